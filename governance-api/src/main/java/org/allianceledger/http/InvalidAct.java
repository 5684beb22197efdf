package org.allianceledger.http;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that cannot be understood as the act it was sent as. Nothing of it is stored. */
public final class InvalidAct extends RuntimeException {

    private final transient HttpStatus status;
    private final transient List<Fault> faults;

    InvalidAct(HttpStatus status, List<Fault> faults) {
        super(faults.isEmpty() ? status.getReasonPhrase() : faults.getFirst().detail());
        this.status = status;
        this.faults = List.copyOf(faults);
    }

    /** A request whose one fault is in the given field. */
    public static InvalidAct in(String field, String detail) {
        return new InvalidAct(HttpStatus.BAD_REQUEST, List.of(Fault.in(field, detail)));
    }

    /** A request with more in it than is read at all. */
    public static InvalidAct tooLarge(String detail) {
        return new InvalidAct(HttpStatus.CONTENT_TOO_LARGE, List.of(Fault.in("", detail)));
    }

    HttpStatus status() {
        return status;
    }

    public List<Fault> faults() {
        return faults;
    }
}

package org.allianceledger.oversight;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies a matter of oversight: a review, a request for access, a declaration. */
public record MatterId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "matter-";

    @JsonCreator
    public MatterId {
        LedgerId.check(PREFIX, value);
    }

    public static MatterId next() {
        return new MatterId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}

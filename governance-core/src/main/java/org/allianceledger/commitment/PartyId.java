package org.allianceledger.commitment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Stream;
import org.allianceledger.ledger.LedgerId;

/** Whoever can owe or be owed something: a partner, a body, or the alliance as a whole. */
public record PartyId(@JsonValue String value) implements LedgerId {

    private static final String PARTNER = "partner-";
    private static final String BODY = "body-";

    @JsonCreator
    public PartyId {
        String prefix = Stream.of(PARTNER, BODY, "alliance-")
                .filter(value::startsWith)
                .findFirst()
                .orElse(PARTNER);
        LedgerId.check(prefix, value);
    }

    public static PartyId of(LedgerId id) {
        return new PartyId(id.value());
    }

    public boolean isPartner() {
        return value.startsWith(PARTNER);
    }

    public boolean isBody() {
        return value.startsWith(BODY);
    }

    @Override
    public String toString() {
        return value;
    }
}

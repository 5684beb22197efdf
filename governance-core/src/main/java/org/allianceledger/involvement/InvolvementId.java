package org.allianceledger.involvement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies an occasion on which somebody was heard. */
public record InvolvementId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "involvement-";

    @JsonCreator
    public InvolvementId {
        LedgerId.check(PREFIX, value);
    }

    public static InvolvementId next() {
        return new InvolvementId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}

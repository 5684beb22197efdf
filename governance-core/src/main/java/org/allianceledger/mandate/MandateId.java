package org.allianceledger.mandate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies a mandate. */
public record MandateId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "mandate-";

    @JsonCreator
    public MandateId {
        LedgerId.check(PREFIX, value);
    }

    public static MandateId next() {
        return new MandateId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}

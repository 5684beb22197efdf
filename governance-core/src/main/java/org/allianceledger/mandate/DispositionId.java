package org.allianceledger.mandate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies a disposition: one use of a mandate, or one attempt. */
public record DispositionId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "disposition-";

    @JsonCreator
    public DispositionId {
        LedgerId.check(PREFIX, value);
    }

    public static DispositionId next() {
        return new DispositionId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}

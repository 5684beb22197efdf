package org.allianceledger.pilot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies a pilot. */
public record PilotId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "pilot-";

    @JsonCreator
    public PilotId {
        LedgerId.check(PREFIX, value);
    }

    public static PilotId next() {
        return new PilotId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.allianceledger.pilot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies a small win. */
public record WinId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "win-";

    @JsonCreator
    public WinId {
        LedgerId.check(PREFIX, value);
    }

    public static WinId next() {
        return new WinId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}

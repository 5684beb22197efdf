package org.allianceledger.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies a seat in a body for as long as the ledger lasts. */
public record SeatId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "seat-";

    @JsonCreator
    public SeatId {
        LedgerId.check(PREFIX, value);
    }

    public static SeatId next() {
        return new SeatId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}

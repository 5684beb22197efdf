package org.allianceledger.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies an item on a meeting's agenda. */
public record ItemId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "item-";

    @JsonCreator
    public ItemId {
        LedgerId.check(PREFIX, value);
    }

    public static ItemId next() {
        return new ItemId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}

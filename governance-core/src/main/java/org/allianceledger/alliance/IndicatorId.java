package org.allianceledger.alliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies an indicator, by which goals of the common agenda are measured. */
public record IndicatorId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "indicator-";

    @JsonCreator
    public IndicatorId {
        LedgerId.check(PREFIX, value);
    }

    public static IndicatorId next() {
        return new IndicatorId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}

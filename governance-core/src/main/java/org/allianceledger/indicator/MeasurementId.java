package org.allianceledger.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies a measurement, through all its corrections. */
public record MeasurementId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "measurement-";

    @JsonCreator
    public MeasurementId {
        LedgerId.check(PREFIX, value);
    }

    public static MeasurementId next() {
        return new MeasurementId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}

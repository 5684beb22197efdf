package org.allianceledger.indicator;

import java.time.LocalDate;
import org.allianceledger.indicator.MeasurementEvent.BaselineSet;
import org.allianceledger.indicator.MeasurementEvent.MeasurementCorrected;
import org.allianceledger.indicator.MeasurementEvent.MeasurementRecorded;
import org.jspecify.annotations.Nullable;

/**
 * One observed value, as it is known.
 *
 * @param of the whole it is a part of; null when it is no part
 * @param on the day measured
 */
public record Measurement(
        MeasurementId id,
        @Nullable String key,
        long value,
        @Nullable Long of,
        LocalDate on,
        int methodVersion,
        boolean baseline,
        @Nullable AgreementId agreement,
        String source) {

    static Measurement of(BaselineSet it) {
        return new Measurement(
                it.measurementId(),
                it.key(),
                it.value(),
                it.of(),
                it.on(),
                it.methodVersion(),
                true,
                it.agreementId(),
                it.source());
    }

    static Measurement of(MeasurementRecorded it) {
        return new Measurement(
                it.measurementId(),
                it.key(),
                it.value(),
                it.of(),
                it.on(),
                it.methodVersion(),
                false,
                it.agreementId(),
                it.source());
    }

    Measurement corrected(MeasurementCorrected it) {
        return new Measurement(id, key, it.value(), it.of(), on, methodVersion, baseline, agreement, source);
    }

    /** True if the text names it, by its identifier or its key. */
    public boolean isCalled(String text) {
        return text.equals(id.value()) || text.equals(key);
    }

    /** The name it goes by: its key, or its identifier. */
    public String name() {
        String known = key;
        return known == null ? id.value() : known;
    }
}

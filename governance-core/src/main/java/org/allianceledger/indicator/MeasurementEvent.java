package org.allianceledger.indicator;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.decision.Hands;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Restricted;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What was measured. A small count is nothing for everybody, so the open history leaves the figures to the pages. */
public sealed interface MeasurementEvent extends IndicatorEvent {

    MeasurementId measurementId();

    /** Where it started. */
    @Revision("1")
    record BaselineSet(
            AllianceId allianceId,
            IndicatorId indicatorId,
            MeasurementId measurementId,
            @Nullable String key,
            @Restricted long value,
            @Restricted @Nullable Long of,
            LocalDate on,
            int methodVersion,
            @Nullable AgreementId agreementId,
            @Restricted String source,
            LocalDate occurred,
            Authority authority)
            implements MeasurementEvent {
        @Override
        public LocalDate effective() {
            return on;
        }
    }

    @Revision("1")
    record MeasurementRecorded(
            AllianceId allianceId,
            IndicatorId indicatorId,
            MeasurementId measurementId,
            @Nullable String key,
            @Restricted long value,
            @Restricted @Nullable Long of,
            LocalDate on,
            int methodVersion,
            @Nullable AgreementId agreementId,
            @Restricted String source,
            LocalDate occurred,
            Authority authority)
            implements MeasurementEvent {
        @Override
        public LocalDate effective() {
            return on;
        }
    }

    /**
     * A figure was wrong. What it was stays readable.
     *
     * @param on the day measured
     */
    @Revision("1")
    record MeasurementCorrected(
            AllianceId allianceId,
            IndicatorId indicatorId,
            MeasurementId measurementId,
            @Restricted long value,
            @Restricted @Nullable Long of,
            LocalDate on,
            @Restricted String reason,
            Hands hands,
            LocalDate occurred,
            Authority authority)
            implements MeasurementEvent {
        @Override
        public LocalDate effective() {
            return on;
        }
    }
}

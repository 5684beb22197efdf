package org.allianceledger.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.decision.Hands;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.jspecify.annotations.Nullable;

/** What one can ask of the figures of an indicator. */
public sealed interface MeasurementCommand extends Act {

    IndicatorId indicatorId();

    MeasurementId measurementId();

    /** Keeps where it started; there is one baseline for each version of the method. */
    record SetBaseline(
            @NotNull IndicatorId indicatorId,
            @NotNull MeasurementId measurementId,
            @Nullable @Size(max = 100) String key,
            @NotNull @Min(0) @Max(1_000_000_000_000L) Long value,
            @Nullable @Min(1) @Max(1_000_000_000_000L) Long of,
            @NotNull LocalDate on,
            @NotNull @Min(1) @Max(1000) Integer methodVersion,
            @Nullable AgreementId agreementId,
            @NotBlank @Size(max = 500) String source,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements MeasurementCommand {

        public SetBaseline {
            measurementId = measurementId == null ? MeasurementId.next() : measurementId;
        }
    }

    /**
     * Keeps a figure.
     *
     * @param key the name it goes by, such as {@code I-1/2024}, by which decisions can say that they rely on it
     * @param of the whole it is a part of; null when it is no part
     * @param on the day measured
     */
    record RecordMeasurement(
            @NotNull IndicatorId indicatorId,
            @NotNull MeasurementId measurementId,
            @Nullable @Size(max = 100) String key,
            @NotNull @Min(0) @Max(1_000_000_000_000L) Long value,
            @Nullable @Min(1) @Max(1_000_000_000_000L) Long of,
            @NotNull LocalDate on,
            @NotNull @Min(1) @Max(1000) Integer methodVersion,
            @Nullable AgreementId agreementId,
            @NotBlank @Size(max = 500) String source,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements MeasurementCommand {

        public RecordMeasurement {
            measurementId = measurementId == null ? MeasurementId.next() : measurementId;
        }
    }

    /** Corrects a figure, a baseline's too; two people stand behind it. */
    record CorrectMeasurement(
            @NotNull IndicatorId indicatorId,
            @NotNull MeasurementId measurementId,
            @NotNull @Min(0) @Max(1_000_000_000_000L) Long value,
            @Nullable @Min(1) @Max(1_000_000_000_000L) Long of,
            @NotBlank @Size(max = 2000) String reason,
            @NotNull @Valid Hands hands,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements MeasurementCommand {}
}

package org.allianceledger.indicator;

import static org.allianceledger.indicator.IndicatorReason.AGREEMENT_EXPIRED;
import static org.allianceledger.indicator.IndicatorReason.AGREEMENT_NEEDED;
import static org.allianceledger.indicator.IndicatorReason.AGREEMENT_UNSIGNED;
import static org.allianceledger.indicator.IndicatorReason.BASELINE_EXISTS;
import static org.allianceledger.indicator.IndicatorReason.MEASURED_THAT_DAY;
import static org.allianceledger.indicator.IndicatorReason.MEASUREMENT_EXISTS;
import static org.allianceledger.indicator.IndicatorReason.METHOD_NOT_IN_FORCE;
import static org.allianceledger.indicator.IndicatorReason.NOTHING_CORRECTED;
import static org.allianceledger.indicator.IndicatorReason.NOT_MEASURED_YET;
import static org.allianceledger.indicator.IndicatorReason.PART_LARGER;
import static org.allianceledger.indicator.IndicatorReason.UNKNOWN_AGREEMENT;
import static org.allianceledger.indicator.IndicatorReason.UNKNOWN_MEASUREMENT;
import static org.allianceledger.ledger.LedgerCalendar.occurred;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import org.allianceledger.indicator.MeasurementCommand.CorrectMeasurement;
import org.allianceledger.indicator.MeasurementCommand.RecordMeasurement;
import org.allianceledger.indicator.MeasurementCommand.SetBaseline;
import org.allianceledger.indicator.MeasurementEvent.BaselineSet;
import org.allianceledger.indicator.MeasurementEvent.MeasurementCorrected;
import org.allianceledger.indicator.MeasurementEvent.MeasurementRecorded;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.Refusal;
import org.jspecify.annotations.Nullable;

/** The rules of measuring (T10) as plain functions: by the method of the day, with leave to use the data, once a day. */
final class MeasurementDecisions {

    private MeasurementDecisions() {}

    static BaselineSet baseline(IndicatorState state, SetBaseline it, LocalDate today) {
        requireMeasurable(state, measurement(it), today);
        requireNone(
                state,
                other -> other.baseline() && other.methodVersion() == it.methodVersion(),
                other -> new Refusal(BASELINE_EXISTS, "methodVersion", it.methodVersion(), other.name()));
        return new BaselineSet(
                state.alliance(),
                state.id(),
                it.measurementId(),
                it.key(),
                it.value(),
                it.of(),
                it.on(),
                it.methodVersion(),
                it.agreementId(),
                it.source(),
                occurred(it, it.on(), today),
                it.authority());
    }

    static MeasurementRecorded record(IndicatorState state, RecordMeasurement it, LocalDate today) {
        requireMeasurable(state, measurement(it), today);
        return new MeasurementRecorded(
                state.alliance(),
                state.id(),
                it.measurementId(),
                it.key(),
                it.value(),
                it.of(),
                it.on(),
                it.methodVersion(),
                it.agreementId(),
                it.source(),
                occurred(it, it.on(), today),
                it.authority());
    }

    static MeasurementCorrected correct(IndicatorState state, CorrectMeasurement it, LocalDate today) {
        Measurement measured = state.measurements().get(it.measurementId());
        if (measured == null) {
            throw new Refusal(UNKNOWN_MEASUREMENT, "measurementId", it.measurementId());
        }
        requirePart(it.value(), it.of());
        boolean same = measured.value() == it.value() && Objects.equals(measured.of(), it.of());
        Refusal.unless(!same, NOTHING_CORRECTED, "value", measured.name(), it.value());
        return new MeasurementCorrected(
                state.alliance(),
                state.id(),
                measured.id(),
                it.value(),
                it.of(),
                measured.on(),
                it.reason(),
                it.hands(),
                IndicatorDecisions.done(it, today),
                it.authority());
    }

    private static Measurement measurement(SetBaseline it) {
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

    private static Measurement measurement(RecordMeasurement it) {
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

    private static void requireMeasurable(IndicatorState state, Measurement it, LocalDate today) {
        Refusal.unless(!it.on().isAfter(today), NOT_MEASURED_YET, "on", it.on(), today);
        requirePart(it.value(), it.of());
        int inForce = state.methodOn(it.on()).version();
        Refusal.unless(
                inForce == it.methodVersion(),
                METHOD_NOT_IN_FORCE,
                "methodVersion",
                it.on(),
                inForce,
                it.methodVersion());
        requireAgreement(state, it);
        boolean isNew = !state.measurements().containsKey(it.id());
        Refusal.unless(isNew, MEASUREMENT_EXISTS, "measurementId", it.id());
        String key = it.key();
        if (key != null) {
            requireNone(state, other -> key.equals(other.key()), other -> new Refusal(MEASUREMENT_EXISTS, "key", key));
        }
        requireNone(
                state,
                other -> other.on().equals(it.on()) && other.methodVersion() == it.methodVersion(),
                other -> new Refusal(MEASURED_THAT_DAY, "on", it.on(), it.methodVersion(), other.name()));
    }

    private static void requirePart(long value, @Nullable Long of) {
        if (of != null) {
            Refusal.unless(value <= of, PART_LARGER, "of", value, of);
        }
    }

    private static void requireAgreement(IndicatorState state, Measurement it) {
        AgreementId cited = it.agreement();
        if (cited == null) {
            Refusal.unless(
                    !state.definition().needsAgreement(),
                    AGREEMENT_NEEDED,
                    "agreementId",
                    state.definition().key());
            return;
        }
        DataAgreement agreement = state.agreements().get(cited);
        if (agreement == null) {
            throw new Refusal(UNKNOWN_AGREEMENT, "agreementId", cited);
        }
        Refusal.unless(agreement.signedOn() != null, AGREEMENT_UNSIGNED, "agreementId", agreement.reference());
        Period days = agreement.days();
        Refusal.unless(days.contains(it.on()), AGREEMENT_EXPIRED, "agreementId", it.on(), days.from(), days.until());
    }

    private static void requireNone(
            IndicatorState state,
            Predicate<Measurement> such,
            java.util.function.Function<Measurement, Refusal> refusal) {
        state.measurements().values().stream().filter(such).findFirst().ifPresent(found -> {
            throw refusal.apply(found);
        });
    }
}

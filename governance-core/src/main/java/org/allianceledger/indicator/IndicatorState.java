package org.allianceledger.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.indicator.MeasurementEvent.BaselineSet;
import org.allianceledger.indicator.MeasurementEvent.MeasurementCorrected;
import org.allianceledger.indicator.MeasurementEvent.MeasurementRecorded;
import org.allianceledger.indicator.MethodEvent.DataSharingAgreed;
import org.allianceledger.indicator.MethodEvent.DataSharingSigned;
import org.allianceledger.indicator.MethodEvent.IndicatorDefined;
import org.allianceledger.indicator.MethodEvent.MethodChanged;

/**
 * An indicator as its events have made it.
 *
 * @param methods by version
 * @param measurements in the order they were recorded, each as it is known now
 */
public record IndicatorState(
        IndicatorDefined definition,
        List<Method> methods,
        Map<AgreementId, DataAgreement> agreements,
        Map<MeasurementId, Measurement> measurements) {

    /** The indicator that the events tell of, oldest first; empty if there are none. */
    public static Optional<IndicatorState> after(List<IndicatorEvent> events) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        IndicatorState state = of(events.getFirst());
        for (IndicatorEvent event : events.subList(1, events.size())) {
            state = state.after(event);
        }
        return Optional.of(state);
    }

    static IndicatorState of(IndicatorEvent first) {
        if (first instanceof IndicatorDefined it) {
            return new IndicatorState(it, List.of(new Method(1, it.method(), null, null)), Map.of(), Map.of());
        }
        throw new IllegalArgumentException("No indicator begins with " + first);
    }

    IndicatorState after(IndicatorEvent event) {
        return switch (event) {
            case IndicatorDefined it -> of(it);
            case MethodChanged it -> with(new Method(it.version(), it.method(), it.from(), it.reason()));
            case DataSharingAgreed it -> with(DataAgreement.of(it));
            case DataSharingSigned it ->
                with(known(agreements, it.agreementId()).signed(it.on(), it.reference()));
            case BaselineSet it -> with(Measurement.of(it));
            case MeasurementRecorded it -> with(Measurement.of(it));
            case MeasurementCorrected it ->
                with(known(measurements, it.measurementId()).corrected(it));
        };
    }

    public AllianceId alliance() {
        return definition.allianceId();
    }

    public IndicatorId id() {
        return definition.indicatorId();
    }

    /** The number under which counts are masked; 0 when none are. */
    public int below() {
        return definition.smallCounts() ? definition.maskBelow() : 0;
    }

    /** The version of the method by which is measured on the day. */
    public Method methodOn(LocalDate day) {
        return methods.stream()
                .filter(it -> it.isUsedOn(day))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    /** The newest figure measured on the day or before it. */
    public Optional<Measurement> latest(LocalDate day) {
        return measurements.values().stream()
                .filter(it -> !it.on().isAfter(day))
                .reduce((one, other) -> other.on().isBefore(one.on()) ? one : other);
    }

    /** Where the newest method that has a baseline on the day or before it started. */
    public Optional<Measurement> baseline(LocalDate day) {
        return measurements.values().stream()
                .filter(it -> it.baseline() && !it.on().isAfter(day))
                .reduce((one, other) -> other.methodVersion() < one.methodVersion() ? one : other);
    }

    private IndicatorState with(Method method) {
        var more = new ArrayList<>(methods);
        more.add(method);
        return new IndicatorState(definition, List.copyOf(more), agreements, measurements);
    }

    private IndicatorState with(DataAgreement agreement) {
        return new IndicatorState(definition, methods, put(agreements, agreement.id(), agreement), measurements);
    }

    private IndicatorState with(Measurement measurement) {
        return new IndicatorState(definition, methods, agreements, put(measurements, measurement.id(), measurement));
    }

    private static <K, V> V known(Map<K, V> all, K id) {
        return java.util.Objects.requireNonNull(all.get(id));
    }

    private static <K, V> Map<K, V> put(Map<K, V> all, K id, V value) {
        var more = new LinkedHashMap<>(all);
        more.put(id, value);
        return java.util.Collections.unmodifiableMap(more);
    }
}

package org.allianceledger.indicator.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.indicator.AgreementId;
import org.allianceledger.indicator.IndicatorEvent;
import org.allianceledger.indicator.IndicatorState;
import org.allianceledger.indicator.Measurement;
import org.allianceledger.indicator.MeasurementEvent;
import org.allianceledger.indicator.MeasurementEvent.MeasurementCorrected;
import org.allianceledger.indicator.MeasurementId;
import org.allianceledger.indicator.SmallCount;
import org.allianceledger.indicator.view.IndicatorViews.Correction;
import org.allianceledger.indicator.view.IndicatorViews.Dated;
import org.allianceledger.indicator.view.IndicatorViews.Figure;
import org.allianceledger.indicator.view.IndicatorViews.Point;
import org.allianceledger.ledger.view.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** An indicator as it was known at a moment, told to one reader. */
record KnownIndicator(List<RecordedEvent> events, IndicatorState state, Reader reader) {

    /** Empty if it was not known, or is not for this reader. */
    static Optional<KnownIndicator> of(List<RecordedEvent> events, Reader reader) {
        return stateOf(events)
                .filter(it -> reader.mayRead(it.definition().level()))
                .map(it -> new KnownIndicator(events, it, reader));
    }

    static Optional<IndicatorState> stateOf(List<RecordedEvent> events) {
        return IndicatorState.after(
                events.stream().map(it -> (IndicatorEvent) it.event()).toList());
    }

    /** The same as it was known when the log was no longer than this. */
    Optional<IndicatorState> before(long position) {
        return stateOf(events.stream().filter(it -> it.position() < position).toList());
    }

    Figure figure(Measurement it) {
        return figure(it.value(), it.of());
    }

    private Figure figure(long value, @Nullable Long of) {
        return Figure.of(count(value, of), reader.locale());
    }

    private SmallCount count(long value, @Nullable Long of) {
        return SmallCount.shown(value, of, state.below(), reader.inside());
    }

    Dated dated(Measurement it) {
        return new Dated(figure(it), it.on());
    }

    /** The measurements by day, as far as the day asked about. */
    List<Point> series(LocalDate day) {
        var points = new ArrayList<Point>();
        List<Measurement> measured = state.measurements().values().stream()
                .filter(it -> !it.on().isAfter(day))
                .sorted(Comparator.comparing(Measurement::on))
                .toList();
        int method = measured.isEmpty() ? 0 : measured.getFirst().methodVersion();
        for (Measurement it : measured) {
            points.add(point(it, it.methodVersion() != method));
            method = it.methodVersion();
        }
        return List.copyOf(points);
    }

    private Point point(Measurement it, boolean afterBreak) {
        AgreementId agreement = it.agreement();
        return new Point(
                it.id().value(),
                it.key(),
                it.on(),
                recorded(it.id()).recorded(),
                it.methodVersion(),
                it.baseline(),
                figure(it),
                afterBreak,
                agreement == null ? null : agreement.value(),
                it.source(),
                corrections(it.id()));
    }

    /** The event by which the ledger learned of a measurement. */
    RecordedEvent recorded(MeasurementId id) {
        return about(id).getFirst();
    }

    /** The corrections of a measurement, in order. */
    List<RecordedEvent> correctionsOf(MeasurementId id) {
        List<RecordedEvent> all = about(id);
        return all.subList(1, all.size());
    }

    /** What texts may call those measurements that were corrected. */
    Stream<String> correctedNames() {
        return state.measurements().values().stream()
                .filter(it -> !correctionsOf(it.id()).isEmpty())
                .flatMap(it -> Stream.of(it.id().value(), it.name()));
    }

    private List<RecordedEvent> about(MeasurementId id) {
        return events.stream()
                .filter(it -> it.event() instanceof MeasurementEvent event
                        && event.measurementId().equals(id))
                .toList();
    }

    private List<Correction> corrections(MeasurementId id) {
        return correctionsOf(id).stream().map(this::correction).toList();
    }

    private Correction correction(RecordedEvent recorded) {
        var it = (MeasurementCorrected) recorded.event();
        Measurement was = before(recorded.position())
                .flatMap(state -> Optional.ofNullable(state.measurements().get(it.measurementId())))
                .orElseThrow();
        // What was wrong is seldom told without the figures.
        boolean told = !count(was.value(), was.of()).masked()
                && !count(it.value(), it.of()).masked();
        return new Correction(
                figure(was),
                it.occurred(),
                recorded.recorded(),
                told ? it.reason() : null,
                it.hands().requestedBy(),
                it.hands().approvedBy());
    }
}

package org.allianceledger.pilot.view;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.pilot.PilotEvent;
import org.allianceledger.pilot.PilotEvent.PilotAdjusted;
import org.allianceledger.pilot.PilotEvent.PilotApproved;
import org.allianceledger.pilot.PilotEvent.PilotEvaluated;
import org.allianceledger.pilot.PilotEvent.PilotProposed;
import org.allianceledger.pilot.PilotEvent.PilotScaled;
import org.allianceledger.pilot.PilotEvent.PilotStopped;
import org.allianceledger.pilot.PilotEvent.TryOutRecorded;
import org.allianceledger.pilot.PilotId;
import org.allianceledger.pilot.PilotStage;
import org.allianceledger.pilot.PilotState;
import org.allianceledger.pilot.Plan;
import org.allianceledger.pilot.view.PilotViews.Board;
import org.allianceledger.pilot.view.PilotViews.Line;
import org.allianceledger.pilot.view.PilotViews.Page;
import org.allianceledger.pilot.view.PilotViews.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what is being tried out and what was learned, told from each pilot's own events. */
@Component
public class PilotQueries {

    private final Register register;
    private final Past past;

    PilotQueries(Register register, Past past) {
        this.register = register;
        this.past = past;
    }

    /** The board as it stood on the day, from what was known. */
    public Board board(AllianceId alliance, PointInTime when) {
        List<Line> lines = register.histories(alliance.value(), "pilot", when).stream()
                .flatMap(history -> state(history, when).stream())
                .map(state -> line(state, when.asOf()))
                .toList();
        return new Board(
                on(lines, it -> it.stage() == PilotStage.PROPOSED),
                on(lines, it -> it.stage() == PilotStage.RUNNING && !it.overdue()),
                on(lines, Line::overdue),
                on(lines, it -> it.stage() == PilotStage.ADJUSTED && !it.overdue()),
                on(lines, it -> it.stage() == PilotStage.SCALED),
                on(lines, it -> it.stage() == PilotStage.STOPPED),
                median(lines.stream()
                        .map(Line::daysToFirstTryOut)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList()),
                when.asOf(),
                when.knownAt());
    }

    /** A pilot with all that has become of it by the day; empty if it was not known. */
    public Optional<Page> page(PilotId id, PointInTime when) {
        List<RecordedEvent> history = past.of(id.value(), when);
        return state(history, when)
                .map(state -> new Page(
                        line(state, when.asOf()),
                        history.getLast().sequence(),
                        state.plan(),
                        history.stream()
                                .filter(it -> !it.event().effective().isAfter(when.asOf()))
                                .map(PilotQueries::step)
                                .toList(),
                        when.asOf(),
                        when.knownAt()));
    }

    private static Optional<PilotState> state(List<RecordedEvent> history, PointInTime when) {
        List<PilotEvent> events = history.stream()
                .map(it -> (PilotEvent) it.event())
                .filter(it -> !it.effective().isAfter(when.asOf()))
                .toList();
        // An act may have had effect before the proposal was made, where older records were taken over.
        return events.isEmpty() || !(events.getFirst() instanceof PilotProposed)
                ? Optional.empty()
                : PilotState.after(events);
    }

    private static Line line(PilotState state, LocalDate day) {
        PilotProposed proposed = state.proposed();
        BodyId body = proposed.bodyId();
        Optional<LocalDate> first = state.firstTryOut();
        Optional<PilotEvaluated> last = state.evaluations().isEmpty()
                ? Optional.empty()
                : Optional.of(state.evaluations().getLast());
        PilotStopped stopped = state.stopped();
        return new Line(
                state.id().value(),
                proposed.key(),
                body == null ? null : body.value(),
                proposed.title(),
                proposed.level(),
                state.stage(),
                state.isOverdue(day),
                state.plan().stopCriterion(),
                proposed.occurred(),
                state.from(),
                state.plan().evaluateOn(),
                state.idea(),
                first.orElse(null),
                first.map(it -> DAYS.between(state.idea(), it)).orElse(null),
                last.map(PilotEvaluated::verdict).orElse(null),
                stopped == null ? last.map(PilotEvaluated::learned).orElse(null) : stopped.learned());
    }

    private static Step step(RecordedEvent recorded) {
        var event = (PilotEvent) recorded.event();
        return switch (event) {
            case PilotProposed it ->
                step(
                        recorded,
                        null,
                        it.title(),
                        null,
                        new Plan(it.hypothesis(), it.successCriterion(), it.stopCriterion(), it.evaluateOn()));
            case PilotApproved ignored -> step(recorded, null, null, null, null);
            case TryOutRecorded it -> step(recorded, null, it.text(), null, null);
            case PilotEvaluated it -> step(recorded, it, it.findings(), it.learned(), null);
            case PilotScaled it -> step(recorded, null, it.what(), null, null);
            case PilotAdjusted it ->
                step(
                        recorded,
                        null,
                        null,
                        null,
                        new Plan(it.hypothesis(), it.successCriterion(), it.stopCriterion(), it.evaluateOn()));
            case PilotStopped it -> step(recorded, null, it.reason(), it.learned(), null);
        };
    }

    private static Step step(
            RecordedEvent recorded,
            @Nullable PilotEvaluated judged,
            @Nullable String text,
            @Nullable String learned,
            @Nullable Plan plan) {
        return new Step(
                recorded.event().getClass().getSimpleName(),
                recorded.event().effective(),
                judged == null ? null : judged.evaluationId().value(),
                judged == null ? null : judged.verdict(),
                text,
                learned,
                plan,
                recorded.event().authority(),
                recorded.recorded());
    }

    private static List<Line> on(List<Line> lines, Predicate<Line> where) {
        return lines.stream().filter(where).toList();
    }

    private static @Nullable Long median(List<Long> sorted) {
        return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2);
    }
}

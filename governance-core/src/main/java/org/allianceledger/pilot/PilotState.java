package org.allianceledger.pilot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.pilot.PilotEvent.PilotAdjusted;
import org.allianceledger.pilot.PilotEvent.PilotApproved;
import org.allianceledger.pilot.PilotEvent.PilotEvaluated;
import org.allianceledger.pilot.PilotEvent.PilotProposed;
import org.allianceledger.pilot.PilotEvent.PilotScaled;
import org.allianceledger.pilot.PilotEvent.PilotStopped;
import org.allianceledger.pilot.PilotEvent.TryOutRecorded;
import org.jspecify.annotations.Nullable;

/**
 * A pilot as its events have made it.
 *
 * @param from first day on which it may be tried out; null until it is approved
 * @param plan the one that counts now
 * @param evaluations of all its plans, in order
 * @param judged whether the plan that counts now has been evaluated
 * @param stopped how it ended; null while it has not
 */
public record PilotState(
        PilotProposed proposed,
        @Nullable LocalDate from,
        PilotStage stage,
        Plan plan,
        List<TryOutRecorded> tryOuts,
        List<PilotEvaluated> evaluations,
        boolean judged,
        @Nullable PilotStopped stopped) {

    /** The pilot that the events tell of, oldest first; empty if there are none. */
    public static Optional<PilotState> after(List<PilotEvent> events) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        PilotState state = of((PilotProposed) events.getFirst());
        for (PilotEvent event : events.subList(1, events.size())) {
            state = state.after(event);
        }
        return Optional.of(state);
    }

    static PilotState of(PilotProposed first) {
        return new PilotState(first, null, PilotStage.PROPOSED, first.plan(), List.of(), List.of(), false, null);
    }

    PilotState after(PilotEvent event) {
        return switch (event) {
            case PilotProposed it -> of(it);
            case PilotApproved it ->
                new PilotState(proposed, it.from(), PilotStage.RUNNING, plan, tryOuts, evaluations, judged, stopped);
            case TryOutRecorded it ->
                new PilotState(proposed, from, stage, plan, with(tryOuts, it), evaluations, judged, stopped);
            case PilotEvaluated it ->
                new PilotState(proposed, from, stage, plan, tryOuts, with(evaluations, it), true, stopped);
            case PilotScaled ignored ->
                new PilotState(proposed, from, PilotStage.SCALED, plan, tryOuts, evaluations, judged, stopped);
            case PilotAdjusted it ->
                new PilotState(proposed, from, PilotStage.ADJUSTED, it.plan(), tryOuts, evaluations, false, stopped);
            case PilotStopped it ->
                new PilotState(proposed, from, PilotStage.STOPPED, plan, tryOuts, evaluations, judged, it);
        };
    }

    public AllianceId alliance() {
        return proposed.allianceId();
    }

    public PilotId id() {
        return proposed.pilotId();
    }

    public Optional<PilotEvaluated> evaluation(EvaluationId id) {
        return evaluations.stream().filter(it -> it.evaluationId().equals(id)).findFirst();
    }

    /** Whether it runs on a plan that should have been evaluated by the day and has not been. */
    public boolean isOverdue(LocalDate day) {
        return stage.isRunning() && !judged && plan.evaluateOn().isBefore(day);
    }

    /** The day on which it was first tried out; empty while it has not been. */
    public Optional<LocalDate> firstTryOut() {
        return tryOuts.stream().map(TryOutRecorded::on).min(LocalDate::compareTo);
    }

    /** The day of the idea, or of the proposal where nothing is known of an earlier one. */
    public LocalDate idea() {
        LocalDate said = proposed.ideaOn();
        return said == null ? proposed.occurred() : said;
    }

    private static <T> List<T> with(List<T> some, T one) {
        var more = new ArrayList<>(some);
        more.add(one);
        return List.copyOf(more);
    }
}

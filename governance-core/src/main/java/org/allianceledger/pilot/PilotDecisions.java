package org.allianceledger.pilot;

import static org.allianceledger.ledger.LedgerCalendar.occurred;
import static org.allianceledger.pilot.PilotReason.ALREADY_APPROVED;
import static org.allianceledger.pilot.PilotReason.EVALUATED_TOO_EARLY;
import static org.allianceledger.pilot.PilotReason.EVALUATION_EXISTS;
import static org.allianceledger.pilot.PilotReason.IDEA_AFTER_PROPOSAL;
import static org.allianceledger.pilot.PilotReason.LEARNING_MISSING;
import static org.allianceledger.pilot.PilotReason.NOT_APPROVED;
import static org.allianceledger.pilot.PilotReason.NOT_RUNNING;
import static org.allianceledger.pilot.PilotReason.NOT_YET;
import static org.allianceledger.pilot.PilotReason.UNKNOWN_EVALUATION;
import static org.allianceledger.pilot.PilotReason.VERDICT_DIFFERS;

import java.time.LocalDate;
import java.util.Locale;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.pilot.PilotCommand.AdjustPilot;
import org.allianceledger.pilot.PilotCommand.ApprovePilot;
import org.allianceledger.pilot.PilotCommand.EvaluatePilot;
import org.allianceledger.pilot.PilotCommand.ProposePilot;
import org.allianceledger.pilot.PilotCommand.RecordTryOut;
import org.allianceledger.pilot.PilotCommand.ScalePilot;
import org.allianceledger.pilot.PilotCommand.StopPilot;
import org.allianceledger.pilot.PilotEvent.PilotAdjusted;
import org.allianceledger.pilot.PilotEvent.PilotApproved;
import org.allianceledger.pilot.PilotEvent.PilotEvaluated;
import org.allianceledger.pilot.PilotEvent.PilotProposed;
import org.allianceledger.pilot.PilotEvent.PilotScaled;
import org.allianceledger.pilot.PilotEvent.PilotStopped;
import org.allianceledger.pilot.PilotEvent.TryOutRecorded;

/** The rules of trying something out as plain functions: state, act and day in, event or refusal out. */
final class PilotDecisions {

    private PilotDecisions() {}

    static PilotProposed propose(ProposePilot it, LocalDate today) {
        LocalDate done = done(it, today);
        LocalDate starts = it.startsOn() == null ? done : it.startsOn();
        Refusal.unless(it.evaluateOn().isAfter(starts), EVALUATED_TOO_EARLY, "evaluateOn", it.evaluateOn(), starts);
        LocalDate idea = it.ideaOn();
        if (idea != null) {
            Refusal.unless(!idea.isAfter(done), IDEA_AFTER_PROPOSAL, "ideaOn", idea, done);
        }
        return new PilotProposed(
                it.allianceId(),
                it.pilotId(),
                it.bodyId(),
                it.key(),
                it.title(),
                it.hypothesis(),
                it.successCriterion(),
                it.stopCriterion(),
                it.evaluateOn(),
                it.startsOn(),
                it.ideaOn(),
                it.level(),
                done,
                it.authority());
    }

    static PilotApproved approve(PilotState state, ApprovePilot it, LocalDate today) {
        Refusal.unless(state.stage() == PilotStage.PROPOSED, ALREADY_APPROVED, "pilotId");
        Plan plan = state.plan();
        Refusal.unless(plan.evaluateOn().isAfter(it.from()), EVALUATED_TOO_EARLY, "from", plan.evaluateOn(), it.from());
        return new PilotApproved(
                state.alliance(), state.id(), it.from(), occurred(it, it.from(), today), it.authority());
    }

    static TryOutRecorded tryOut(PilotState state, RecordTryOut it, LocalDate today) {
        requireRunning(state, it.on(), today);
        return new TryOutRecorded(
                state.alliance(), state.id(), it.on(), it.text(), afterwards(it, it.on(), today), it.authority());
    }

    static PilotEvaluated evaluate(PilotState state, EvaluatePilot it, LocalDate today) {
        requireRunning(state, it.on(), today);
        Refusal.unless(
                state.evaluation(it.evaluationId()).isEmpty(), EVALUATION_EXISTS, "evaluationId", it.evaluationId());
        boolean said = it.learned() != null && !it.learned().isBlank();
        Refusal.unless(said || it.verdict() != PilotVerdict.STOP, LEARNING_MISSING, "learned");
        return new PilotEvaluated(
                state.alliance(),
                state.id(),
                it.evaluationId(),
                it.verdict(),
                it.findings(),
                it.learned(),
                it.on(),
                afterwards(it, it.on(), today),
                it.authority());
    }

    static PilotScaled scale(PilotState state, ScalePilot it, LocalDate today) {
        requireVerdict(state, it.evaluationId(), PilotVerdict.SCALE);
        return new PilotScaled(
                state.alliance(), state.id(), it.evaluationId(), it.what(), done(it, today), it.authority());
    }

    static PilotAdjusted adjust(PilotState state, AdjustPilot it, LocalDate today) {
        requireVerdict(state, it.evaluationId(), PilotVerdict.ADJUST);
        LocalDate done = done(it, today);
        Refusal.unless(it.evaluateOn().isAfter(done), EVALUATED_TOO_EARLY, "evaluateOn", it.evaluateOn(), done);
        return new PilotAdjusted(
                state.alliance(),
                state.id(),
                it.evaluationId(),
                it.hypothesis(),
                it.successCriterion(),
                it.stopCriterion(),
                it.evaluateOn(),
                done,
                it.authority());
    }

    static PilotStopped stop(PilotState state, StopPilot it, LocalDate today) {
        requireRunning(state, it.on(), today);
        return new PilotStopped(
                state.alliance(),
                state.id(),
                it.stopCriterionMet(),
                it.reason(),
                it.learned(),
                it.on(),
                afterwards(it, it.on(), today),
                it.authority());
    }

    private static void requireRunning(PilotState state, LocalDate day, LocalDate today) {
        Refusal.unless(!day.isAfter(today), NOT_YET, "on", day, today);
        LocalDate from = state.from();
        Refusal.unless(from != null && !day.isBefore(from), NOT_APPROVED, "on", day);
        Refusal.unless(state.stage().isRunning(), NOT_RUNNING, "pilotId");
    }

    private static void requireVerdict(PilotState state, EvaluationId id, PilotVerdict verdict) {
        PilotEvaluated found =
                state.evaluation(id).orElseThrow(() -> new Refusal(UNKNOWN_EVALUATION, "evaluationId", id));
        Refusal.unless(state.stage().isRunning(), NOT_RUNNING, "pilotId");
        Refusal.unless(
                found.verdict() == verdict,
                VERDICT_DIFFERS,
                "evaluationId",
                found.verdict().name().toLowerCase(Locale.ROOT));
    }

    /** The day an act was done that tells of a day before it, which may be told of late. */
    static LocalDate afterwards(Act act, LocalDate on, LocalDate today) {
        return done(act, act.occurred() == null ? on : today);
    }

    /** The day an act was done that has effect at once. */
    static LocalDate done(Act act, LocalDate today) {
        LocalDate stated = act.occurred();
        return occurred(act, stated == null ? today : stated, today);
    }
}

package org.allianceledger.pilot;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.decision.Level;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.Restricted;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a pilot. That an evaluation is overdue leaves no event: the clock says it. */
public sealed interface PilotEvent extends LedgerEvent {

    AllianceId allianceId();

    PilotId pilotId();

    @Revision("1")
    record PilotProposed(
            AllianceId allianceId,
            PilotId pilotId,
            @Nullable BodyId bodyId,
            String key,
            @Restricted String title,
            @Restricted String hypothesis,
            @Restricted String successCriterion,
            @Restricted String stopCriterion,
            LocalDate evaluateOn,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate ideaOn,
            Level level,
            LocalDate occurred,
            Authority authority)
            implements PilotEvent {

        Plan plan() {
            return new Plan(hypothesis, successCriterion, stopCriterion, evaluateOn);
        }
    }

    /** It may be tried out. */
    @Revision("1")
    record PilotApproved(
            AllianceId allianceId, PilotId pilotId, LocalDate from, LocalDate occurred, Authority authority)
            implements PilotEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record TryOutRecorded(
            AllianceId allianceId,
            PilotId pilotId,
            LocalDate on,
            @Restricted @Nullable String text,
            LocalDate occurred,
            Authority authority)
            implements PilotEvent {
        @Override
        public LocalDate effective() {
            return on;
        }
    }

    @Revision("1")
    record PilotEvaluated(
            AllianceId allianceId,
            PilotId pilotId,
            EvaluationId evaluationId,
            PilotVerdict verdict,
            @Restricted String findings,
            @Restricted @Nullable String learned,
            LocalDate on,
            LocalDate occurred,
            Authority authority)
            implements PilotEvent {
        @Override
        public LocalDate effective() {
            return on;
        }
    }

    /** More is made of it. */
    @Revision("1")
    record PilotScaled(
            AllianceId allianceId,
            PilotId pilotId,
            EvaluationId evaluationId,
            @Restricted String what,
            LocalDate occurred,
            Authority authority)
            implements PilotEvent {}

    /** It goes on, on another plan. */
    @Revision("1")
    record PilotAdjusted(
            AllianceId allianceId,
            PilotId pilotId,
            EvaluationId evaluationId,
            @Restricted String hypothesis,
            @Restricted String successCriterion,
            @Restricted String stopCriterion,
            LocalDate evaluateOn,
            LocalDate occurred,
            Authority authority)
            implements PilotEvent {

        Plan plan() {
            return new Plan(hypothesis, successCriterion, stopCriterion, evaluateOn);
        }
    }

    /** It has ended, which is a result too. */
    @Revision("1")
    record PilotStopped(
            AllianceId allianceId,
            PilotId pilotId,
            boolean stopCriterionMet,
            @Restricted String reason,
            @Restricted String learned,
            LocalDate on,
            LocalDate occurred,
            Authority authority)
            implements PilotEvent {
        @Override
        public LocalDate effective() {
            return on;
        }
    }
}

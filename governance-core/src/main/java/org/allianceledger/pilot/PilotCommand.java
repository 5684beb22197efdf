package org.allianceledger.pilot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.decision.Level;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.jspecify.annotations.Nullable;

/** Everything one can ask of a pilot. */
public sealed interface PilotCommand extends Act {

    PilotId pilotId();

    /**
     * Proposes to try something out.
     *
     * @param bodyId the body it is for, which with those above it may decide on it; null for the alliance's own
     * @param ideaOn the day of the idea, if it is older than the proposal
     */
    record ProposePilot(
            @NotNull AllianceId allianceId,
            @NotNull PilotId pilotId,
            @Nullable BodyId bodyId,
            @NotBlank @Size(max = 100) String key,
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 5000) String hypothesis,
            @NotBlank @Size(max = 2000) String successCriterion,
            @NotBlank @Size(max = 2000) String stopCriterion,
            @NotNull LocalDate evaluateOn,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate ideaOn,
            @NotNull Level level,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PilotCommand {

        public ProposePilot {
            pilotId = pilotId == null ? PilotId.next() : pilotId;
            level = level == null ? Level.OPEN : level;
        }

        Plan plan() {
            return new Plan(hypothesis, successCriterion, stopCriterion, evaluateOn);
        }
    }

    /** Lets it be tried out from a day on. */
    record ApprovePilot(
            @NotNull PilotId pilotId,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PilotCommand {}

    /** Says that it was tried out on a day. */
    record RecordTryOut(
            @NotNull PilotId pilotId,
            @NotNull LocalDate on,
            @Nullable @Size(max = 2000) String text,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PilotCommand {}

    /** @param learned what was learned, which must be said when it should stop */
    record EvaluatePilot(
            @NotNull PilotId pilotId,
            @NotNull EvaluationId evaluationId,
            @NotNull PilotVerdict verdict,
            @NotBlank @Size(max = 5000) String findings,
            @Nullable @Size(max = 5000) String learned,
            @NotNull LocalDate on,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PilotCommand {

        public EvaluatePilot {
            evaluationId = evaluationId == null ? EvaluationId.next() : evaluationId;
        }
    }

    /** Makes more of it, on the strength of an evaluation. */
    record ScalePilot(
            @NotNull PilotId pilotId,
            @NotNull EvaluationId evaluationId,
            @NotBlank @Size(max = 2000) String what,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PilotCommand {}

    /** Goes on trying, on another plan, on the strength of an evaluation. */
    record AdjustPilot(
            @NotNull PilotId pilotId,
            @NotNull EvaluationId evaluationId,
            @NotBlank @Size(max = 5000) String hypothesis,
            @NotBlank @Size(max = 2000) String successCriterion,
            @NotBlank @Size(max = 2000) String stopCriterion,
            @NotNull LocalDate evaluateOn,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PilotCommand {

        Plan plan() {
            return new Plan(hypothesis, successCriterion, stopCriterion, evaluateOn);
        }
    }

    /**
     * Ends it.
     *
     * @param stopCriterionMet whether what was agreed to end it has come about; otherwise it takes a decision
     */
    record StopPilot(
            @NotNull PilotId pilotId,
            @NotNull Boolean stopCriterionMet,
            @NotBlank @Size(max = 2000) String reason,
            @NotBlank @Size(max = 5000) String learned,
            @NotNull LocalDate on,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PilotCommand {}
}

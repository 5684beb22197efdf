package org.allianceledger.decision.view;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.decision.CorrectionEvent;
import org.allianceledger.decision.CorrectionEvent.AttendanceCorrected;
import org.allianceledger.decision.CorrectionEvent.BallotCorrected;
import org.allianceledger.decision.CorrectionEvent.DisputeSettled;
import org.allianceledger.decision.CorrectionEvent.OutcomeDisputed;
import org.allianceledger.decision.CorrectionEvent.OutcomeRecomputed;
import org.allianceledger.decision.DecisionEvent;
import org.allianceledger.decision.EffectEvent;
import org.allianceledger.decision.EffectEvent.DecisionAnnulled;
import org.allianceledger.decision.EffectEvent.DecisionConditionMet;
import org.allianceledger.decision.EffectEvent.DecisionConfirmed;
import org.allianceledger.decision.EffectEvent.DecisionRescinded;
import org.allianceledger.decision.EffectEvent.DecisionSuperseded;
import org.allianceledger.decision.EffectEvent.UrgentDecisionTaken;
import org.allianceledger.decision.HearingEvent;
import org.allianceledger.decision.ProposalEvent;
import org.allianceledger.decision.ProposalEvent.DecisionProposed;
import org.allianceledger.decision.ProposalEvent.ProposalRevised;
import org.allianceledger.decision.Stage;
import org.allianceledger.decision.VotingEvent;
import org.allianceledger.decision.VotingEvent.OutcomeComputed;
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.allianceledger.voting.Outcome;
import org.springframework.stereotype.Component;

/** Keeps where each decision stands, on every day and as known at every moment, and each outcome that was computed. */
@Component
class DecisionReadModel implements ReadModel {

    static final String NAME = "decisions";

    private static final LocalDate EVER = LocalDate.of(1800, 1, 1);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of(DecisionRows.DECISIONS.name(), "outcome_view");
    }

    @Override
    public void apply(RecordedEvent recorded, RowBatch rows) {
        LedgerEvent event = recorded.event();
        if (event instanceof DecisionEvent decision) {
            var row = new DecisionRows(recorded, rows, decision);
            switch (decision) {
                case ProposalEvent it -> apply(row, it);
                // Who was heard stands on the decision itself, and in no list.
                case HearingEvent ignored -> {}
                case VotingEvent it -> apply(row, it);
                case EffectEvent it -> apply(row, it);
                case CorrectionEvent it -> apply(row, it);
            }
        }
    }

    private static void apply(DecisionRows row, ProposalEvent event) {
        switch (event) {
            case DecisionProposed it -> row.insert(it);
            case ProposalEvent.ProposalFiled ignored -> row.stage(Stage.PROPOSED);
            case ProposalRevised it ->
                row.from(it.occurred(), "title", it.title(), "review_on", DecisionRows.text(it.reviewOn()));
            case ProposalEvent.ProposalAdmitted ignored -> row.stage(Stage.ADMITTED);
            case ProposalEvent.AdmissionRefused ignored -> row.stage(Stage.NOT_ADMITTED);
            case ProposalEvent.ProposalWithdrawn ignored -> row.stage(Stage.WITHDRAWN);
            case ProposalEvent.DeliberationOpened ignored -> row.stage(Stage.DELIBERATING);
            case ProposalEvent.DecisionDeferred ignored -> row.stage(Stage.ADJOURNED);
            case ProposalEvent.DecisionReferred ignored -> row.stage(Stage.REFERRED);
            case ProposalEvent.ReferralReturned ignored -> row.stage(Stage.ADMITTED);
            default -> {}
        }
    }

    private static void apply(DecisionRows row, VotingEvent event) {
        switch (event) {
            case VotingEvent.VotingOpened ignored -> row.stage(Stage.VOTING);
            case VotingEvent.WrittenProcedureStopped ignored -> row.stage(Stage.ADJOURNED);
            case OutcomeComputed it -> {
                Outcome outcome = it.computation().outcome();
                row.from(
                        it.occurred(),
                        "stage",
                        DecisionRows.word(outcome == Outcome.NO_QUORUM ? Stage.ADJOURNED : Stage.CLOSED),
                        "outcome",
                        DecisionRows.word(outcome),
                        "rule_set_id",
                        it.ruleSetId().value());
                row.outcome(it);
            }
            case OutcomeDeclared it -> declared(row, it);
            default -> {}
        }
    }

    private static void declared(DecisionRows row, OutcomeDeclared it) {
        String outcome = DecisionRows.word(it.outcome());
        if (it.outcome() != Outcome.ADOPTED) {
            Stage next = it.outcome() == Outcome.OBJECTION_OPEN ? Stage.DELIBERATING : Stage.FINAL;
            row.from(it.occurred(), "stage", DecisionRows.word(next), "outcome", outcome);
        } else if (it.condition() != null) {
            row.from(it.occurred(), "stage", DecisionRows.word(Stage.PENDING_CONDITION), "outcome", outcome);
        } else {
            row.from(
                    it.from(),
                    "stage",
                    DecisionRows.word(Stage.IN_EFFECT),
                    "outcome",
                    outcome,
                    "in_effect_from",
                    DecisionRows.text(it.from()));
        }
    }

    private static void apply(DecisionRows row, EffectEvent event) {
        switch (event) {
            case UrgentDecisionTaken it -> row.insert(it);
            case EffectEvent.DecisionRatified it -> row.from(it.occurred(), "ratification", "ratified");
            case EffectEvent.RatificationRefused it -> row.from(it.occurred(), "ratification", "refused");
            case DecisionSuperseded it ->
                row.from(
                        it.lastDay().plusDays(1),
                        "stage",
                        DecisionRows.word(Stage.SUPERSEDED),
                        "successor",
                        it.successor().value());
            case DecisionRescinded it -> row.from(it.lastDay().plusDays(1), "stage", DecisionRows.word(Stage.REVOKED));
            // Found invalid from the start, so it is so on every day, for whoever knows it.
            case DecisionAnnulled ignored -> row.from(EVER, "stage", DecisionRows.word(Stage.VOIDED));
            case EffectEvent.ReviewOpened ignored -> row.stage(Stage.UNDER_REVIEW);
            case DecisionConfirmed it ->
                row.from(
                        it.occurred(),
                        "stage",
                        DecisionRows.word(Stage.IN_EFFECT),
                        "review_on",
                        DecisionRows.text(it.reviewOn()));
            case DecisionConditionMet it ->
                row.from(
                        it.from(),
                        "stage",
                        DecisionRows.word(Stage.IN_EFFECT),
                        "in_effect_from",
                        DecisionRows.text(it.from()));
            case EffectEvent.DecisionLapsed ignored -> row.stage(Stage.LAPSED);
            case EffectEvent.DecisionFulfilled ignored -> row.stage(Stage.FULFILLED);
            case EffectEvent.DecisionCalledIn ignored -> row.stage(Stage.REFERRED);
            default -> {}
        }
    }

    private static void apply(DecisionRows row, CorrectionEvent event) {
        switch (event) {
            case BallotCorrected ignored -> row.from(EVER, "corrected", DecisionRows.TRUE);
            case AttendanceCorrected ignored -> row.from(EVER, "corrected", DecisionRows.TRUE);
            case OutcomeRecomputed it -> {
                if (!it.hypothetical()) {
                    row.outcome(it);
                }
            }
            case OutcomeDisputed it -> row.from(it.occurred(), "disputed", DecisionRows.TRUE);
            case DisputeSettled it -> {
                // One change an event: the table copies what it ends the belief in.
                if (it.upheld()) {
                    row.from(it.occurred(), "disputed", DecisionRows.FALSE);
                } else {
                    row.from(EVER, "disputed", DecisionRows.FALSE, "stage", DecisionRows.word(Stage.VOIDED));
                }
            }
            default -> {}
        }
    }
}

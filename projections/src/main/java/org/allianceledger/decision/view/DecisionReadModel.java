package org.allianceledger.decision.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.allianceledger.decision.ProposalEvent;
import org.allianceledger.decision.ProposalEvent.DecisionProposed;
import org.allianceledger.decision.ProposalEvent.ProposalRevised;
import org.allianceledger.decision.Stage;
import org.allianceledger.decision.VotingEvent;
import org.allianceledger.decision.VotingEvent.OutcomeComputed;
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.view.BitemporalTable;
import org.allianceledger.ledger.view.BitemporalTable.Key;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps where each decision stands, on every day and as known at every moment, and each outcome that was computed. */
@Component
class DecisionReadModel implements ReadModel {

    static final String NAME = "decisions";

    static final BitemporalTable DECISIONS = new BitemporalTable(
            "decision_view",
            "alliance_id",
            "body_id",
            "decision_id",
            "decision_key",
            "title",
            "level",
            "matter",
            "stage",
            "outcome",
            "rule_set_id",
            "proposed_on",
            "in_effect_from",
            "review_on",
            "successor",
            "amends",
            "ratification",
            "disputed",
            "corrected",
            "authority_kind",
            "authority_reference");

    private static final String TRUE = "true";
    private static final String FALSE = "false";
    private static final LocalDate EVER = LocalDate.of(1800, 1, 1);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of(DECISIONS.name(), "outcome_view");
    }

    @Override
    public void apply(RecordedEvent recorded, RowBatch rows) {
        LedgerEvent event = recorded.event();
        if (event instanceof DecisionEvent decision) {
            var row = new Row(recorded, rows, decision);
            switch (decision) {
                case ProposalEvent it -> apply(row, it);
                case VotingEvent it -> apply(row, it);
                case EffectEvent it -> apply(row, it);
                case CorrectionEvent it -> apply(row, it);
            }
        }
    }

    private static void apply(Row row, ProposalEvent event) {
        switch (event) {
            case DecisionProposed it -> row.insert(it);
            case ProposalEvent.ProposalFiled ignored -> row.stage(Stage.PROPOSED);
            case ProposalRevised it -> row.from(it.occurred(), "title", it.title(), "review_on", text(it.reviewOn()));
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

    private static void apply(Row row, VotingEvent event) {
        switch (event) {
            case VotingEvent.VotingOpened ignored -> row.stage(Stage.VOTING);
            case VotingEvent.WrittenProcedureStopped ignored -> row.stage(Stage.ADJOURNED);
            case OutcomeComputed it -> {
                Outcome outcome = it.computation().outcome();
                row.from(
                        it.occurred(),
                        "stage",
                        word(outcome == Outcome.NO_QUORUM ? Stage.ADJOURNED : Stage.CLOSED),
                        "outcome",
                        word(outcome),
                        "rule_set_id",
                        it.ruleSetId().value());
                row.outcome(it);
            }
            case OutcomeDeclared it -> declared(row, it);
            default -> {}
        }
    }

    private static void declared(Row row, OutcomeDeclared it) {
        String outcome = word(it.outcome());
        if (it.outcome() != Outcome.ADOPTED) {
            Stage next = it.outcome() == Outcome.OBJECTION_OPEN ? Stage.DELIBERATING : Stage.FINAL;
            row.from(it.occurred(), "stage", word(next), "outcome", outcome);
        } else if (it.condition() != null) {
            row.from(it.occurred(), "stage", word(Stage.PENDING_CONDITION), "outcome", outcome);
        } else {
            row.from(it.from(), "stage", word(Stage.IN_EFFECT), "outcome", outcome, "in_effect_from", text(it.from()));
        }
    }

    private static void apply(Row row, EffectEvent event) {
        switch (event) {
            case UrgentDecisionTaken it -> row.insert(it);
            case EffectEvent.DecisionRatified it -> row.from(it.occurred(), "ratification", "ratified");
            case EffectEvent.RatificationRefused it -> row.from(it.occurred(), "ratification", "refused");
            case DecisionSuperseded it ->
                row.from(
                        it.lastDay().plusDays(1),
                        "stage",
                        word(Stage.SUPERSEDED),
                        "successor",
                        it.successor().value());
            case DecisionRescinded it -> row.from(it.lastDay().plusDays(1), "stage", word(Stage.REVOKED));
            // Found invalid from the start, so it is so on every day, for whoever knows it.
            case DecisionAnnulled ignored -> row.from(EVER, "stage", word(Stage.VOIDED));
            case EffectEvent.ReviewOpened ignored -> row.stage(Stage.UNDER_REVIEW);
            case DecisionConfirmed it ->
                row.from(it.occurred(), "stage", word(Stage.IN_EFFECT), "review_on", text(it.reviewOn()));
            case DecisionConditionMet it ->
                row.from(it.from(), "stage", word(Stage.IN_EFFECT), "in_effect_from", text(it.from()));
            case EffectEvent.DecisionLapsed ignored -> row.stage(Stage.LAPSED);
            case EffectEvent.DecisionFulfilled ignored -> row.stage(Stage.FULFILLED);
            case EffectEvent.DecisionCalledIn ignored -> row.stage(Stage.REFERRED);
            default -> {}
        }
    }

    private static void apply(Row row, CorrectionEvent event) {
        switch (event) {
            case BallotCorrected ignored -> row.from(EVER, "corrected", TRUE);
            case AttendanceCorrected ignored -> row.from(EVER, "corrected", TRUE);
            case OutcomeRecomputed it -> {
                if (!it.hypothetical()) {
                    row.outcome(it);
                }
            }
            case OutcomeDisputed it -> row.from(it.occurred(), "disputed", TRUE);
            case DisputeSettled it -> {
                // One change an event: the table copies what it ends the belief in.
                if (it.upheld()) {
                    row.from(it.occurred(), "disputed", FALSE);
                } else {
                    row.from(EVER, "disputed", FALSE, "stage", word(Stage.VOIDED));
                }
            }
            default -> {}
        }
    }

    // The table rewrites facts as text, so those of other kinds are kept as text.
    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private record Row(RecordedEvent recorded, RowBatch rows, DecisionEvent event) {

        void stage(Stage stage) {
            from(event.occurred(), "stage", word(stage));
        }

        void from(LocalDate day, @Nullable Object... facts) {
            Map<String, @Nullable Object> changed = new HashMap<>();
            for (int i = 0; i < facts.length; i += 2) {
                changed.put(String.valueOf(facts[i]), facts[i + 1]);
            }
            var key = new Key(
                    "alliance_id",
                    event.allianceId().value(),
                    "decision_id",
                    event.decisionId().value());
            DECISIONS.changeFrom(rows, recorded, key, day, changed);
        }

        void insert(DecisionProposed it) {
            insert(
                    it.occurred(),
                    it.bodyId().value(),
                    it.key(),
                    it.title(),
                    word(it.level()),
                    it.matter(),
                    it.draft() ? Stage.DRAFT : Stage.PROPOSED,
                    null,
                    it.reviewOn(),
                    it.amends() == null ? null : it.amends().value(),
                    null);
        }

        void insert(UrgentDecisionTaken it) {
            LocalDate from = it.from() == null ? it.occurred() : it.from();
            insert(
                    from,
                    it.bodyId().value(),
                    it.key(),
                    it.title(),
                    word(it.level()),
                    it.matter(),
                    Stage.IN_EFFECT,
                    from,
                    null,
                    null,
                    "pending");
        }

        private void insert(
                LocalDate from,
                String body,
                @Nullable String key,
                String title,
                String level,
                String matter,
                Stage stage,
                @Nullable LocalDate inEffectFrom,
                @Nullable LocalDate reviewOn,
                @Nullable String amends,
                @Nullable String ratification) {
            DECISIONS.insert(
                    rows,
                    recorded,
                    from,
                    null,
                    event.allianceId().value(),
                    body,
                    event.decisionId().value(),
                    key,
                    title,
                    level,
                    matter,
                    word(stage),
                    null,
                    null,
                    event.occurred(),
                    text(inEffectFrom),
                    text(reviewOn),
                    null,
                    amends,
                    ratification,
                    FALSE,
                    FALSE,
                    word(event.authority().kind()),
                    event.authority().reference());
        }

        void outcome(OutcomeComputed it) {
            outcome(it.round(), it.ruleSetId().value(), it.question().rule(), it.computation());
        }

        // A corrected outcome stands under the rule set of the round it corrects.
        void outcome(OutcomeRecomputed it) {
            rows.add(
                    "insert into outcome_view select distinct cast(? as int), o.alliance_id, o.decision_id, o.round,"
                            + " o.rule_set_id, o.rule, cast(? as varchar(30)), cast(? as int), cast(? as int),"
                            + " cast(? as int), cast(? as int), cast(? as int), o.decided_on, cast(? as bigint),"
                            + " cast(? as timestamp(6) with time zone) from outcome_view o where o.build = ? and"
                            + " o.decision_id = ? and o.round = ?",
                    rows.build(),
                    word(it.computation().outcome()),
                    it.computation().figures().yes(),
                    it.computation().figures().no(),
                    it.computation().figures().abstain(),
                    it.computation().figures().inOffice(),
                    it.computation().figures().present(),
                    recorded.position(),
                    recorded.recordedAt(),
                    rows.build(),
                    it.decisionId().value(),
                    it.round());
        }

        private void outcome(int round, String ruleSet, String rule, Computation computation) {
            rows.add(
                    "insert into outcome_view (build, alliance_id, decision_id, round, rule_set_id, rule, outcome,"
                        + " votes_for, votes_against, abstentions, seats_filled, seats_present, decided_on, position,"
                        + " recorded) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows.build(),
                    event.allianceId().value(),
                    event.decisionId().value(),
                    round,
                    ruleSet,
                    rule,
                    word(computation.outcome()),
                    computation.figures().yes(),
                    computation.figures().no(),
                    computation.figures().abstain(),
                    computation.figures().inOffice(),
                    computation.figures().present(),
                    event.occurred(),
                    recorded.position(),
                    recorded.recordedAt());
        }
    }
}

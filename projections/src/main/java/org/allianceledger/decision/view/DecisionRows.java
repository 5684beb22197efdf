package org.allianceledger.decision.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.allianceledger.decision.CorrectionEvent.OutcomeRecomputed;
import org.allianceledger.decision.DecisionEvent;
import org.allianceledger.decision.EffectEvent.UrgentDecisionTaken;
import org.allianceledger.decision.ProposalEvent.DecisionProposed;
import org.allianceledger.decision.Stage;
import org.allianceledger.decision.VotingEvent.OutcomeComputed;
import org.allianceledger.ledger.view.BitemporalTable;
import org.allianceledger.ledger.view.BitemporalTable.Key;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.allianceledger.voting.Computation;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one decision as one event changes them. */
record DecisionRows(RecordedEvent recorded, RowBatch rows, DecisionEvent event) {

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

    static final String TRUE = "true";
    static final String FALSE = "false";

    // The table rewrites facts as text, so those of other kinds are kept as text.
    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

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

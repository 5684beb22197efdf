package org.allianceledger.decision.view;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.ruleset.RuleSet;
import org.allianceledger.ruleset.RuleSetEvent.RuleSetDrafted;
import org.allianceledger.ruleset.RuleSetId;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcomes;
import org.allianceledger.voting.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which outcomes were computed, and what other rules would have made of the same ballots. */
@Component
public class OutcomeQueries {

    private final JdbcClient db;
    private final ReadModels models;
    private final Past past;

    OutcomeQueries(JdbcClient db, ReadModels models, Past past) {
        this.db = db;
        this.models = models;
        this.past = past;
    }

    /**
     * Counts the ballots of the last round by other rules.
     *
     * @throws Refusal if nothing was counted yet, or the rules cannot be found or applied
     */
    public WhatIf.Answer whatIf(DecisionPage page, WhatIf whatIf, PointInTime when) {
        Question asked =
                page.rounds().isEmpty() ? null : page.rounds().getLast().question();
        Computation recorded =
                page.rounds().isEmpty() ? null : page.rounds().getLast().computation();
        if (asked == null || recorded == null) {
            throw new Refusal(WhatIfReason.NOTHING_COUNTED, "decisionId");
        }
        String rule = whatIf.rule() == null ? asked.rule() : whatIf.rule();
        Computation instead = Outcomes.compute(asked.under(rulesOf(page, whatIf, when), rule));
        return new WhatIf.Answer(rule, recorded, instead, recorded.outcome() != instead.outcome());
    }

    private RuleSet rulesOf(DecisionPage page, WhatIf whatIf, PointInTime when) {
        RuleSet own = whatIf.ruleSet();
        RuleSetId named = whatIf.ruleSetId();
        if (own != null || named == null) {
            return java.util.Objects.requireNonNull(own);
        }
        String aggregate = db.sql("select min(aggregate_id) from history_view where aggregate_id in ("
                        + "select h.aggregate_id from history_view h join history_subject s on s.build = h.build and"
                        + " s.position = h.position where s.subject = ? and h.event = 'RuleSetDrafted'"
                        + " and h.alliance_id = ?)")
                .params(named.value(), page.allianceId())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusal(WhatIfReason.UNKNOWN_RULE_SET, "ruleSetId", named));
        return past.of(aggregate, when).stream()
                .filter(it -> it.event() instanceof RuleSetDrafted drafted
                        && drafted.ruleSetId().equals(named))
                .map(it -> ((RuleSetDrafted) it.event()).rules())
                .findFirst()
                .orElseThrow(() -> new Refusal(WhatIfReason.UNKNOWN_RULE_SET, "ruleSetId", named));
    }

    /** One outcome as it was computed. */
    public record OutcomeRow(
            String decisionId,
            @Nullable String key,
            int round,
            String ruleSetId,
            String rule,
            String outcome,
            int votesFor,
            int votesAgainst,
            int abstentions,
            int seatsFilled,
            int seatsPresent,
            LocalDate decidedOn,
            long position) {}

    /** How the votes of a round fell. */
    public record Tally(int round, String outcome, int votesFor, int votesAgainst, int abstentions) {}

    /** The newest outcome of the last round of each decision that had one by the day, as known at a moment. */
    public Map<String, Tally> tallies(AllianceId alliance, PointInTime when) {
        Map<String, Tally> last = new HashMap<>();
        db.sql("select decision_id, round, outcome, votes_for, votes_against, abstentions from outcome_view"
                        + " where build = ? and alliance_id = ? and recorded <= ? and decided_on <= ?"
                        + " order by build, alliance_id, position")
                .params(
                        models.standing(DecisionQueries.MODEL).build(),
                        alliance.value(),
                        Timestamp.from(when.belief()),
                        when.asOf())
                .query(row -> {
                    var tally = new Tally(row.getInt(2), row.getString(3), row.getInt(4), row.getInt(5), row.getInt(6));
                    last.merge(row.getString(1), tally, (one, later) -> later.round() >= one.round() ? later : one);
                });
        return last;
    }

    /** Every outcome computed in an alliance as known at a moment, corrected ones in their newest form, in order. */
    public List<OutcomeRow> outcomes(AllianceId alliance, PointInTime when) {
        Timestamp known = Timestamp.from(when.belief());
        return db.sql("""
            select o.*, (select min(d.decision_key) from decision_view d
                         where d.build = o.build and d.decision_id = o.decision_id) as decision_key
            from outcome_view o
            where o.build = ? and o.alliance_id = ? and o.recorded <= ? and o.decided_on <= ?
              and not exists (select 1 from outcome_view n where n.build = o.build
                              and n.decision_id = o.decision_id and n.round = o.round
                              and n.recorded <= ? and n.position > o.position)
            order by o.decided_on, o.position\
            """)
                .params(models.standing(DecisionQueries.MODEL).build(), alliance.value(), known, when.asOf(), known)
                .query((row, n) -> new OutcomeRow(
                        row.getString("decision_id"),
                        row.getString("decision_key"),
                        row.getInt("round"),
                        row.getString("rule_set_id"),
                        row.getString("rule"),
                        row.getString("outcome"),
                        row.getInt("votes_for"),
                        row.getInt("votes_against"),
                        row.getInt("abstentions"),
                        row.getInt("seats_filled"),
                        row.getInt("seats_present"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getLong("position")))
                .list();
    }
}

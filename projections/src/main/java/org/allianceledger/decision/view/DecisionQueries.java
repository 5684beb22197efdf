package org.allianceledger.decision.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.decision.EffectEvent.DecisionCalledIn;
import org.allianceledger.decision.ProposalEvent.DecisionReferred;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ledger.view.BitemporalTable;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.meeting.AgendaItem;
import org.allianceledger.meeting.Closing;
import org.allianceledger.meeting.MeetingState;
import org.allianceledger.ruleset.RuleSet;
import org.allianceledger.ruleset.RuleSetEvent.RuleSetDrafted;
import org.allianceledger.ruleset.RuleSetId;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcomes;
import org.allianceledger.voting.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which decisions there are and where they stand, on a day and as known at a moment. */
@Component
public class DecisionQueries {

    public static final String MODEL = DecisionReadModel.NAME;

    private static final String CLOSED = "Lukket punkt";

    private final JdbcClient db;
    private final ReadModels models;
    private final Past past;

    DecisionQueries(JdbcClient db, ReadModels models, Past past) {
        this.db = db;
        this.models = models;
        this.past = past;
    }

    /** Which decisions a list holds. */
    public enum Which {
        ALL(Set.of()),
        IN_FORCE(Set.of("in_effect", "under_review")),
        WAITING(Set.of("proposed", "admitted", "deliberating", "voting", "closed", "adjourned", "referred")),
        SUPERSEDED(Set.of("superseded"));

        private final Set<String> stages;

        Which(Set<String> stages) {
            this.stages = stages;
        }

        /** The stages of those it holds; empty for all. */
        public Set<String> stages() {
            return stages;
        }
    }

    /** The decisions of an alliance by when they were put forward, those after the given identifier first. */
    public List<DecisionRow> list(
            AllianceId alliance, Which which, @Nullable String body, PointInTime when, String after, int limit) {
        var sql = new StringBuilder("select t.* from decision_view t where t.build = ? and t.alliance_id = ? and "
                + BitemporalTable.asOf("t"));
        List<Object> arguments = new ArrayList<>();
        arguments.add(build());
        arguments.add(alliance.value());
        arguments.addAll(List.of(BitemporalTable.at(when)));
        if (!after.isEmpty()) {
            Optional<DecisionRow> last = row(alliance, after, when);
            if (last.isEmpty()) {
                return List.of();
            }
            sql.append(" and (t.proposed_on > ? or (t.proposed_on = ? and t.decision_id > ?))");
            LocalDate day = last.get().waitingSince();
            arguments.addAll(List.of(day, day, after));
        }
        // What was referred waits for the body it went to, which no row tells.
        boolean mayHaveGone = body != null && which == Which.WAITING;
        if (body != null) {
            sql.append(mayHaveGone ? " and (t.body_id = ? or t.stage = 'referred')" : " and t.body_id = ?");
            arguments.add(body);
        }
        if (!which.stages.isEmpty()) {
            sql.append(" and t.stage in (")
                    .append(String.join(", ", java.util.Collections.nCopies(which.stages.size(), "?")))
                    .append(")");
            arguments.addAll(which.stages);
        }
        sql.append(" order by t.build, t.alliance_id, t.proposed_on, t.decision_id limit ?");
        arguments.add(mayHaveGone ? Integer.MAX_VALUE : limit);
        return db.sql(sql.toString()).params(arguments).query((row, n) -> row(row)).list().stream()
                .filter(row -> !mayHaveGone || waitsFor(row, when).equals(body))
                .limit(limit)
                .toList();
    }

    /** Those in force in a body that are to be looked at again by the day, whichever comes first. */
    public List<DecisionRow> dueForReview(AllianceId alliance, String body, LocalDate until, PointInTime when) {
        List<Object> arguments = new ArrayList<>(List.of(build(), alliance.value()));
        arguments.addAll(List.of(BitemporalTable.at(when)));
        arguments.addAll(List.of(body, until.toString()));
        arguments.addAll(Which.IN_FORCE.stages);
        return db.sql("select t.* from decision_view t where t.build = ? and t.alliance_id = ? and "
                        + BitemporalTable.asOf("t") + " and t.body_id = ? and t.review_on <= ? and t.stage in (?, ?)"
                        + " order by t.review_on, t.decision_id")
                .params(arguments)
                .query((row, n) -> row(row))
                .list();
    }

    /** A decision's line in a list; empty if it was not known in the alliance. */
    public Optional<DecisionRow> row(AllianceId alliance, String decision, PointInTime when) {
        var arguments = new ArrayList<Object>(List.of(build(), alliance.value(), decision));
        arguments.addAll(List.of(BitemporalTable.at(when)));
        return db.sql("select t.* from decision_view t where t.build = ? and t.alliance_id = ? and t.decision_id = ?"
                        + " and "
                        + BitemporalTable.asOf("t"))
                .params(arguments)
                .query((row, n) -> row(row))
                .optional();
    }

    private String waitsFor(DecisionRow row, PointInTime when) {
        return row.stage().equals("referred") ? whereItWent(row.id(), row.bodyId(), when) : row.bodyId();
    }

    /** The body that the question waits for, or the one it was put before. */
    public String decidingBody(DecisionPage page, PointInTime when) {
        return page.stage().equals("referred") ? whereItWent(page.id(), page.bodyId(), when) : page.bodyId();
    }

    private String whereItWent(String decision, String otherwise, PointInTime when) {
        return past.of(decision, when).stream()
                .flatMap(it -> switch (it.event()) {
                    case DecisionReferred referred -> Stream.of(referred.toBody());
                    case DecisionCalledIn calledIn -> Stream.of(calledIn.toBody());
                    default -> Stream.<BodyId>empty();
                })
                .reduce((earlier, later) -> later)
                .map(BodyId::value)
                .orElse(otherwise);
    }

    /** The page of one decision as it was known; empty if nothing was known of it. */
    public Optional<DecisionPage> page(String decision, PointInTime when) {
        return DecisionPage.of(past.of(decision, when), when);
    }

    /** What everybody may see of a decision that is not open to them. */
    public DecisionPage.Stub stub(DecisionPage page, PointInTime when) {
        Optional<AgendaItem> item = itemOf(page, when);
        Optional<Closing> closing = item.map(AgendaItem::closing);
        var outcome = page.outcome();
        return new DecisionPage.Stub(
                page.id(),
                page.key(),
                page.bodyId(),
                item.map(AgendaItem::openTitle).orElse(CLOSED),
                DecisionRows.word(page.proposal().level()),
                closing.map(it -> DecisionRows.word(it.ground())).orElse(null),
                closing.map(Closing::reviewDate).orElse(null),
                page.stage(),
                outcome == null ? null : DecisionRows.word(outcome));
    }

    /** What everybody may call a decision that is not open to them. */
    public String neutralTitle(String decision, PointInTime when) {
        return page(decision, when)
                .flatMap(it -> itemOf(it, when))
                .map(AgendaItem::openTitle)
                .orElse(CLOSED);
    }

    private Optional<AgendaItem> itemOf(DecisionPage page, PointInTime when) {
        if (page.rounds().isEmpty() || page.rounds().getLast().meetingId() == null) {
            return Optional.empty();
        }
        var round = page.rounds().getLast();
        return MeetingState.told(past.of(String.valueOf(round.meetingId()), when).stream()
                        .map(RecordedEvent::event)
                        .toList())
                .flatMap(meeting -> meeting.agenda().items().stream()
                        .filter(item -> item.id().value().equals(round.itemId()))
                        .findFirst())
                .filter(AgendaItem::isClosed);
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

    /** Every outcome computed in an alliance as known at a moment, corrected ones in their newest form, in order. */
    public List<OutcomeRow> outcomes(AllianceId alliance, PointInTime when) {
        Timestamp known = (Timestamp) BitemporalTable.at(when)[2];
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
                .params(build(), alliance.value(), known, when.asOf(), known)
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

    private int build() {
        return models.standing(MODEL).build();
    }

    private static DecisionRow row(ResultSet row) throws SQLException {
        LocalDate last = row.getObject("valid_to", LocalDate.class);
        return new DecisionRow(
                row.getString("decision_id"),
                row.getString("decision_key"),
                row.getString("body_id"),
                row.getString("title"),
                row.getString("level"),
                row.getString("matter"),
                row.getString("stage"),
                row.getString("outcome"),
                row.getString("rule_set_id"),
                row.getObject("proposed_on", LocalDate.class),
                day(row.getString("in_effect_from")),
                last.equals(LedgerCalendar.OPEN) ? null : last,
                day(row.getString("review_on")),
                row.getString("successor"),
                row.getString("amends"),
                row.getString("ratification"),
                Boolean.parseBoolean(row.getString("disputed")),
                Boolean.parseBoolean(row.getString("corrected")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

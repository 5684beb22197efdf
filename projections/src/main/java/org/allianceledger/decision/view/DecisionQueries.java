package org.allianceledger.decision.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.decision.EffectEvent.DecisionCalledIn;
import org.allianceledger.decision.ProposalEvent.DecisionReferred;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.view.BitemporalTable;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.meeting.AgendaItem;
import org.allianceledger.meeting.Closing;
import org.allianceledger.meeting.MeetingState;
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
        List<Object> arguments = new ArrayList<>(List.of(build(), body, until.toString()));
        arguments.addAll(List.of(BitemporalTable.at(when)));
        arguments.addAll(Which.IN_FORCE.stages);
        return inAlliance(
                alliance,
                db.sql("select t.* from decision_view t where t.build = ? and t.body_id = ? and t.review_on <= ? and "
                                + BitemporalTable.asOf("t") + " and t.stage in (?, ?)"
                                + " order by t.build, t.body_id, t.review_on, t.decision_id")
                        .params(arguments));
    }

    /** A decision's line in a list; empty if it was not known in the alliance. */
    public Optional<DecisionRow> row(AllianceId alliance, String decision, PointInTime when) {
        var arguments = new ArrayList<Object>(List.of(build(), decision));
        arguments.addAll(List.of(BitemporalTable.at(when)));
        return inAlliance(
                        alliance,
                        db.sql("select t.* from decision_view t where t.build = ? and t.decision_id = ? and "
                                        + BitemporalTable.asOf("t"))
                                .params(arguments))
                .stream()
                .findFirst();
    }

    // The alliance is looked at afterwards: asked for it, H2 goes by an index that does not know what else is asked.
    private static List<DecisionRow> inAlliance(AllianceId alliance, JdbcClient.StatementSpec question) {
        return question.query((row, n) -> Map.entry(row.getString("alliance_id"), row(row))).list().stream()
                .filter(it -> it.getKey().equals(alliance.value()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What a reader may know of a decision in a list. */
    public DecisionRow told(DecisionRow row, Sight sight, PointInTime when) {
        return sight.mayRead(row) ? row : row.stub(neutralTitle(row.id(), when));
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

package org.allianceledger.mandate.view;

import static java.util.Objects.requireNonNull;
import static org.allianceledger.ledger.view.BitemporalTable.asOf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.view.BitemporalTable;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.mandate.MandateId;
import org.allianceledger.mandate.view.MandateViews.Gap;
import org.allianceledger.mandate.view.MandateViews.Line;
import org.allianceledger.mandate.view.MandateViews.Page;
import org.allianceledger.mandate.view.MandateViews.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers who may do what and what was refused, for any day in effect and any moment as known. */
@Component
public class MandateQueries {

    public static final String MODEL = MandateReadModel.NAME;

    private final JdbcClient db;
    private final ReadModels models;
    private final Past past;
    private final TransactionTemplate snapshot;

    MandateQueries(JdbcClient db, ReadModels models, Past past, PlatformTransactionManager transactions) {
        this.db = db;
        this.models = models;
        this.past = past;
        this.snapshot = new TransactionTemplate(transactions);
        // A rebuild may switch builds between asking which one is served and reading it, and the lines of a list must
        // come from one moment; H2 freezes all tables at once only with this level.
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
        this.snapshot.setReadOnly(true);
    }

    /**
     * Whose days without a mandate are looked for; each part narrows the answer when it is not null.
     *
     * @param body the role's body, or the body that holds
     */
    public record Whose(
            @Nullable String role,
            @Nullable String body,
            @Nullable String person) {}

    /** A mandate with its chain, its uses and its refusals; empty if it was not known. */
    public Optional<Page> mandate(MandateId id, PointInTime when) {
        return frozen(() -> new MandatePages(past(when), when).page(id));
    }

    /** A mandate without what hangs on it; empty if it was not known in the alliance. */
    public Optional<Line> line(AllianceId alliance, MandateId id, PointInTime when) {
        return frozen(() -> db
                .sql("select m.alliance_id from mandate_view m where m.build = ? and m.mandate_id = ?"
                        + " and m.recorded_from <= ?")
                .params(build(), id.value(), Timestamp.from(when.belief()))
                .query(String.class)
                .list()
                .stream()
                .filter(alliance.value()::equals)
                .findFirst()
                .flatMap(it -> lines(List.of(id), when).stream().findFirst()));
    }

    /** All mandates of the alliance that were known, whatever has become of them, in the order they were given. */
    public List<Line> mandates(AllianceId alliance, PointInTime when) {
        return frozen(() -> lines(ids(alliance, when), when));
    }

    /** Those in force that end within the days after the day asked about, soonest first. */
    public List<Line> expiring(AllianceId alliance, PointInTime when, int days) {
        return frozen(() -> {
            var arguments = new ArrayList<Object>(List.of(build(), alliance.value()));
            arguments.addAll(Arrays.asList(BitemporalTable.at(when)));
            arguments.add(when.asOf().plusDays(days));
            List<MandateId> found = db
                    .sql("select m.mandate_id from mandate_view m where m.build = ?"
                            + " and m.alliance_id = ? and " + asOf("m") + " and m.valid_to <= ?"
                            + " and not exists (select 1 from mandate_view n where n.build = m.build"
                            + " and n.mandate_id = m.mandate_id and n.recorded_to = m.recorded_to"
                            + " and n.valid_from > m.valid_to)"
                            + " order by m.valid_to, m.since_position")
                    .params(arguments)
                    .query(String.class)
                    .list()
                    .stream()
                    .map(MandateId::new)
                    .toList();
            return lines(found, when);
        });
    }

    /** Days between mandates, and since the last one, for a role, a body or a person. */
    public List<Gap> gaps(AllianceId alliance, Whose whose, PointInTime when) {
        return frozen(() -> {
            var sql = new StringBuilder("select m.valid_from, m.valid_to from mandate_view m where m.build = ?"
                    + " and m.alliance_id = ? and m.recorded_from <= ? and m.recorded_to > ? and m.standing = ?");
            Timestamp known = Timestamp.from(when.belief());
            var arguments =
                    new ArrayList<Object>(List.of(build(), alliance.value(), known, known, MandateRows.IN_FORCE));
            narrow(sql, arguments, "m.holder_role = ?", whose.role());
            narrow(sql, arguments, "m.holder_body = ?", whose.body());
            narrow(sql, arguments, "m.holder_person = ?", whose.person());
            return Gaps.between(
                    db.sql(sql.toString())
                            .params(arguments)
                            .query((row, n) -> new Period(
                                    row.getObject("valid_from", LocalDate.class),
                                    row.getObject("valid_to", LocalDate.class)))
                            .list(),
                    when.asOf());
        });
    }

    /** What was refused after a place in the log, in log order. */
    public List<Refused> refusals(AllianceId alliance, PointInTime when, long after, int limit) {
        return frozen(() -> db.sql("select * from refusal_view r where r.build = ? and r.alliance_id = ?"
                        + " and r.recorded < ? and r.position > ? order by r.position limit ?")
                .params(build(), alliance.value(), Timestamp.from(when.belief()), after, limit)
                .query((row, n) -> refused(row))
                .list());
    }

    /** The mandates of the alliance that were known, in the order they were given. */
    public List<MandateId> ids(AllianceId alliance, PointInTime when) {
        return db.sql("select m.mandate_id, min(m.since_position) as given from mandate_view m where m.build = ?"
                        + " and m.alliance_id = ? and m.recorded_from <= ? group by m.mandate_id order by given")
                .params(build(), alliance.value(), Timestamp.from(when.belief()))
                .query((row, n) -> new MandateId(row.getString("mandate_id")))
                .list();
    }

    MandatePast past(PointInTime when) {
        return new MandatePast(past, when);
    }

    <T> T frozen(Supplier<T> question) {
        return requireNonNull(snapshot.execute(status -> question.get()));
    }

    private List<Line> lines(List<MandateId> ids, PointInTime when) {
        var pages = new MandatePages(past(when).reading(ids), when);
        return ids.stream().map(pages::line).flatMap(Optional::stream).toList();
    }

    private int build() {
        return models.standing(MODEL).build();
    }

    private static Refused refused(ResultSet row) throws SQLException {
        long amount = row.getLong("amount");
        return new Refused(
                row.getLong("position"),
                row.getString("event_name"),
                row.getString("subject"),
                row.getString("attempt"),
                row.getString("reason"),
                row.getString("danish"),
                row.getString("english"),
                row.getObject("amount") == null ? null : amount,
                row.getObject("on_day", LocalDate.class),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded", OffsetDateTime.class).toInstant();
    }

    private static void narrow(StringBuilder sql, List<Object> arguments, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            arguments.add(value);
        }
    }
}

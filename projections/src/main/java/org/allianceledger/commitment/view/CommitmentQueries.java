package org.allianceledger.commitment.view;

import static java.util.Objects.requireNonNull;
import static org.allianceledger.ledger.view.BitemporalTable.asOf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.Level;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.view.BitemporalTable;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.ReadModels;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers who owes what to whom. What is now known is read from one row for each commitment; a row that tells of a later
 * day than the one asked about, and what was known before, are read from the table of beliefs.
 */
@Component
public class CommitmentQueries {

    public static final String MODEL = CommitmentReadModel.NAME;

    private static final Comparator<CommitmentLine> ORDER =
            Comparator.comparing(CommitmentQueries::dueOf).thenComparing(CommitmentLine::id);

    private final JdbcClient db;
    private final ReadModels models;
    private final TransactionTemplate snapshot;

    CommitmentQueries(JdbcClient db, ReadModels models, PlatformTransactionManager transactions) {
        this.db = db;
        this.models = models;
        this.snapshot = new TransactionTemplate(transactions);
        // A rebuild may switch builds meanwhile, and the lines of a list must come from one moment.
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
        this.snapshot.setReadOnly(true);
    }

    /** Where a page of a list ends; what never falls due comes last. */
    public record Place(LocalDate due, String id) {

        public static Place of(CommitmentLine line) {
            return new Place(dueOf(line), line.id());
        }

        boolean isBefore(CommitmentLine line) {
            int days = due.compareTo(dueOf(line));
            return days < 0 || (days == 0 && id.compareTo(line.id()) < 0);
        }
    }

    /** The last event that can have changed what a reader is told. */
    public record Mark(long position, Instant changed) {}

    /** The lines of a page, by due date and identifier, after a place. */
    public List<CommitmentLine> list(
            AllianceId alliance, CommitmentFilter filter, PointInTime when, @Nullable Place after, int limit) {
        return frozen(() -> {
            int build = build();
            var lines = new LineReader(when.asOf(), names(alliance, build)::get);
            var found = new ArrayList<CommitmentLine>();
            if (when.latest()) {
                for (CommitmentSql it :
                        CommitmentSql.questions(filter, build, alliance.value(), when.asOf(), after, limit)) {
                    found.addAll(db.sql(it.sql())
                            .params(it.arguments())
                            .query((row, n) -> now(lines, row))
                            .list());
                }
            }
            believed(alliance, when, build, lines).stream()
                    .filter(filter::matches)
                    .filter(line -> after == null || after.isBefore(line))
                    .forEach(found::add);
            found.sort(ORDER);
            return List.copyOf(found.subList(0, Math.min(limit, found.size())));
        });
    }

    /** All the lines that a filter leaves. */
    public List<CommitmentLine> all(AllianceId alliance, CommitmentFilter filter, PointInTime when) {
        return list(alliance, filter, when, null, Integer.MAX_VALUE);
    }

    /** A commitment's line; empty if it was not in effect then. */
    public Optional<CommitmentLine> line(AllianceId alliance, String id, PointInTime when) {
        return frozen(() -> {
            int build = build();
            var arguments = new ArrayList<Object>(List.of(build, id));
            arguments.addAll(Arrays.asList(BitemporalTable.at(when)));
            var lines = new LineReader(when.asOf(), names(alliance, build)::get);
            return db.sql("select v.* from commitment_view v where v.build = ? and v.commitment_id = ? and "
                            + asOf("v"))
                    .params(arguments)
                    .query((row, n) -> believed(lines, row))
                    .optional();
        });
    }

    /** What a reader of the levels may compare with the last time they asked. */
    public Mark mark(AllianceId alliance, Set<Level> levels) {
        return frozen(() -> db.sql("select max(m.changed_position) as place, max(m.changed) as changed"
                        + " from commitment_mark m where m.build = :build and m.alliance_id = :alliance"
                        + " and m.level in (:levels)")
                .param("build", build())
                .param("alliance", alliance.value())
                .param(
                        "levels",
                        levels.stream()
                                .map(it -> it.name().toLowerCase(Locale.ROOT))
                                .toList())
                .query((row, n) -> new Mark(
                        row.getLong("place"),
                        row.getObject("changed") == null ? Instant.EPOCH : instant(row, "changed")))
                .single());
    }

    // Of what is known now only those rows that tell of a later day; of what was known before all of them.
    private List<CommitmentLine> believed(AllianceId alliance, PointInTime when, int build, LineReader lines) {
        var sql = new StringBuilder("select v.* from ");
        var arguments = new ArrayList<Object>();
        if (when.latest()) {
            sql.append("commitment_now n join commitment_view v on v.build = n.build"
                    + " and v.commitment_id = n.commitment_id"
                    + " where n.build = ? and n.alliance_id = ? and n.settled_from > ? and ");
            arguments.addAll(List.of(build, alliance.value(), when.asOf()));
        } else {
            sql.append("commitment_view v where v.build = ? and v.alliance_id = ? and ");
            arguments.addAll(List.of(build, alliance.value()));
        }
        arguments.addAll(Arrays.asList(BitemporalTable.at(when)));
        return db.sql(sql.append(asOf("v")).toString())
                .params(arguments)
                .query((row, n) -> believed(lines, row))
                .list();
    }

    private Map<String, String> names(AllianceId alliance, int build) {
        return new HashMap<>() {
            @Override
            public @Nullable String get(Object party) {
                return computeIfAbsent(party.toString(), it -> name(alliance, build, it));
            }
        };
    }

    private @Nullable String name(AllianceId alliance, int build, String party) {
        return db.sql("select p.name from commitment_party p where p.build = ? and p.alliance_id = ?"
                        + " and p.party_id = ?")
                .params(build, alliance.value(), party)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static CommitmentLine now(LineReader lines, ResultSet row) throws SQLException {
        return line(lines, row, instant(row, "changed"), row.getLong("changed_position"));
    }

    private static CommitmentLine believed(LineReader lines, ResultSet row) throws SQLException {
        return line(lines, row, instant(row, "recorded_from"), row.getLong("since_position"));
    }

    private static CommitmentLine line(LineReader lines, ResultSet row, Instant changed, long position)
            throws SQLException {
        var texts = new HashMap<String, @Nullable String>();
        for (String column : CommitmentFacts.COLUMNS) {
            texts.put(column, row.getString(column));
        }
        return lines.line(row.getString("commitment_id"), texts::get, changed, position);
    }

    private static LocalDate dueOf(CommitmentLine line) {
        LocalDate due = line.due();
        return due == null ? LedgerCalendar.OPEN : due;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private int build() {
        return models.standing(MODEL).build();
    }

    private <T> T frozen(Supplier<T> question) {
        return requireNonNull(snapshot.execute(status -> question.get()));
    }
}

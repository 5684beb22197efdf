package org.allianceledger.commitment.view;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.allianceledger.ledger.view.BitemporalTable.asOf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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

    // A longer list of parties is slower to ask for than the names of the whole alliance.
    private static final int MOST_ASKED_FOR = 200;

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

        /** The place as {@link #written}; empty if it is none. */
        public static Optional<Place> read(String text) {
            int slash = text.indexOf('/');
            try {
                return slash < 0
                        ? Optional.empty()
                        : Optional.of(new Place(LocalDate.parse(text.substring(0, slash)), text.substring(slash + 1)));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }

        /** As an address carries it. */
        public String written() {
            return due + "/" + id;
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
            var told = new ArrayList<Told>();
            if (when.latest()) {
                for (CommitmentSql it :
                        CommitmentSql.questions(filter, build, alliance.value(), when.asOf(), after, limit)) {
                    told.addAll(db.sql(it.sql())
                            .params(it.arguments())
                            .query((row, n) -> Told.now(row))
                            .list());
                }
            }
            var found = new ArrayList<>(lines(alliance, build, when, told));
            lines(alliance, build, when, believed(alliance, when, build)).stream()
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
            var told = db.sql("select v.* from commitment_view v where v.build = ? and v.commitment_id = ? and "
                            + asOf("v"))
                    .params(arguments)
                    .query((row, n) -> Told.believed(row))
                    .list();
            return lines(alliance, build, when, told).stream().findFirst();
        });
    }

    /** What is not open to everybody inside, with the levels that it has or has had. */
    Map<String, Set<Level>> restricted(AllianceId alliance) {
        Map<String, Set<Level>> found = new HashMap<>();
        db.sql("select distinct commitment_id, level from commitment_view where build = ? and alliance_id = ?"
                        + " and level in ('closed', 'sealed')")
                .params(build(), alliance.value())
                .query((row, n) -> found.computeIfAbsent(row.getString(1), id -> EnumSet.noneOf(Level.class))
                        .add(Level.valueOf(row.getString(2).toUpperCase(Locale.ROOT))))
                .list();
        return found;
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
    private List<Told> believed(AllianceId alliance, PointInTime when, int build) {
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
                .query((row, n) -> Told.believed(row))
                .list();
    }

    private List<CommitmentLine> lines(AllianceId alliance, int build, PointInTime when, List<Told> told) {
        var parties = new HashSet<String>();
        told.forEach(it -> parties.addAll(Arrays.asList(it.text("giver"), it.text("receiver"))));
        var lines = new LineReader(when.asOf(), names(alliance, build, parties)::get);
        return told.stream()
                .map(it -> lines.line(it.id(), it.texts()::get, it.changed(), it.position()))
                .toList();
    }

    private Map<String, String> names(AllianceId alliance, int build, Set<String> parties) {
        if (parties.isEmpty()) {
            return Map.of();
        }
        return db
                .sql("select p.party_id, p.name from commitment_party p where p.build = :build"
                        + " and p.alliance_id = :alliance"
                        + (parties.size() <= MOST_ASKED_FOR ? " and p.party_id in (:parties)" : ""))
                .param("build", build)
                .param("alliance", alliance.value())
                .param("parties", parties)
                .query((row, n) -> Map.entry(row.getString("party_id"), row.getString("name")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a row says. */
    private record Told(String id, Map<String, @Nullable String> texts, Instant changed, long position) {

        static Told now(ResultSet row) throws SQLException {
            return told(row, "changed", "changed_position");
        }

        static Told believed(ResultSet row) throws SQLException {
            return told(row, "recorded_from", "since_position");
        }

        private static Told told(ResultSet row, String changed, String position) throws SQLException {
            var texts = new HashMap<String, @Nullable String>();
            for (String column : CommitmentFacts.COLUMNS) {
                texts.put(column, row.getString(column));
            }
            return new Told(row.getString("commitment_id"), texts, instant(row, changed), row.getLong(position));
        }

        String text(String column) {
            return requireNonNull(texts.get(column), column);
        }
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

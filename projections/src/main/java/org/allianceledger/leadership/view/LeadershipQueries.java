package org.allianceledger.leadership.view;

import static java.util.Objects.requireNonNull;
import static org.allianceledger.ledger.view.BitemporalTable.asOf;
import static org.allianceledger.ledger.view.BitemporalTable.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.leadership.view.Leadership.AllianceView;
import org.allianceledger.leadership.view.Leadership.OfficeView;
import org.allianceledger.leadership.view.Leadership.PartnerView;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.ReadModels;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers who leads an alliance, for any day in effect and any moment as known. */
@Component
public class LeadershipQueries {

    public static final String MODEL = LeadershipReadModel.NAME;

    private final JdbcClient db;
    private final ReadModels models;
    private final ShownPersons persons;
    private final TransactionTemplate snapshot;

    LeadershipQueries(JdbcClient db, ReadModels models, ShownPersons persons, PlatformTransactionManager transactions) {
        this.db = db;
        this.models = models;
        this.persons = persons;
        this.snapshot = new TransactionTemplate(transactions);
        // All rows of one answer must come from the same moment, while a rebuild may be switching builds.
        // H2 freezes every table at its own first use with a lower level, all at once only with this one.
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
        this.snapshot.setReadOnly(true);
    }

    /** The leadership state, or empty if the alliance was not known or did not exist then. */
    public Optional<Leadership> leadership(AllianceId alliance, PointInTime when) {
        return requireNonNull(snapshot.execute(status -> Optional.ofNullable(read(alliance, when))));
    }

    /** The alliance itself, without who leads it; empty if it was not known or did not exist then. */
    public Optional<AllianceView> alliance(AllianceId alliance, PointInTime when) {
        return requireNonNull(snapshot.execute(
                status -> list("alliance_view", models.standing(MODEL).build(), alliance, when, ALLIANCE).stream()
                        .findFirst()));
    }

    /** The alliances that existed on the day as known at the moment, by key, after the given key. */
    public List<AllianceView> alliances(PointInTime when, String afterKey, int limit) {
        return requireNonNull(snapshot.execute(status -> readAlliances(when, afterKey, limit)));
    }

    private List<AllianceView> readAlliances(PointInTime when, String afterKey, int limit) {
        int build = models.standing(MODEL).build();
        return db.sql("select * from alliance_view a where a.build = ? and " + asOf("a")
                        + " and a.alliance_key > ? order by a.alliance_key limit ?")
                .params(arguments(build, at(when), afterKey, limit))
                .query(ALLIANCE)
                .list();
    }

    /** Which alliance a body belongs to. */
    public Optional<AllianceId> allianceOfBody(String bodyId) {
        return requireNonNull(snapshot.execute(status -> readAllianceOfBody(bodyId)));
    }

    private Optional<AllianceId> readAllianceOfBody(String bodyId) {
        int build = models.standing(MODEL).build();
        return db.sql("select distinct alliance_id from body_view where build = ? and body_id = ?")
                .params(build, bodyId)
                .query(String.class)
                .optional()
                .map(AllianceId::of);
    }

    /** A person as shown to others. */
    public Optional<ShownPersons.Shown> person(String personId) {
        return requireNonNull(snapshot.execute(status -> Optional.ofNullable(
                persons.of(models.standing(MODEL).build(), List.of(personId)).get(personId))));
    }

    /** Everybody of the alliance who has not been erased, as shown to others, by that name. */
    public List<ShownPersons.Shown> persons(AllianceId alliance) {
        return requireNonNull(snapshot.execute(status -> readPersons(alliance)));
    }

    private List<ShownPersons.Shown> readPersons(AllianceId alliance) {
        int build = models.standing(MODEL).build();
        List<String> all = db.sql(
                        "select person_id from person_view where build = ? and alliance_id = ? and not erased")
                .params(build, alliance.value())
                .query(String.class)
                .list();
        return persons.of(build, all).values().stream()
                .sorted(Comparator.comparing(ShownPersons.Shown::name).thenComparing(ShownPersons.Shown::personId))
                .toList();
    }

    /** The build that is served, for those who read its tables themselves. */
    public int build() {
        return models.standing(MODEL).build();
    }

    /** The place in the log up to which answers have read. */
    public long position() {
        return models.standing(MODEL).position();
    }

    private @Nullable Leadership read(AllianceId alliance, PointInTime when) {
        ReadModels.Standing standing = models.standing(MODEL);
        int build = standing.build();
        List<AllianceView> found = list("alliance_view", build, alliance, when, ALLIANCE);
        if (found.isEmpty()) {
            return null;
        }
        List<PartnerView> partners = list("partner_view", build, alliance, when, (row, n) -> partner(row, when));
        Map<String, OfficeView> offices = offices(build, alliance, when);
        var bodies = new BodyAssembly(db, persons, partners).read(build, alliance, when);
        return new Leadership(
                found.getFirst(),
                when.asOf(),
                when.knownAt(),
                standing.position(),
                offices.get(AllianceRows.HOST),
                offices.get(AllianceRows.SECRETARIAT),
                partners,
                bodies);
    }

    private <T> List<T> list(String table, int build, AllianceId alliance, PointInTime when, RowMapper<T> mapper) {
        return db.sql(
                        "select * from %s t where t.build = ? and t.alliance_id = ? and %s order by t.valid_from, t.name, t.since_position"
                                .formatted(table, asOf("t")))
                .params(arguments(build, new Object[] {alliance.value()}, at(when)))
                .query(mapper)
                .list();
    }

    private Map<String, OfficeView> offices(int build, AllianceId alliance, PointInTime when) {
        var offices = new HashMap<String, OfficeView>();
        list("office_view", build, alliance, when, (row, n) -> {
            String office = row.getString("office");
            offices.put(
                    office.substring(office.indexOf('/') + 1),
                    new OfficeView(
                            row.getString("name"), row.getString("partner_id"), from(row), until(row), authority(row)));
            return office;
        });
        return offices;
    }

    private static final RowMapper<AllianceView> ALLIANCE = (row, n) -> new AllianceView(
            row.getString("alliance_id"),
            row.getString("alliance_key"),
            row.getString("name"),
            row.getString("purpose"),
            row.getInt("withdrawal_notice"),
            from(row),
            authority(row));

    private static PartnerView partner(ResultSet row, PointInTime when) throws SQLException {
        LocalDate notice = row.getObject("notice_until", LocalDate.class);
        return new PartnerView(
                row.getString("partner_id"),
                row.getString("partner_key"),
                row.getString("name"),
                row.getString("kind"),
                words(row.getString("contributions")),
                from(row),
                until(row),
                notice,
                notice != null && notice.isBefore(when.asOf()),
                authority(row));
    }

    static List<String> words(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }

    static LocalDate from(ResultSet row) throws SQLException {
        return row.getObject("valid_from", LocalDate.class);
    }

    static @Nullable LocalDate until(ResultSet row) throws SQLException {
        LocalDate last = row.getObject("valid_to", LocalDate.class);
        return last.equals(LedgerCalendar.OPEN) ? null : last;
    }

    static Authority authority(ResultSet row) throws SQLException {
        return new Authority(
                Authority.Kind.valueOf(row.getString("authority_kind").toUpperCase(Locale.ROOT)),
                row.getString("authority_reference"));
    }

    static List<Object> arguments(Object first, Object... rest) {
        var flat = new ArrayList<>();
        flat.add(first);
        for (Object argument : rest) {
            if (argument instanceof Object[] many) {
                flat.addAll(Arrays.asList(many));
            } else {
                flat.add(argument);
            }
        }
        return flat;
    }
}

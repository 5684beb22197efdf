package org.allianceledger.leadership.view;

import static java.util.Objects.requireNonNull;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.view.PointInTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers who has sat in the seats of a body through the years. */
@Component
public class TermQueries {

    private final JdbcClient db;
    private final LeadershipQueries leadership;
    private final ShownPersons persons;
    private final TransactionTemplate snapshot;

    TermQueries(
            JdbcClient db,
            LeadershipQueries leadership,
            ShownPersons persons,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.leadership = leadership;
        this.persons = persons;
        this.snapshot = new TransactionTemplate(transactions);
        // A rebuild may be switching builds meanwhile.
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
        this.snapshot.setReadOnly(true);
    }

    /**
     * A stretch of days in which a person sat.
     *
     * @param kind {@code holder}, {@code acting} or {@code substitute}
     * @param name as the person wishes to be shown
     * @param until its last day; null as long as none is known
     */
    public record Term(
            String seatId,
            String kind,
            String personId,
            String name,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** All terms in a body, as they were known, by the day they began. */
    public List<Term> terms(AllianceId alliance, String body, PointInTime when) {
        return requireNonNull(snapshot.execute(status -> read(alliance, body, when)));
    }

    private List<Term> read(AllianceId alliance, String body, PointInTime when) {
        int build = leadership.build();
        Timestamp known = Timestamp.from(when.belief());
        List<Term> found = db.sql("select t.* from term_view t where t.build = ? and t.alliance_id = ?"
                        + " and t.body_id = ? and t.recorded_from <= ? and t.recorded_to > ? and t.valid_from <= ?"
                        + " order by t.valid_from, t.seat_id, t.since_position")
                .params(build, alliance.value(), body, known, known, when.asOf())
                .query((row, n) -> new Term(
                        row.getString("seat_id"),
                        row.getString("kind"),
                        row.getString("person_id"),
                        "",
                        row.getObject("valid_from", LocalDate.class),
                        closed(row.getObject("valid_to", LocalDate.class))))
                .list();
        Map<String, ShownPersons.Shown> shown =
                persons.of(build, found.stream().map(Term::personId).distinct().toList());
        return found.stream()
                .map(it -> new Term(it.seatId(), it.kind(), it.personId(), name(it, shown), it.from(), it.until()))
                .toList();
    }

    private static String name(Term term, Map<String, ShownPersons.Shown> shown) {
        ShownPersons.Shown person = shown.get(term.personId());
        return person == null ? "" : person.name();
    }

    private static @Nullable LocalDate closed(LocalDate last) {
        return last.equals(LedgerCalendar.OPEN) ? null : last;
    }
}

package org.allianceledger.popolo.intake;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatTie;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.view.BitemporalTable;
import org.allianceledger.person.PersonId;
import org.allianceledger.person.register.PersonNames;
import org.allianceledger.popolo.Held;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the ledger holds of an alliance today, for all days, as an import needs to see it. */
@Component
class HeldInLedger {

    private final JdbcClient db;
    private final LeadershipQueries leadership;
    private final PersonNames names;

    HeldInLedger(JdbcClient db, LeadershipQueries leadership, PersonNames names) {
        this.db = db;
        this.leadership = leadership;
        this.names = names;
    }

    /** What is held, or empty if the ledger does not know the alliance. */
    Optional<Held> of(AllianceId alliance) {
        int build = leadership.build();
        return rows("alliance_view", build, alliance, (row, n) -> row.getObject("valid_from", LocalDate.class)).stream()
                .findFirst()
                .map(from -> held(build, alliance, from));
    }

    private Held held(int build, AllianceId alliance, LocalDate from) {
        Map<String, PersonId> persons = names.bySourceKey(alliance);
        var keys = new HashMap<String, String>();
        persons.forEach((key, person) -> keys.put(person.value(), key));
        Map<String, Boolean> erased = new HashMap<>();
        db.sql("select person_id, erased from person_view where build = ? and alliance_id = ?")
                .params(build, alliance.value())
                .query((row, n) -> erased.put(row.getString(1), row.getBoolean(2)))
                .list();
        var terms = rows("term_view", build, alliance, (row, n) -> term(row, keys, erased)).stream()
                .filter(row -> row.kind.equals("holder"))
                .collect(groupingBy(TermRow::seat));
        var seats = rows("seat_view", build, alliance, (row, n) -> seat(row, terms)).stream()
                .collect(groupingBy(SeatRow::body));
        return new Held(
                alliance,
                from,
                persons,
                rows("partner_view", build, alliance, (row, n) -> partner(row)),
                rows("body_view", build, alliance, (row, n) -> body(row, seats)));
    }

    private record TermRow(String seat, String kind, Held.Term term) {}

    private record SeatRow(String body, Held.Seat seat) {}

    private static TermRow term(ResultSet row, Map<String, String> keys, Map<String, Boolean> erased)
            throws SQLException {
        String person = row.getString("person_id");
        String key = erased.getOrDefault(person, false) ? null : keys.getOrDefault(person, person);
        return new TermRow(row.getString("seat_id"), row.getString("kind"), new Held.Term(key, period(row)));
    }

    private static SeatRow seat(ResultSet row, Map<String, List<TermRow>> terms) throws SQLException {
        String id = row.getString("seat_id");
        var tie = new SeatTie(
                SeatTie.Kind.valueOf(row.getString("tie_kind").toUpperCase(Locale.ROOT)),
                orNull(row.getString("tie_partner"), PartnerId::new),
                orNull(row.getString("tie_body"), BodyId::new));
        return new SeatRow(
                row.getString("body_id"),
                new Held.Seat(
                        new SeatId(id),
                        row.getString("seat_key"),
                        row.getString("role"),
                        tie,
                        period(row),
                        terms.getOrDefault(id, List.of()).stream()
                                .map(TermRow::term)
                                .toList()));
    }

    private static Held.Partner partner(ResultSet row) throws SQLException {
        String key = row.getString("partner_key");
        return new Held.Partner(
                new PartnerId(row.getString("partner_id")), key == null ? row.getString("name") : key, period(row));
    }

    private static Held.Body body(ResultSet row, Map<String, List<SeatRow>> seats) throws SQLException {
        String id = row.getString("body_id");
        return new Held.Body(
                new BodyId(id),
                row.getString("body_key"),
                row.getString("name"),
                orNull(row.getString("parent"), BodyId::new),
                period(row),
                seats.getOrDefault(id, List.of()).stream().map(SeatRow::seat).toList());
    }

    private static <T> @Nullable T orNull(@Nullable String text, java.util.function.Function<String, T> make) {
        return text == null ? null : make.apply(text);
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }

    private <T> List<T> rows(String table, int build, AllianceId alliance, RowMapper<T> mapper) {
        return db.sql("select * from " + table + " where build = ? and alliance_id = ? and recorded_to = ?"
                        + " order by valid_from, since_position")
                .params(build, alliance.value(), BitemporalTable.STILL_BELIEVED)
                .query(mapper)
                .list();
    }
}

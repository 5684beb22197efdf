package org.allianceledger.leadership.view;

import static org.allianceledger.leadership.view.LeadershipQueries.arguments;
import static org.allianceledger.leadership.view.LeadershipQueries.authority;
import static org.allianceledger.leadership.view.LeadershipQueries.from;
import static org.allianceledger.leadership.view.LeadershipQueries.until;
import static org.allianceledger.leadership.view.LeadershipQueries.words;
import static org.allianceledger.ledger.view.BitemporalTable.asOf;
import static org.allianceledger.ledger.view.BitemporalTable.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.Competence;
import org.allianceledger.body.TermsOfReference;
import org.allianceledger.leadership.view.Leadership.BodyView;
import org.allianceledger.leadership.view.Leadership.HolderView;
import org.allianceledger.leadership.view.Leadership.PartnerView;
import org.allianceledger.leadership.view.Leadership.RoleView;
import org.allianceledger.leadership.view.Leadership.SeatView;
import org.allianceledger.leadership.view.Leadership.TieView;
import org.allianceledger.leadership.view.ShownPersons.Shown;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.view.PointInTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Puts bodies, their seats and the people in them together from three reads. */
final class BodyAssembly {

    private static final JsonMapper JSON = LedgerJson.mapper();

    private final JdbcClient db;
    private final ShownPersons persons;
    private final Map<String, String> partnerNames = new HashMap<>();

    BodyAssembly(JdbcClient db, ShownPersons persons, List<PartnerView> partners) {
        this.db = db;
        this.persons = persons;
        partners.forEach(partner -> partnerNames.put(partner.id(), partner.name()));
    }

    private record TermRow(
            String seat,
            String kind,
            String person,
            LocalDate from,
            @Nullable LocalDate until,
            Authority authority) {}

    private record SeatRow(String body, String role, String id, TieView tie, SeatView empty) {}

    List<BodyView> read(int build, AllianceId alliance, PointInTime moment) {
        List<Object> when = arguments(build, new Object[] {alliance.value()}, at(moment));
        List<TermRow> terms = db.sql("select * from term_view t where t.build = ? and t.alliance_id = ? and "
                        + asOf("t") + " order by t.valid_from, t.term_id")
                .params(when)
                .query((row, n) -> new TermRow(
                        row.getString("seat_id"),
                        row.getString("kind"),
                        row.getString("person_id"),
                        from(row),
                        until(row),
                        authority(row)))
                .list();
        Map<String, List<TermRow>> bySeat = new HashMap<>();
        terms.forEach(term ->
                bySeat.computeIfAbsent(term.seat, seat -> new ArrayList<>()).add(term));
        Map<String, Shown> shown =
                persons.of(build, terms.stream().map(TermRow::person).toList());
        List<BodyView> bodies = db.sql("select * from body_view b where b.build = ? and b.alliance_id = ? and "
                        + asOf("b") + " order by b.body_key, b.name, b.body_id")
                .params(when)
                .query((row, n) -> body(row))
                .list();
        bodies.forEach(body -> bodyNames.put(body.id(), body.name()));
        Map<String, Map<String, List<SeatView>>> seats = new HashMap<>();
        db.sql("select * from seat_view s where s.build = ? and s.alliance_id = ? and " + asOf("s")
                        + " order by s.role, s.seat_key, s.valid_from, s.seat_id")
                .params(when)
                .query((row, n) -> seat(row))
                .list()
                .forEach(seat -> seats.computeIfAbsent(seat.body, body -> new TreeMap<>(BodyAssembly::byRank))
                        .computeIfAbsent(seat.role, role -> new ArrayList<>())
                        .add(filled(seat, bySeat.getOrDefault(seat.id, List.of()), shown)));
        return bodies.stream()
                .map(body -> withRoles(body, seats.getOrDefault(body.id(), new LinkedHashMap<>())))
                .toList();
    }

    private final Map<String, String> bodyNames = new HashMap<>();

    // The chair first, then the vice chair, then everybody by the alphabet.
    private static int byRank(String one, String other) {
        int rank = Integer.compare(rank(one), rank(other));
        return rank == 0 ? one.compareTo(other) : rank;
    }

    private static int rank(String role) {
        return switch (role) {
            case "chair" -> 0;
            case "vice_chair" -> 1;
            default -> 2;
        };
    }

    private static BodyView body(ResultSet row) throws SQLException {
        String terms = row.getString("terms_of_reference");
        String competence = row.getString("competence");
        return new BodyView(
                row.getString("body_id"),
                row.getString("body_key"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("local_label"),
                row.getString("parent"),
                terms == null ? null : JSON.readValue(terms, TermsOfReference.class),
                competence == null ? null : JSON.readValue(competence, Competence.class),
                from(row),
                until(row),
                authority(row),
                0,
                0,
                List.of());
    }

    private SeatRow seat(ResultSet row) throws SQLException {
        String partner = row.getString("tie_partner");
        String nominating = row.getString("tie_body");
        String name =
                partner != null ? partnerNames.get(partner) : nominating != null ? bodyNames.get(nominating) : null;
        var tie = new TieView(row.getString("tie_kind"), partner, nominating, name);
        return new SeatRow(
                row.getString("body_id"),
                row.getString("role"),
                row.getString("seat_id"),
                tie,
                new SeatView(
                        row.getString("seat_id"),
                        row.getString("seat_key"),
                        row.getString("label"),
                        row.getInt("votes"),
                        tie,
                        words(row.getString("categories")),
                        true,
                        null,
                        null,
                        List.of(),
                        authority(row)));
    }

    private static SeatView filled(SeatRow row, List<TermRow> terms, Map<String, Shown> shown) {
        SeatView seat = row.empty;
        HolderView holder = null;
        HolderView acting = null;
        var substitutes = new ArrayList<HolderView>();
        for (TermRow term : terms) {
            HolderView view = holder(term, row.tie, shown);
            switch (term.kind) {
                case SeatRows.HOLDER -> holder = view;
                case SeatRows.ACTING -> acting = view;
                default -> substitutes.add(view);
            }
        }
        return new SeatView(
                seat.id(),
                seat.key(),
                seat.label(),
                seat.votes(),
                seat.tie(),
                seat.categories(),
                holder == null,
                holder,
                acting,
                substitutes,
                seat.authority());
    }

    private static HolderView holder(TermRow term, TieView tie, Map<String, Shown> shown) {
        Shown person = shown.get(term.person);
        return new HolderView(
                term.person,
                person == null ? null : person.key(),
                person == null ? term.person : person.name(),
                tie.partnerId() == null ? null : tie.name(),
                term.from,
                term.until,
                term.authority);
    }

    private static BodyView withRoles(BodyView body, Map<String, List<SeatView>> byRole) {
        var roles = byRole.entrySet().stream()
                .map(role -> new RoleView(role.getKey(), role.getValue()))
                .toList();
        var voting = byRole.values().stream()
                .flatMap(List::stream)
                .filter(seat -> seat.votes() > 0)
                .toList();
        return new BodyView(
                body.id(),
                body.key(),
                body.name(),
                body.kind(),
                body.localLabel(),
                body.parent(),
                body.termsOfReference(),
                body.competence(),
                body.from(),
                body.until(),
                body.authority(),
                voting.size(),
                (int) voting.stream().filter(seat -> !seat.vacant()).count(),
                roles);
    }
}

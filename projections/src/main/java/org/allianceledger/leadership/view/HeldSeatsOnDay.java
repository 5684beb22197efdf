package org.allianceledger.leadership.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.access.view.HeldSeat;
import org.allianceledger.access.view.HeldSeats;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatId;
import org.allianceledger.ledger.view.BitemporalTable;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the rows of the leadership state what somebody has in an alliance. */
@Component
class HeldSeatsOnDay implements HeldSeats {

    private static final String HELD = "select t.body_id, t.seat_id, t.kind as term, s.role, b.kind as body_kind"
            + " from term_view t join seat_view s on s.build = t.build and s.seat_id = t.seat_id"
            + " and s.body_id = t.body_id join body_view b on b.build = t.build and b.body_id = t.body_id"
            + " where t.build = ? and t.alliance_id = ? and t.person_id = ? and "
            + BitemporalTable.asOf("t") + " and " + BitemporalTable.asOf("s") + " and " + BitemporalTable.asOf("b")
            + " order by t.body_id, t.seat_id";

    private final JdbcClient db;
    private final ReadModels models;

    HeldSeatsOnDay(JdbcClient db, ReadModels models) {
        this.db = db;
        this.models = models;
    }

    @Override
    public List<HeldSeat> of(AllianceId alliance, PersonId person, LocalDate day) {
        Object[] now = BitemporalTable.at(new PointInTime(day, Instant.EPOCH, true));
        return db.sql(HELD)
                .params(LeadershipQueries.arguments(
                        build(), new Object[] {alliance.value(), person.value()}, now, now, now))
                .query((row, n) -> seat(row))
                .list();
    }

    @Override
    public boolean knows(AllianceId alliance, String personOrPartner) {
        return counts("person_view", "person_id", alliance, personOrPartner)
                || counts("partner_view", "partner_id", alliance, personOrPartner);
    }

    private boolean counts(String table, String column, AllianceId alliance, String id) {
        return db.sql("select count(*) from %s where build = ? and alliance_id = ? and %s = ?".formatted(table, column))
                        .params(build(), alliance.value(), id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private int build() {
        return models.standing(LeadershipReadModel.NAME).build();
    }

    private static HeldSeat seat(ResultSet row) throws SQLException {
        return new HeldSeat(
                new BodyId(row.getString("body_id")),
                row.getString("body_kind"),
                new SeatId(row.getString("seat_id")),
                row.getString("role"),
                row.getString("term").equals(SeatRows.SUBSTITUTE));
    }
}

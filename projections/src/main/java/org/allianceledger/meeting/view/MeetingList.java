package org.allianceledger.meeting.view;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.meeting.AgendaCommand;
import org.allianceledger.meeting.MeetingState.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers which meetings a body or an alliance has had and will have, as known at a moment. */
@Component
public class MeetingList {

    public static final String MODEL = MeetingReadModel.NAME;

    private final JdbcClient db;
    private final ReadModels models;
    private final TransactionTemplate snapshot;

    MeetingList(JdbcClient db, ReadModels models, PlatformTransactionManager transactions) {
        this.db = db;
        this.models = models;
        this.snapshot = new TransactionTemplate(transactions);
        // A rebuild may be switching builds meanwhile.
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
        this.snapshot.setReadOnly(true);
    }

    /** A meeting in the list. */
    public record Row(
            String id,
            String key,
            String allianceId,
            String bodyId,
            LocalDate day,
            LocalTime start,
            AgendaCommand.Kind kind,
            Stage stage,
            boolean corrected) {}

    /** Where a page of the list ends. */
    public record Place(LocalDate day, String id) {}

    /** The body's meetings by day and identifier, after this place. */
    public List<Row> of(BodyId body, PointInTime when, Place after, int limit) {
        return requireNonNull(snapshot.execute(status -> read(body, when, after, limit)));
    }

    /** All of an alliance's meetings, by day and identifier. */
    public List<Row> of(AllianceId alliance, PointInTime when) {
        Timestamp known = Timestamp.from(when.belief());
        return requireNonNull(
                snapshot.execute(status -> db.sql("select * from meeting_view m where m.build = ? and m.alliance_id = ?"
                                + " and m.recorded_from <= ? and m.recorded_to > ? order by m.held_on, m.meeting_id")
                        .params(models.standing(MODEL).build(), alliance.value(), known, known)
                        .query((row, n) -> row(row))
                        .list()));
    }

    private List<Row> read(BodyId body, PointInTime when, Place after, int limit) {
        Timestamp known = Timestamp.from(when.belief());
        return db.sql("select * from meeting_view m where m.build = ? and m.body_id = ? and m.recorded_from <= ?"
                        + " and m.recorded_to > ? and (m.held_on > ? or (m.held_on = ? and m.meeting_id > ?))"
                        + " order by m.held_on, m.meeting_id limit ?")
                .params(
                        models.standing(MODEL).build(),
                        body.value(),
                        known,
                        known,
                        after.day(),
                        after.day(),
                        after.id(),
                        limit)
                .query((row, n) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("meeting_id"),
                row.getString("meeting_key"),
                row.getString("alliance_id"),
                row.getString("body_id"),
                row.getObject("held_on", LocalDate.class),
                LocalTime.parse(row.getString("starts")),
                AgendaCommand.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
                row.getBoolean("corrected"));
    }
}

package org.allianceledger.meeting.view;

import static org.allianceledger.ledger.view.BitemporalTable.STILL_BELIEVED;

import java.sql.Date;
import java.util.List;
import java.util.Locale;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.allianceledger.meeting.AgendaEvent.MeetingCalled;
import org.allianceledger.meeting.AttendanceEvent.MeetingAdjourned;
import org.allianceledger.meeting.AttendanceEvent.MeetingOpened;
import org.allianceledger.meeting.MeetingState.Stage;
import org.allianceledger.meeting.MinutesEvent.MinutesAdded;
import org.allianceledger.meeting.MinutesEvent.MinutesApproved;
import org.allianceledger.meeting.MinutesEvent.MinutesDrafted;
import org.allianceledger.meeting.MinutesEvent.MinutesObjected;
import org.springframework.stereotype.Component;

/** Keeps the list of meetings and how far each has come. */
@Component
class MeetingReadModel implements ReadModel {

    static final String NAME = "meetings";
    static final String TABLE = "meeting_view";

    private static final String INSERT =
            "insert into meeting_view (build, meeting_id, alliance_id, body_id, meeting_key,"
                    + " held_on, starts, kind, stage, corrected, recorded_from, recorded_to, since_position)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?)";
    private static final String DISBELIEVE = "update meeting_view set recorded_to = ?, until_position = ?"
            + " where build = ? and meeting_id = ? and recorded_to = ?";
    private static final String COPY = "insert into meeting_view (build, meeting_id, alliance_id, body_id, meeting_key,"
            + " held_on, starts, kind, stage, corrected, recorded_from, recorded_to, since_position)"
            + " select build, meeting_id, alliance_id, body_id, meeting_key, held_on, starts, kind,"
            + " cast(? as varchar(20)), cast(? as boolean), cast(? as timestamp(6) with time zone),"
            + " cast(? as timestamp(6) with time zone), cast(? as bigint)"
            + " from meeting_view where build = ? and meeting_id = ? and until_position = ?";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of(TABLE);
    }

    @Override
    public void apply(RecordedEvent recorded, RowBatch rows) {
        switch (recorded.event()) {
            case MeetingCalled it -> insert(it, recorded, rows);
            case MeetingOpened ignored -> reach(Stage.OPENED, false, recorded, rows);
            case MeetingAdjourned ignored -> reach(Stage.CLOSED, false, recorded, rows);
            case MinutesDrafted it when it.draft() == 1 -> reach(Stage.MINUTES_DRAFTED, false, recorded, rows);
            case MinutesObjected ignored -> reach(Stage.IN_CORRECTION, false, recorded, rows);
            case MinutesApproved ignored -> reach(Stage.CONFIRMED, false, recorded, rows);
            case MinutesAdded it when it.number() == 1 -> reach(Stage.CONFIRMED, true, recorded, rows);
            default -> {
                // Nothing that a list of meetings shows.
            }
        }
    }

    private static void insert(MeetingCalled it, RecordedEvent recorded, RowBatch rows) {
        rows.add(
                INSERT,
                rows.build(),
                it.meetingId().value(),
                it.allianceId().value(),
                it.bodyId().value(),
                it.key(),
                Date.valueOf(it.day()),
                it.start().toString(),
                it.kind().name().toLowerCase(Locale.ROOT),
                word(Stage.CALLED),
                recorded.recordedAt(),
                STILL_BELIEVED,
                recorded.position());
    }

    private static void reach(Stage stage, boolean corrected, RecordedEvent recorded, RowBatch rows) {
        String meeting = recorded.aggregate();
        rows.add(DISBELIEVE, recorded.recordedAt(), recorded.position(), rows.build(), meeting, STILL_BELIEVED);
        rows.add(
                COPY,
                word(stage),
                corrected,
                recorded.recordedAt(),
                STILL_BELIEVED,
                recorded.position(),
                rows.build(),
                meeting,
                recorded.position());
    }

    private static String word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}

package org.allianceledger.page.citizen;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.meeting.MeetingState.Stage;
import org.allianceledger.meeting.view.MeetingList;
import org.allianceledger.meeting.view.MeetingList.Place;
import org.allianceledger.meeting.view.MeetingList.Row;
import org.springframework.stereotype.Component;

/** The meetings of an alliance whose minutes everybody may read. */
@Component
class Published {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1799, 12, 31);
    private static final int MOST = 10_000;

    private final MeetingList meetings;
    private final LeadershipQueries leadership;

    Published(MeetingList meetings, LeadershipQueries leadership) {
        this.meetings = meetings;
        this.leadership = leadership;
    }

    /** The newest first. */
    List<Row> minutes(AllianceId alliance, PointInTime when) {
        return leadership.leadership(alliance, when).stream()
                .flatMap(it -> it.bodies().stream())
                .flatMap(it -> meetings.of(new BodyId(it.id()), when, new Place(BEFORE_ALL, ""), MOST).stream())
                .filter(it -> it.stage() == Stage.CONFIRMED)
                .sorted(Comparator.comparing(Row::day).reversed())
                .toList();
    }
}

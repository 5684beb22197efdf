package org.allianceledger.page.citizen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.view.DecisionPage.RoundShown;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionQueries.Which;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.meeting.MeetingState.Stage;
import org.allianceledger.meeting.view.MeetingList;
import org.allianceledger.meeting.view.MeetingList.Row;
import org.allianceledger.meeting.view.MeetingPage;
import org.springframework.stereotype.Component;

/** The meetings of an alliance whose minutes everybody may read. */
@Component
class Published {

    private final MeetingList meetings;
    private final DecisionQueries decisions;

    Published(MeetingList meetings, DecisionQueries decisions) {
        this.meetings = meetings;
        this.decisions = decisions;
    }

    /** The newest first. */
    List<Row> minutes(AllianceId alliance, PointInTime when) {
        return meetings.of(alliance, when).reversed().stream()
                .filter(it -> it.stage() == Stage.CONFIRMED)
                .toList();
    }

    /** The decisions under the closed items of a meeting, by item: each has a stub for everybody. */
    Map<String, String> closed(MeetingPage meeting, PointInTime when) {
        var found = new HashMap<String, String>();
        decisions
                .list(AllianceId.of(meeting.allianceId()), Which.ALL, meeting.bodyId(), when, "", Integer.MAX_VALUE)
                .stream()
                .filter(it -> !it.level().equals("open"))
                .flatMap(it -> decisions.page(it.id(), when).stream())
                .forEach(page -> page.rounds().stream()
                        .filter(it -> meeting.id().equals(it.meetingId()))
                        .map(RoundShown::itemId)
                        .filter(Objects::nonNull)
                        .forEach(item -> found.put(Objects.requireNonNull(item), page.id())));
        return found;
    }
}

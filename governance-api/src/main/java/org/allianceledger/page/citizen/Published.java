package org.allianceledger.page.citizen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.meeting.AgendaItem;
import org.allianceledger.meeting.MeetingState;
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
    private final Past past;

    Published(MeetingList meetings, DecisionQueries decisions, Past past) {
        this.past = past;
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
        MeetingState.told(past.of(meeting.id(), when).stream()
                        .map(RecordedEvent::event)
                        .toList())
                .ifPresent(state -> state.agenda().items().stream()
                        .filter(AgendaItem::isClosed)
                        .forEach(item -> Optional.ofNullable(item.subject())
                                .flatMap(it -> decisions.row(AllianceId.of(meeting.allianceId()), it, when))
                                .filter(it -> !it.level().equals("open")
                                        && !it.stage().equals("draft"))
                                .ifPresent(it -> found.put(item.id().value(), it.id()))));
        return found;
    }
}

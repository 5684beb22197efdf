package org.allianceledger.decision.view;

import java.util.Map;
import java.util.Optional;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.decision.Foresight;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.meeting.AgendaItem;
import org.allianceledger.meeting.MeetingState;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as whoever runs it needs it: the room, the body of that day, and how far each question has come.
 *
 * @param foresight what the room could decide; null while the body has no rule set
 * @param proceedings of the questions on the agenda, by the identifiers of their decisions
 */
public record RoomNow(
        MeetingState meeting, BodyOnDay body, @Nullable Foresight foresight, Map<String, Proceedings> proceedings) {

    /** The question that an item is about, if there is one. */
    public Optional<Proceedings> question(AgendaItem item) {
        return Optional.ofNullable(item.subject()).map(proceedings::get);
    }
}

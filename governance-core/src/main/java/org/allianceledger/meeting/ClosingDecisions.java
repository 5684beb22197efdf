package org.allianceledger.meeting;

import static org.allianceledger.meeting.MeetingReason.ALREADY_CLOSED;
import static org.allianceledger.meeting.MeetingReason.ALREADY_OPEN;
import static org.allianceledger.meeting.MeetingReason.NEUTRAL_TITLE_MISSING;
import static org.allianceledger.meeting.MeetingReason.REVIEW_IN_THE_PAST;

import java.time.LocalDate;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.AgendaCommand.CloseItemToPublic;
import org.allianceledger.meeting.AgendaCommand.OpenItemToPublic;
import org.allianceledger.meeting.AgendaEvent.ItemClosed;
import org.allianceledger.meeting.AgendaEvent.ItemOpened;
import org.allianceledger.meeting.AgendaEvent.MeetingCalled;
import org.jspecify.annotations.Nullable;

/** The rules of closing items to the public. */
final class ClosingDecisions {

    private ClosingDecisions() {}

    static ItemClosed close(MeetingState meeting, CloseItemToPublic it, Occasion occasion) {
        AgendaItem item = AgendaDecisions.item(meeting, it.itemId(), "itemId");
        Refusal.unless(!item.isClosed(), ALREADY_CLOSED, "itemId");
        return closed(meeting, it.itemId(), it.closing(), item.publicTitle(), occasion.done(it), occasion);
    }

    static ItemOpened open(MeetingState meeting, OpenItemToPublic it, Occasion occasion) {
        AgendaItem item = AgendaDecisions.item(meeting, it.itemId(), "itemId");
        Refusal.unless(item.isClosed(), ALREADY_OPEN, "itemId");
        MeetingCalled called = meeting.called();
        return new ItemOpened(
                called.allianceId(),
                called.bodyId(),
                it.meetingId(),
                it.itemId(),
                it.reason(),
                occasion.done(it),
                occasion.authority());
    }

    static ItemClosed closed(
            MeetingState meeting,
            ItemId item,
            Closing closing,
            @Nullable String publicTitle,
            LocalDate done,
            Occasion occasion) {
        String title = closing.neutralTitle() == null ? publicTitle : closing.neutralTitle();
        if (title == null || title.isBlank()) {
            throw new Refusal(NEUTRAL_TITLE_MISSING, "closing.neutralTitle");
        }
        Refusal.unless(closing.reviewDate().isAfter(done), REVIEW_IN_THE_PAST, "closing.reviewDate", done);
        MeetingCalled called = meeting.called();
        return new ItemClosed(
                called.allianceId(),
                called.bodyId(),
                meeting.id(),
                item,
                closing.ground(),
                closing.reviewDate(),
                title,
                done,
                occasion.authority());
    }
}

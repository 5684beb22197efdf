package org.allianceledger.meeting;

import static org.allianceledger.meeting.MeetingReason.AGENDA_CONFIRMED;
import static org.allianceledger.meeting.MeetingReason.AGENDA_EMPTY;
import static org.allianceledger.meeting.MeetingReason.ITEM_EXISTS;
import static org.allianceledger.meeting.MeetingReason.ITEM_TREATED;
import static org.allianceledger.meeting.MeetingReason.LATE_REASON_MISSING;
import static org.allianceledger.meeting.MeetingReason.MEETING_OVER;
import static org.allianceledger.meeting.MeetingReason.NOT_RUNNING;
import static org.allianceledger.meeting.MeetingReason.NUMBER_TAKEN;
import static org.allianceledger.meeting.MeetingReason.ORDER_INCOMPLETE;
import static org.allianceledger.meeting.MeetingReason.UNKNOWN_ITEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.AgendaCommand.CallMeeting;
import org.allianceledger.meeting.AgendaCommand.CloseItemToPublic;
import org.allianceledger.meeting.AgendaCommand.ConfirmAgenda;
import org.allianceledger.meeting.AgendaCommand.OpenItemToPublic;
import org.allianceledger.meeting.AgendaCommand.PlaceItem;
import org.allianceledger.meeting.AgendaCommand.RemoveItem;
import org.allianceledger.meeting.AgendaCommand.SendAgenda;
import org.allianceledger.meeting.AgendaEvent.AgendaConfirmed;
import org.allianceledger.meeting.AgendaEvent.ItemPlaced;
import org.allianceledger.meeting.AgendaEvent.ItemRemoved;
import org.allianceledger.meeting.AgendaEvent.MeetingCalled;
import org.jspecify.annotations.Nullable;

/** The rules of calling a meeting and of its agenda as plain functions. */
final class AgendaDecisions {

    private AgendaDecisions() {}

    static MeetingCalled call(CallMeeting it, Occasion occasion) {
        return new MeetingCalled(
                occasion.body().alliance(),
                it.bodyId(),
                it.meetingId(),
                it.key(),
                it.day(),
                it.start(),
                it.place(),
                it.kind(),
                LedgerCalendar.occurred(it, it.day(), occasion.today()),
                occasion.authority());
    }

    static List<AgendaEvent> decide(MeetingState meeting, AgendaCommand command, Occasion occasion) {
        return switch (command) {
            case CallMeeting it -> throw new Refusal(MeetingReason.MEETING_EXISTS, "meetingId", it.meetingId());
            case PlaceItem it -> place(meeting, it, occasion);
            case RemoveItem it -> remove(meeting, it, occasion);
            case SendAgenda it -> List.of(SendingDecisions.send(meeting, it, occasion));
            case ConfirmAgenda it -> confirm(meeting, it, occasion);
            case CloseItemToPublic it -> List.of(ClosingDecisions.close(meeting, it, occasion));
            case OpenItemToPublic it -> List.of(ClosingDecisions.open(meeting, it, occasion));
        };
    }

    static AgendaItem item(MeetingState meeting, ItemId id, String field) {
        return meeting.agenda().item(id).orElseThrow(() -> new Refusal(UNKNOWN_ITEM, field, id));
    }

    private static List<AgendaEvent> place(MeetingState meeting, PlaceItem it, Occasion occasion) {
        Agenda agenda = meeting.agenda();
        requireNotOver(meeting);
        Refusal.unless(!agenda.known().contains(it.itemId()), ITEM_EXISTS, "itemId", it.itemId());
        boolean taken = agenda.items().stream().anyMatch(item -> item.number() == it.number());
        Refusal.unless(!taken, NUMBER_TAKEN, "number", it.number());
        Refusal.unless(!agenda.isSent() || isGiven(it.lateReason()), LATE_REASON_MISSING, "lateReason");
        MeetingCalled called = meeting.called();
        LocalDate done = occasion.done(it);
        var events = new ArrayList<AgendaEvent>();
        events.add(new ItemPlaced(
                called.allianceId(),
                called.bodyId(),
                it.meetingId(),
                it.itemId(),
                it.number(),
                it.title(),
                it.publicTitle(),
                it.purpose(),
                it.subject(),
                it.presentation(),
                it.recommendation(),
                it.lateReason(),
                done,
                occasion.authority()));
        Closing closing = it.closing();
        if (closing != null) {
            events.add(ClosingDecisions.closed(meeting, it.itemId(), closing, it.publicTitle(), done, occasion));
        }
        return events;
    }

    private static List<AgendaEvent> remove(MeetingState meeting, RemoveItem it, Occasion occasion) {
        requireNotOver(meeting);
        item(meeting, it.itemId(), "itemId");
        boolean treated =
                meeting.room().turns().stream().anyMatch(turn -> turn.itemId().equals(it.itemId()));
        Refusal.unless(!treated, ITEM_TREATED, "itemId");
        MeetingCalled called = meeting.called();
        return List.of(new ItemRemoved(
                called.allianceId(),
                called.bodyId(),
                it.meetingId(),
                it.itemId(),
                it.reason(),
                occasion.done(it),
                occasion.authority()));
    }

    private static List<AgendaEvent> confirm(MeetingState meeting, ConfirmAgenda it, Occasion occasion) {
        Agenda agenda = meeting.agenda();
        Refusal.unless(meeting.stage() == MeetingState.Stage.OPENED, NOT_RUNNING, null);
        Refusal.unless(!agenda.confirmed(), AGENDA_CONFIRMED, null);
        Refusal.unless(!agenda.items().isEmpty(), AGENDA_EMPTY, null);
        List<ItemId> items = agenda.items().stream().map(AgendaItem::id).toList();
        List<ItemId> order = it.order() == null ? items : List.copyOf(it.order());
        boolean complete = order.size() == items.size() && new HashSet<>(order).equals(new HashSet<>(items));
        Refusal.unless(complete, ORDER_INCOMPLETE, "order");
        MeetingCalled called = meeting.called();
        return List.of(new AgendaConfirmed(
                called.allianceId(),
                called.bodyId(),
                it.meetingId(),
                order,
                agenda.items().stream()
                        .filter(AgendaItem::isClosed)
                        .map(AgendaItem::id)
                        .toList(),
                occasion.inTheRoom(it, called),
                occasion.authority()));
    }

    static boolean isGiven(@Nullable String reason) {
        return reason != null && !reason.isBlank();
    }

    static void requireNotOver(MeetingState meeting) {
        Refusal.unless(meeting.room().adjourned() == null, MEETING_OVER, null);
    }
}

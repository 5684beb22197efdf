package org.allianceledger.meeting.view;

import java.time.LocalTime;
import java.util.Optional;
import org.allianceledger.body.SeatId;
import org.allianceledger.meeting.AttendanceEvent;
import org.allianceledger.meeting.AttendanceEvent.ItemTreated;
import org.allianceledger.meeting.AttendanceEvent.MeetingAdjourned;
import org.allianceledger.meeting.AttendanceEvent.MeetingOpened;
import org.allianceledger.meeting.AttendanceEvent.PresidingChanged;
import org.allianceledger.meeting.AttendanceEvent.ProxyHandedIn;
import org.allianceledger.meeting.AttendanceEvent.ProxyWithdrawn;
import org.allianceledger.meeting.AttendanceEvent.SeatArrived;
import org.allianceledger.meeting.AttendanceEvent.SeatLeft;
import org.allianceledger.meeting.AttendanceEvent.SeatReturned;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.view.MeetingPage.MovementView;
import org.jspecify.annotations.Nullable;

/** The steps of a meeting's time line. */
final class Timeline {

    private Timeline() {}

    /** The step, unless it belongs to a closed item that the reader may not follow. */
    static Optional<MovementView> of(AttendanceEvent event, PageAssembly page) {
        return switch (event) {
            case MeetingOpened it -> step(it, it.at(), page, it.presiding(), null);
            case SeatArrived it ->
                Optional.of(new MovementView(
                        name(it), it.at(), page.seat(it.seatId()), it.personId().value(), it.substitute(), null));
            case SeatLeft it -> step(it, it.at(), page, it.seatId(), it.leftFor());
            case SeatReturned it -> step(it, it.at(), page, it.seatId(), null);
            case ProxyHandedIn it -> step(it, null, page, it.giver(), null);
            case ProxyWithdrawn it -> step(it, null, page, it.giver(), null);
            case PresidingChanged it -> step(it, null, page, it.seatId(), null);
            case ItemTreated it ->
                page.isReadable(it.itemId()) ? step(it, null, page, null, it.itemId()) : Optional.empty();
            case MeetingAdjourned it -> step(it, it.at(), page, null, null);
        };
    }

    private static Optional<MovementView> step(
            AttendanceEvent event,
            @Nullable LocalTime at,
            PageAssembly page,
            @Nullable SeatId seat,
            @Nullable ItemId item) {
        return Optional.of(new MovementView(
                name(event),
                at,
                seat == null ? null : page.seat(seat),
                null,
                null,
                item == null ? null : item.value()));
    }

    private static String name(AttendanceEvent event) {
        return event.getClass().getSimpleName();
    }
}

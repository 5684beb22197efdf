package org.allianceledger.meeting;

import static org.allianceledger.meeting.MeetingReason.ALREADY_IN_ROOM;
import static org.allianceledger.meeting.MeetingReason.MEMBER_RECUSED;
import static org.allianceledger.meeting.MeetingReason.NEVER_ARRIVED;
import static org.allianceledger.meeting.MeetingReason.NOT_IN_ROOM;
import static org.allianceledger.meeting.MeetingReason.NOT_ITS_SUBSTITUTE;
import static org.allianceledger.meeting.MeetingReason.NO_SUBSTITUTES;
import static org.allianceledger.meeting.MeetingReason.PERSON_HAS_SEAT;
import static org.allianceledger.meeting.MeetingReason.SEAT_VACANT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.AttendanceCommand.RecordArrival;
import org.allianceledger.meeting.AttendanceCommand.RecordDeparture;
import org.allianceledger.meeting.AttendanceCommand.RecordReturn;
import org.allianceledger.meeting.AttendanceEvent.ProxyWithdrawn;
import org.allianceledger.meeting.AttendanceEvent.SeatArrived;
import org.allianceledger.meeting.AttendanceEvent.SeatLeft;
import org.allianceledger.meeting.AttendanceEvent.SeatReturned;
import org.allianceledger.meeting.Sitting.Attendance;
import org.allianceledger.person.PersonId;

/** The rules of attendance as a time line. */
record ComingsAndGoings(MeetingState meeting, Occasion occasion) {

    List<AttendanceEvent> arrive(RecordArrival it) {
        LocalDate day = occasion.inTheRoom(it, meeting.called());
        SeatOnDay seat = occasion.seat(it.seatId(), "seatId");
        PersonId holder = seat.holder();
        if (holder == null) {
            throw new Refusal(SEAT_VACANT, "seatId");
        }
        PersonId person = it.personId() == null ? holder : it.personId();
        boolean substitute = !person.equals(holder);
        if (substitute) {
            requireSubstitute(seat, person);
        }
        AttendanceDecisions.requireNotBefore(meeting, it.at());
        Refusal.unless(!meeting.room().isInRoom(seat.id()), ALREADY_IN_ROOM, "seatId");
        boolean elsewhere = meeting.room().attendance().entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(seat.id())
                        && other.getValue().person().equals(person));
        Refusal.unless(!elsewhere, PERSON_HAS_SEAT, "personId");
        var events = new ArrayList<AttendanceEvent>();
        events.add(new SeatArrived(
                meeting.called().allianceId(),
                meeting.called().bodyId(),
                meeting.id(),
                seat.id(),
                person,
                substitute,
                it.at(),
                day,
                occasion.authority()));
        events.addAll(withoutProxy(seat.id(), day));
        return events;
    }

    List<AttendanceEvent> leave(RecordDeparture it) {
        LocalDate day = occasion.inTheRoom(it, meeting.called());
        Attendance now = attendance(it.seatId());
        ItemId leftFor = it.leftFor();
        if (leftFor != null) {
            AgendaDecisions.item(meeting, leftFor, "leftFor");
        }
        // A recused member who does not come back leaves again, this time for good or for another item.
        boolean canLeave =
                now.inRoom() || (now.leftFor() != null && !now.leftFor().equals(leftFor));
        Refusal.unless(canLeave, NOT_IN_ROOM, "seatId");
        AttendanceDecisions.requireNotBefore(meeting, it.at());
        return List.of(new SeatLeft(
                meeting.called().allianceId(),
                meeting.called().bodyId(),
                meeting.id(),
                it.seatId(),
                it.at(),
                leftFor,
                day,
                occasion.authority()));
    }

    List<AttendanceEvent> comeBack(RecordReturn it) {
        LocalDate day = occasion.inTheRoom(it, meeting.called());
        Refusal.unless(!attendance(it.seatId()).inRoom(), ALREADY_IN_ROOM, "seatId");
        AttendanceDecisions.requireNotBefore(meeting, it.at());
        var events = new ArrayList<AttendanceEvent>();
        events.add(new SeatReturned(
                meeting.called().allianceId(),
                meeting.called().bodyId(),
                meeting.id(),
                it.seatId(),
                it.at(),
                day,
                occasion.authority()));
        events.addAll(withoutProxy(it.seatId(), day));
        return events;
    }

    private void requireSubstitute(SeatOnDay seat, PersonId person) {
        Refusal.unless(seat.substitutes().contains(person), NOT_ITS_SUBSTITUTE, "personId");
        Refusal.unless(occasion.substitutes(), NO_SUBSTITUTES, "personId");
        Attendance member = meeting.room().attendance().get(seat.id());
        Refusal.unless(member == null || member.leftFor() == null, MEMBER_RECUSED, "personId");
    }

    private Attendance attendance(SeatId seat) {
        occasion.seat(seat, "seatId");
        Attendance found = meeting.room().attendance().get(seat);
        if (found == null) {
            throw new Refusal(NEVER_ARRIVED, "seatId");
        }
        return found;
    }

    /** Whoever is in the room votes in person, so the proxy it gave falls away. */
    private List<AttendanceEvent> withoutProxy(SeatId giver, LocalDate day) {
        return meeting.room().proxies().stream()
                .filter(proxy -> proxy.giver().equals(giver))
                .<AttendanceEvent>map(proxy -> new ProxyWithdrawn(
                        meeting.called().allianceId(),
                        meeting.called().bodyId(),
                        meeting.id(),
                        giver,
                        proxy.holder(),
                        day,
                        occasion.authority()))
                .toList();
    }
}

package org.allianceledger.meeting;

import static org.allianceledger.meeting.MeetingReason.AGENDA_NOT_CONFIRMED;
import static org.allianceledger.meeting.MeetingReason.AGENDA_NOT_SENT;
import static org.allianceledger.meeting.MeetingReason.ALREADY_OPENED;
import static org.allianceledger.meeting.MeetingReason.ALREADY_PRESIDING;
import static org.allianceledger.meeting.MeetingReason.NOT_IN_ROOM;
import static org.allianceledger.meeting.MeetingReason.NOT_RUNNING;
import static org.allianceledger.meeting.MeetingReason.NO_CHAIR;
import static org.allianceledger.meeting.MeetingReason.SEAT_VACANT;
import static org.allianceledger.meeting.MeetingReason.VOTING_OPEN;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.AttendanceCommand.AdjournMeeting;
import org.allianceledger.meeting.AttendanceCommand.HandInProxy;
import org.allianceledger.meeting.AttendanceCommand.OpenMeeting;
import org.allianceledger.meeting.AttendanceCommand.PresideOver;
import org.allianceledger.meeting.AttendanceCommand.RecordArrival;
import org.allianceledger.meeting.AttendanceCommand.RecordDeparture;
import org.allianceledger.meeting.AttendanceCommand.RecordReturn;
import org.allianceledger.meeting.AttendanceCommand.WithdrawProxy;
import org.allianceledger.meeting.AttendanceEvent.ItemTreated;
import org.allianceledger.meeting.AttendanceEvent.MeetingAdjourned;
import org.allianceledger.meeting.AttendanceEvent.MeetingOpened;
import org.allianceledger.meeting.AttendanceEvent.PresidingChanged;
import org.allianceledger.meeting.MeetingState.Stage;

/** The rules of running a meeting as plain functions: who opens it, who presides, and when it ends. */
final class AttendanceDecisions {

    private AttendanceDecisions() {}

    static List<AttendanceEvent> decide(MeetingState meeting, AttendanceCommand command, Occasion occasion) {
        AgendaDecisions.requireNotOver(meeting);
        var comings = new ComingsAndGoings(meeting, occasion);
        var proxies = new ProxyDecisions(meeting, occasion);
        return switch (command) {
            case OpenMeeting it -> open(meeting, it, occasion);
            case RecordArrival it -> comings.arrive(it);
            case RecordDeparture it -> comings.leave(it);
            case RecordReturn it -> comings.comeBack(it);
            case HandInProxy it -> proxies.handIn(it);
            case WithdrawProxy it -> proxies.withdraw(it);
            case PresideOver it -> preside(meeting, it, occasion);
            case AdjournMeeting it -> adjourn(meeting, it, occasion);
        };
    }

    /** A turn of a decision, which stands between the comings and goings before and after it. */
    static ItemTreated treat(
            MeetingState meeting,
            ItemId item,
            String subject,
            Sittings.Turn turn,
            LocalDate occurred,
            Authority authority) {
        Refusal.unless(meeting.stage() == Stage.OPENED, NOT_RUNNING, null);
        Refusal.unless(meeting.agenda().confirmed(), AGENDA_NOT_CONFIRMED, null);
        return new ItemTreated(
                meeting.called().allianceId(),
                meeting.called().bodyId(),
                meeting.id(),
                item,
                subject,
                turn,
                occurred,
                authority);
    }

    static void requireNotBefore(MeetingState meeting, LocalTime at) {
        LocalTime latest = meeting.room().latest();
        if (latest != null && at.isBefore(latest)) {
            throw new Refusal(MeetingReason.TIME_GOES_BACK, "at", latest);
        }
    }

    private static List<AttendanceEvent> open(MeetingState meeting, OpenMeeting it, Occasion occasion) {
        Refusal.unless(meeting.stage() == Stage.CALLED, ALREADY_OPENED, null);
        Refusal.unless(meeting.agenda().isSent(), AGENDA_NOT_SENT, null);
        LocalDate day = occasion.inTheRoom(it, meeting.called());
        requireNotBefore(meeting, it.at());
        SeatId stated = it.presiding();
        SeatOnDay chair = stated == null
                ? occasion.usualChair().orElseThrow(() -> new Refusal(NO_CHAIR, "presiding"))
                : occasion.seat(stated, "presiding");
        Refusal.unless(chair.isFilled(), SEAT_VACANT, "presiding");
        return List.of(new MeetingOpened(
                meeting.called().allianceId(),
                meeting.called().bodyId(),
                it.meetingId(),
                it.at(),
                chair.id(),
                day,
                occasion.authority()));
    }

    private static List<AttendanceEvent> preside(MeetingState meeting, PresideOver it, Occasion occasion) {
        Refusal.unless(meeting.stage() == Stage.OPENED, NOT_RUNNING, null);
        LocalDate day = occasion.inTheRoom(it, meeting.called());
        occasion.seat(it.seatId(), "seatId");
        Refusal.unless(meeting.room().isInRoom(it.seatId()), NOT_IN_ROOM, "seatId");
        Refusal.unless(!it.seatId().equals(meeting.room().presiding()), ALREADY_PRESIDING, "seatId");
        return List.of(new PresidingChanged(
                meeting.called().allianceId(),
                meeting.called().bodyId(),
                it.meetingId(),
                it.seatId(),
                it.reason(),
                day,
                occasion.authority()));
    }

    private static List<AttendanceEvent> adjourn(MeetingState meeting, AdjournMeeting it, Occasion occasion) {
        Refusal.unless(meeting.stage() == Stage.OPENED, NOT_RUNNING, null);
        LocalDate day = occasion.inTheRoom(it, meeting.called());
        requireNotBefore(meeting, it.at());
        Refusal.unless(!meeting.room().isVoting(), VOTING_OPEN, null);
        return List.of(new MeetingAdjourned(
                meeting.called().allianceId(),
                meeting.called().bodyId(),
                it.meetingId(),
                it.at(),
                day,
                occasion.authority()));
    }
}

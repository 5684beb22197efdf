package org.allianceledger.meeting;

import static org.allianceledger.meeting.MeetingReason.AGENDA_EMPTY;
import static org.allianceledger.meeting.MeetingReason.LATE_REASON_MISSING;
import static org.allianceledger.meeting.MeetingReason.NOTICE_TOO_SHORT;
import static org.allianceledger.meeting.MeetingReason.SENT_AFTER_MEETING;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.AgendaCommand.SendAgenda;
import org.allianceledger.meeting.AgendaEvent.AgendaSent;
import org.allianceledger.meeting.AgendaEvent.MeetingCalled;

/** The rules of sending an agenda with its material: notice and who was called. */
final class SendingDecisions {

    private SendingDecisions() {}

    static AgendaSent send(MeetingState meeting, SendAgenda it, Occasion occasion) {
        MeetingCalled called = meeting.called();
        Agenda agenda = meeting.agenda();
        AgendaDecisions.requireNotOver(meeting);
        Refusal.unless(!agenda.items().isEmpty(), AGENDA_EMPTY, null);
        for (Material material : it.material()) {
            ItemId item = material.itemId();
            if (item != null) {
                AgendaDecisions.item(meeting, item, "material");
            }
        }
        LocalDate day = occasion.done(it);
        Refusal.unless(!day.isAfter(called.day()), SENT_AFTER_MEETING, "occurred", called.day());
        int notice = Math.toIntExact(ChronoUnit.DAYS.between(day, called.day()));
        boolean first = !agenda.isSent();
        if (first) {
            boolean enough = notice >= occasion.noticeDays() || AgendaDecisions.isGiven(it.shortNoticeReason());
            Refusal.unless(enough, NOTICE_TOO_SHORT, "shortNoticeReason", notice, occasion.noticeDays());
        } else {
            Refusal.unless(AgendaDecisions.isGiven(it.lateReason()), LATE_REASON_MISSING, "lateReason");
        }
        return new AgendaSent(
                called.allianceId(),
                called.bodyId(),
                it.meetingId(),
                agenda.sendings().size() + 1,
                seats(it, occasion),
                List.copyOf(it.material()),
                notice,
                occasion.noticeDays(),
                it.shortNoticeReason(),
                it.lateReason(),
                day,
                occasion.authority());
    }

    private static List<SeatId> seats(SendAgenda it, Occasion occasion) {
        List<SeatId> stated = it.calledSeats();
        if (stated == null) {
            return occasion.body()
                    .votingSeats()
                    .filter(seat -> seat.isFilled() || !seat.substitutes().isEmpty())
                    .map(SeatOnDay::id)
                    .toList();
        }
        stated.forEach(seat -> occasion.seat(seat, "calledSeats"));
        return stated.stream().distinct().toList();
    }
}

package org.allianceledger.meeting;

import static org.allianceledger.meeting.MeetingReason.GIVER_PRESENT;
import static org.allianceledger.meeting.MeetingReason.NO_PROXIES;
import static org.allianceledger.meeting.MeetingReason.NO_SUCH_PROXY;
import static org.allianceledger.meeting.MeetingReason.PROXY_CHAIN;
import static org.allianceledger.meeting.MeetingReason.PROXY_GIVEN;
import static org.allianceledger.meeting.MeetingReason.SEAT_VACANT;
import static org.allianceledger.meeting.MeetingReason.SEAT_WITHOUT_VOTE;
import static org.allianceledger.meeting.MeetingReason.TOO_MANY_PROXIES;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.AttendanceCommand.HandInProxy;
import org.allianceledger.meeting.AttendanceCommand.WithdrawProxy;
import org.allianceledger.meeting.AttendanceEvent.ProxyHandedIn;
import org.allianceledger.meeting.AttendanceEvent.ProxyWithdrawn;
import org.allianceledger.meeting.Sitting.Attendance;
import org.allianceledger.meeting.Sitting.Proxy;

/** The rules of proxies: allowed at all, so many per holder, from the absent, never passed on. */
record ProxyDecisions(MeetingState meeting, Occasion occasion) {

    List<AttendanceEvent> handIn(HandInProxy it) {
        Refusal.unless(occasion.proxies().allowed(), NO_PROXIES, null);
        requireVote(it.giver(), "giver");
        requireVote(it.holder(), "holder");
        List<Proxy> proxies = meeting.room().proxies();
        Refusal.unless(proxies.stream().noneMatch(proxy -> proxy.giver().equals(it.giver())), PROXY_GIVEN, "giver");
        boolean chain = it.giver().equals(it.holder())
                || proxies.stream()
                        .anyMatch(proxy -> proxy.giver().equals(it.holder())
                                || proxy.holder().equals(it.giver()));
        Refusal.unless(!chain, PROXY_CHAIN, "holder");
        Attendance giver = meeting.room().attendance().get(it.giver());
        // A recused member is present, only not in the room.
        Refusal.unless(giver == null || (!giver.inRoom() && giver.leftFor() == null), GIVER_PRESENT, "giver");
        int cap = occasion.proxies().perHolder();
        long held = proxies.stream()
                .filter(proxy -> proxy.holder().equals(it.holder()))
                .count();
        Refusal.unless(held < cap, TOO_MANY_PROXIES, "holder", cap);
        return List.of(new ProxyHandedIn(
                meeting.called().allianceId(),
                meeting.called().bodyId(),
                meeting.id(),
                it.giver(),
                it.holder(),
                day(it),
                occasion.authority()));
    }

    List<AttendanceEvent> withdraw(WithdrawProxy it) {
        Proxy given = meeting.room().proxies().stream()
                .filter(proxy -> proxy.giver().equals(it.giver()))
                .findFirst()
                .orElseThrow(() -> new Refusal(NO_SUCH_PROXY, "giver"));
        return List.of(new ProxyWithdrawn(
                meeting.called().allianceId(),
                meeting.called().bodyId(),
                meeting.id(),
                it.giver(),
                given.holder(),
                day(it),
                occasion.authority()));
    }

    /** The day it was handed in or taken back: before the meeting or on its day. */
    private LocalDate day(MeetingCommand act) {
        return LedgerCalendar.occurred(act, meeting.called().day(), occasion.today());
    }

    private void requireVote(SeatId id, String field) {
        SeatOnDay seat = occasion.seat(id, field);
        Refusal.unless(seat.isVoting(), SEAT_WITHOUT_VOTE, field);
        Refusal.unless(seat.isFilled(), SEAT_VACANT, field);
    }
}

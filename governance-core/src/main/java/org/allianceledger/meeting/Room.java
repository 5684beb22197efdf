package org.allianceledger.meeting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.body.SeatId;
import org.allianceledger.meeting.AttendanceEvent.ItemTreated;
import org.allianceledger.meeting.AttendanceEvent.MeetingAdjourned;
import org.allianceledger.meeting.AttendanceEvent.MeetingOpened;
import org.allianceledger.meeting.AttendanceEvent.PresidingChanged;
import org.allianceledger.meeting.AttendanceEvent.ProxyHandedIn;
import org.allianceledger.meeting.AttendanceEvent.ProxyWithdrawn;
import org.allianceledger.meeting.AttendanceEvent.SeatArrived;
import org.allianceledger.meeting.AttendanceEvent.SeatLeft;
import org.allianceledger.meeting.AttendanceEvent.SeatReturned;
import org.allianceledger.meeting.Sitting.Attendance;
import org.allianceledger.meeting.Sitting.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * The room as it stands, and how it came to that.
 *
 * @param presiding null until the meeting is opened
 * @param opened null until then
 * @param adjourned null until then
 * @param log everything that happened in the room, in its order
 */
public record Room(
        Map<SeatId, Attendance> attendance,
        List<Proxy> proxies,
        @Nullable SeatId presiding,
        @Nullable LocalTime opened,
        @Nullable LocalTime adjourned,
        @Nullable LocalTime latest,
        List<AttendanceEvent> log) {

    static final Room EMPTY = new Room(Map.of(), List.of(), null, null, null, null, List.of());

    Room after(AttendanceEvent event) {
        Room next = noted(event);
        return switch (event) {
            case MeetingOpened it ->
                new Room(attendance, proxies, it.presiding(), it.at(), adjourned, it.at(), next.log);
            case SeatArrived it ->
                next.with(it.seatId(), new Attendance(it.personId(), it.substitute(), true, null), it.at());
            case SeatLeft it -> {
                Attendance was = next.of(it.seatId());
                yield next.with(
                        it.seatId(), new Attendance(was.person(), was.substitute(), false, it.leftFor()), it.at());
            }
            case SeatReturned it -> {
                Attendance was = next.of(it.seatId());
                yield next.with(it.seatId(), new Attendance(was.person(), was.substitute(), true, null), it.at());
            }
            case ProxyHandedIn it -> {
                var more = new ArrayList<>(proxies);
                more.add(new Proxy(it.giver(), it.holder()));
                yield next.with(List.copyOf(more));
            }
            case ProxyWithdrawn it ->
                next.with(proxies.stream()
                        .filter(proxy -> !proxy.giver().equals(it.giver()))
                        .toList());
            case PresidingChanged it -> new Room(attendance, proxies, it.seatId(), opened, adjourned, latest, next.log);
            case ItemTreated ignored -> next;
            case MeetingAdjourned it -> new Room(attendance, proxies, presiding, opened, it.at(), it.at(), next.log);
        };
    }

    boolean isInRoom(SeatId seat) {
        Attendance found = attendance.get(seat);
        return found != null && found.inRoom();
    }

    /** The turns that the items have had. */
    public List<ItemTreated> turns() {
        return log.stream()
                .filter(ItemTreated.class::isInstance)
                .map(ItemTreated.class::cast)
                .toList();
    }

    /** True if the newest turn of some decision opened its voting. */
    boolean isVoting() {
        var last = new LinkedHashMap<String, Sittings.Turn>();
        turns().forEach(it -> last.put(it.subject(), it.turn()));
        return last.containsValue(Sittings.Turn.VOTING_OPENED);
    }

    private Attendance of(SeatId seat) {
        Attendance found = attendance.get(seat);
        if (found == null) {
            throw new IllegalStateException("Nobody has taken the seat " + seat);
        }
        return found;
    }

    private Room noted(AttendanceEvent event) {
        var more = new ArrayList<>(log);
        more.add(event);
        return new Room(attendance, proxies, presiding, opened, adjourned, latest, Collections.unmodifiableList(more));
    }

    private Room with(SeatId seat, Attendance now, LocalTime at) {
        var next = new LinkedHashMap<>(attendance);
        next.put(seat, now);
        return new Room(Collections.unmodifiableMap(next), proxies, presiding, opened, adjourned, at, log);
    }

    private Room with(List<Proxy> next) {
        return new Room(attendance, next, presiding, opened, adjourned, latest, log);
    }
}

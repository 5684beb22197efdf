package org.allianceledger.page.steering;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.decision.view.RoomNow;
import org.allianceledger.leadership.view.Leadership.SeatView;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingState;
import org.allianceledger.meeting.Sitting.Attendance;
import org.allianceledger.page.steering.Choices.Choice;
import org.allianceledger.page.steering.RoomView.Course;
import org.allianceledger.page.steering.RoomView.ItemLine;
import org.allianceledger.page.steering.RoomView.Light;
import org.allianceledger.page.steering.RoomView.Next;
import org.allianceledger.page.steering.RoomView.Place;
import org.allianceledger.page.steering.RoomView.SeatLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the meeting room's page from how the meeting stands. */
@Component
class RoomViews {

    private static final String LIVED_EXPERIENCE = "lived_experience";
    private static final int DIGITS = 9;

    private final SeatNames names;
    private final ItemLines lines;
    private final Clock clock;

    RoomViews(SeatNames names, ItemLines lines, Clock clock) {
        this.names = names;
        this.lines = lines;
        this.clock = clock;
    }

    /** What the clock says in the room: the wall's on the day itself, or else where the record has come to. */
    LocalTime clockOf(MeetingState meeting, @Nullable LocalTime stated) {
        LocalTime latest = requireNonNullElse(meeting.room().latest(), LocalTime.MIN);
        if (stated != null) {
            return stated;
        }
        if (!isToday(meeting)) {
            LocalTime start = meeting.called().start();
            return latest.isBefore(start) && meeting.room().opened() == null ? start : latest;
        }
        LocalTime now =
                clock.instant().atZone(LedgerCalendar.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return now.isBefore(latest) ? latest : now;
    }

    private boolean isToday(MeetingState meeting) {
        return meeting.called().day().equals(LedgerCalendar.today(clock));
    }

    /**
     * The page for one reader.
     *
     * @param hidden the items of which the reader may see what everybody may
     * @param wanted identifier of the item to be treated; null for the first that waits
     */
    RoomView of(
            RoomNow room, Set<ItemId> hidden, @Nullable String wanted, @Nullable LocalTime stated, PointInTime when) {
        MeetingState meeting = room.meeting();
        LocalDate day = meeting.called().day();
        Map<String, SeatView> shown = names.seats(
                meeting.called().allianceId(),
                room.body().id().value(),
                new PointInTime(day, when.knownAt(), when.latest()));
        List<SeatLine> seats = seats(room, shown);
        boolean running = meeting.stage() == MeetingState.Stage.OPENED;
        List<ItemLine> items = meeting.agenda().items().stream()
                .map(item -> hidden.contains(item.id())
                        ? lines.stub(room, item)
                        : lines.of(room, item, seats, running, when))
                .toList();
        ItemLine current = !running || !meeting.agenda().confirmed()
                ? null
                : items.stream()
                        .filter(it -> it.id().equals(wanted))
                        .findFirst()
                        .or(() -> items.stream()
                                .filter(it -> it.course() == Course.COUNTED)
                                .findFirst())
                        .or(() -> items.stream().filter(ItemLine::isOpen).findFirst())
                        .orElse(null);
        Light light = current != null && current.light() != null
                ? current.light()
                : lines.light(room.foresight() == null ? null : room.foresight().presence());
        return new RoomView(
                meeting.id().value(),
                meeting.called().key(),
                room.body().name(),
                day,
                clockOf(meeting, stated),
                isToday(meeting),
                next(meeting, seats, items, light),
                light,
                seats,
                items,
                current,
                seats.stream().filter(it -> it.place() == Place.RECUSED).toList());
    }

    private static Next next(MeetingState meeting, List<SeatLine> seats, List<ItemLine> items, Light light) {
        return switch (meeting.stage()) {
            case CALLED -> seats.stream().noneMatch(SeatLine::isHere) ? Next.ARRIVALS : Next.OPENING;
            case OPENED -> {
                if (!meeting.agenda().confirmed()) {
                    yield Next.AGENDA;
                }
                boolean waiting = items.stream().anyMatch(ItemLine::isOpen);
                boolean others = items.stream().anyMatch(it -> it.course() == Course.WITH_OTHERS);
                yield !waiting
                        ? others ? Next.OTHERS : Next.ADJOURNMENT
                        : light.green() || !light.known() ? Next.ITEM : Next.QUORUM;
            }
            default -> Next.OVER;
        };
    }

    private static List<SeatLine> seats(RoomNow room, Map<String, SeatView> shown) {
        var lines = new ArrayList<SeatLine>();
        for (SeatOnDay seat :
                room.body().votingSeats().filter(SeatOnDay::isFilled).toList()) {
            Attendance now = room.meeting().room().attendance().get(seat.id());
            SeatView known = shown.get(seat.id().value());
            int number = lines.size() + 1;
            lines.add(new SeatLine(
                    seat.id().value(),
                    requireNonNullElse(seat.key(), ""),
                    known == null ? seat.id().value() : SeatNames.nameOf(known),
                    place(now),
                    seat.categories().contains(LIVED_EXPERIENCE),
                    now != null && now.substitute(),
                    number <= DIGITS ? String.valueOf(number) : "",
                    substitutes(seat.id().value(), known)));
        }
        return List.copyOf(lines);
    }

    private static List<Choice> substitutes(String seat, @Nullable SeatView known) {
        return known == null
                ? List.of()
                : known.substitutes().stream()
                        .map(it -> new Choice(
                                seat + "/" + it.personId(), it.name() + " (" + SeatNames.nameOf(known) + ")"))
                        .toList();
    }

    private static Place place(@Nullable Attendance now) {
        if (now == null) {
            return Place.AWAITED;
        }
        return now.inRoom() ? Place.HERE : now.leftFor() == null ? Place.LEFT : Place.RECUSED;
    }
}

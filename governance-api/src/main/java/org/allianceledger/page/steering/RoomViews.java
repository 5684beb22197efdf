package org.allianceledger.page.steering;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.decision.Foresight;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.decision.Round;
import org.allianceledger.decision.Stage;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.RoomNow;
import org.allianceledger.http.Words;
import org.allianceledger.leadership.view.Leadership.SeatView;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.meeting.AgendaItem;
import org.allianceledger.meeting.MeetingState;
import org.allianceledger.meeting.Sitting.Attendance;
import org.allianceledger.page.PageReader;
import org.allianceledger.page.Show;
import org.allianceledger.page.steering.Choices.Choice;
import org.allianceledger.page.steering.RoomView.Course;
import org.allianceledger.page.steering.RoomView.Hint;
import org.allianceledger.page.steering.RoomView.ItemLine;
import org.allianceledger.page.steering.RoomView.Light;
import org.allianceledger.page.steering.RoomView.Next;
import org.allianceledger.page.steering.RoomView.Place;
import org.allianceledger.page.steering.RoomView.SeatLine;
import org.allianceledger.report.view.SuggestedConflicts;
import org.allianceledger.report.view.Suggestions;
import org.allianceledger.ruleset.DecisionRule.Method;
import org.allianceledger.voting.Computation.Explanation;
import org.allianceledger.voting.Outcome;
import org.allianceledger.voting.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the meeting room's page from how the meeting stands. */
@Component
class RoomViews {

    private static final String LIVED_EXPERIENCE = "lived_experience";
    private static final int DIGITS = 9;

    private final SeatNames names;
    private final DecisionQueries decisions;
    private final SuggestedConflicts conflicts;
    private final Show show;
    private final Words words;
    private final Clock clock;
    private final PageReader eyes;

    RoomViews(
            SeatNames names,
            DecisionQueries decisions,
            SuggestedConflicts conflicts,
            Show show,
            Words words,
            Clock clock,
            PageReader eyes) {
        this.eyes = eyes;
        this.names = names;
        this.decisions = decisions;
        this.conflicts = conflicts;
        this.show = show;
        this.words = words;
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

    /** @param wanted identifier of the item to be treated; null for the first that waits */
    RoomView of(RoomNow room, @Nullable String wanted, @Nullable LocalTime stated, PointInTime when) {
        MeetingState meeting = room.meeting();
        LocalDate day = meeting.called().day();
        Map<String, SeatView> shown = names.seats(
                meeting.called().allianceId(),
                room.body().id().value(),
                new PointInTime(day, when.knownAt(), when.latest()));
        List<SeatLine> seats = seats(room, shown);
        boolean running = meeting.stage() == MeetingState.Stage.OPENED;
        List<ItemLine> items = meeting.agenda().items().stream()
                .map(item -> item(room, item, seats, running, when))
                .toList();
        ItemLine current = !running || !meeting.agenda().confirmed()
                ? null
                : items.stream()
                        .filter(it -> it.id().equals(wanted))
                        .findFirst()
                        .or(() -> items.stream().filter(ItemLine::isOpen).findFirst())
                        .orElse(null);
        Light light = current != null && current.light() != null
                ? current.light()
                : light(room.foresight() == null ? null : room.foresight().presence());
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
                yield !waiting ? Next.ADJOURNMENT : light.green() || !light.known() ? Next.ITEM : Next.QUORUM;
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

    private ItemLine item(RoomNow room, AgendaItem item, List<SeatLine> seats, boolean running, PointInTime when) {
        Proceedings question = room.question(item).orElse(null);
        Foresight foresight = room.foresight();
        Course course = question == null ? Course.TALK : course(question, room.meeting(), item);
        boolean open = course == Course.WAITING;
        Round last = question == null ? null : here(question, room.meeting(), item);
        Outcome computed = last == null
                ? null
                : last.outcome().map(it -> it.computation().outcome()).orElse(null);
        Explanation why = last == null
                ? null
                : last.outcome().map(it -> it.computation().explanation()).orElse(null);
        boolean counted = open && running;
        return new ItemLine(
                item.id().value(),
                item.number(),
                item.title(),
                item.purpose().name(),
                item.isClosed(),
                item.presentation(),
                item.recommendation(),
                course,
                question == null ? null : question.id().value(),
                question == null ? null : show.word("stage", question.stage()),
                course != Course.DONE || computed == null
                        ? course == Course.DONE && question != null ? show.word("stage", question.stage()) : null
                        : show.word("outcome", computed),
                why == null ? null : in(why),
                counted && foresight != null && question != null
                        ? light(foresight.presence(question, item.id()))
                        : null,
                counted && foresight != null && question != null && foresight.maySkipTheVote(question),
                counted && foresight != null && question != null && isRanked(foresight, question),
                question == null
                        ? List.of()
                        : seats.stream()
                                .filter(it -> it.isHere() && !question.isRecused(new SeatId(it.id())))
                                .toList(),
                question == null
                        ? List.of()
                        : seats.stream()
                                .filter(it -> question.isRecused(new SeatId(it.id())))
                                .map(SeatLine::name)
                                .toList(),
                open ? hints(question, when) : List.of(),
                open ? lastWords(question, seats) : List.of(),
                question == null
                        ? List.of()
                        : question.proposal().authorises().stream()
                                .filter(it -> !question.carriedOut().contains(it.act() + " " + it.subject()))
                                .map(it -> show.word("act", it.act()))
                                .toList(),
                question != null && FollowUps.isCarriable(question),
                course == Course.COUNTED && computed != null ? show.word("outcome", computed) : null);
    }

    private static boolean isRanked(Foresight foresight, Proceedings question) {
        var rule = foresight.rules().rules().rules().get(foresight.rule(question));
        return rule != null && rule.method() == Method.RANKED;
    }

    /** How far an item has come at this meeting. */
    static Course course(Proceedings question, MeetingState meeting, AgendaItem item) {
        Round last = here(question, meeting, item);
        if (last != null && last.declared().isPresent()) {
            return Course.DONE;
        }
        return switch (question.stage()) {
            case CLOSED -> last == null ? Course.WAITING : Course.COUNTED;
            case PROPOSED, ADMITTED, DELIBERATING, VOTING -> Course.WAITING;
            // Put off here, or still waiting since it was put off elsewhere.
            case ADJOURNED -> last != null || deferredSince(question, meeting) ? Course.DONE : Course.WAITING;
            default -> question.stage() == Stage.DRAFT ? Course.WAITING : Course.DONE;
        };
    }

    private static boolean deferredSince(Proceedings question, MeetingState meeting) {
        return question.deferred() != null
                && !question.deferred().isBefore(meeting.called().day());
    }

    private static @Nullable Round here(Proceedings question, MeetingState meeting, AgendaItem item) {
        return question.rounds().stream()
                .filter(it -> meeting.id().equals(it.meeting()) && item.id().equals(it.item()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private List<SeatLine> lastWords(@Nullable Proceedings question, List<SeatLine> seats) {
        return question == null
                ? List.of()
                : seats.stream()
                        .filter(it -> it.lived() && it.isHere() && !question.isRecused(new SeatId(it.id())))
                        .filter(it -> question.hearing().lastWords().stream()
                                .noneMatch(given -> given.seatId().value().equals(it.id())))
                        .toList();
    }

    private List<Hint> hints(@Nullable Proceedings question, PointInTime when) {
        if (question == null) {
            return List.of();
        }
        var reader = eyes.now();
        return decisions.page(question.id().value(), when).stream()
                .flatMap(page -> conflicts.of(page, when, reader).suggestions().stream())
                .filter(it -> it.answer() == Suggestions.Answer.OPEN || it.answer() == Suggestions.Answer.DECLARED)
                .map(it ->
                        new Hint(it.seatId(), it.person(), it.ground().name(), isDanish() ? it.danish() : it.english()))
                .toList();
    }

    private Light light(@Nullable Presence presence) {
        return presence == null
                ? new Light(false, false, "")
                : new Light(true, presence.quorate(), in(presence.explanation()));
    }

    private String in(Explanation explanation) {
        return isDanish() ? explanation.danish() : explanation.english();
    }

    private boolean isDanish() {
        return words.locale().getLanguage().equals(Words.DANISH.getLanguage());
    }
}

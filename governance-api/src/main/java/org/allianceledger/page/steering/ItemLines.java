package org.allianceledger.page.steering;

import java.util.List;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.Foresight;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.decision.Round;
import org.allianceledger.decision.Stage;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.RoomNow;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.meeting.AgendaItem;
import org.allianceledger.meeting.MeetingState;
import org.allianceledger.page.PageReader;
import org.allianceledger.page.Show;
import org.allianceledger.page.steering.RoomView.Course;
import org.allianceledger.page.steering.RoomView.Hint;
import org.allianceledger.page.steering.RoomView.ItemLine;
import org.allianceledger.page.steering.RoomView.Light;
import org.allianceledger.page.steering.RoomView.SeatLine;
import org.allianceledger.report.view.SuggestedConflicts;
import org.allianceledger.ruleset.DecisionRule.Method;
import org.allianceledger.voting.Computation.Explanation;
import org.allianceledger.voting.Outcome;
import org.allianceledger.voting.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the lines of the meeting room's items: what may be done with each, and how its question stands. */
@Component
class ItemLines {

    private final DecisionQueries decisions;
    private final SuggestedConflicts conflicts;
    private final Show show;
    private final Words words;
    private final PageReader eyes;
    private final Candidates names;

    ItemLines(
            DecisionQueries decisions,
            SuggestedConflicts conflicts,
            Show show,
            Words words,
            PageReader eyes,
            Candidates names) {
        this.names = names;
        this.decisions = decisions;
        this.conflicts = conflicts;
        this.show = show;
        this.words = words;
        this.eyes = eyes;
    }

    /** An item that the reader is recused from. */
    ItemLine stub(RoomNow room, AgendaItem item) {
        Course course =
                room.question(item).map(it -> course(it, room.meeting(), item)).orElse(Course.TALK);
        return ItemLine.stub(item, course == Course.DONE || course == Course.TALK);
    }

    /** An item as it stands; {@code running} while the meeting is open. */
    ItemLine of(RoomNow room, AgendaItem item, List<SeatLine> seats, boolean running, PointInTime when) {
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
                course == Course.COUNTED && computed != null ? show.word("outcome", computed) : null,
                question == null
                        ? List.of()
                        : names.of(question.alliance(), question.proposal().candidates()));
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
                .filter(it -> it.answer().isUnsettled())
                .map(it -> new Hint(
                        it.seatId(),
                        it.person(),
                        it.ground().name(),
                        isDanish() ? it.danish() : it.english(),
                        it.answer()))
                .toList();
    }

    /** The quorum light; dark where nobody can tell. */
    Light light(@Nullable Presence presence) {
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

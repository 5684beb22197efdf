package org.allianceledger.involvement.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.indicator.SmallCount;
import org.allianceledger.involvement.Category;
import org.allianceledger.involvement.InvolvementEvent;
import org.allianceledger.involvement.InvolvementEvent.InvolvementRecorded;
import org.allianceledger.involvement.InvolvementId;
import org.allianceledger.involvement.InvolvementState;
import org.allianceledger.involvement.view.InvolvementViews.Line;
import org.allianceledger.involvement.view.InvolvementViews.Page;
import org.allianceledger.involvement.view.InvolvementViews.Said;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.Register;
import org.springframework.stereotype.Component;

/** Answers who was heard and what they were answered, told from each occasion's own events. */
@Component
public class InvolvementQueries {

    private final Register register;
    private final Past past;

    InvolvementQueries(Register register, Past past) {
        this.register = register;
        this.past = past;
    }

    /**
     * The occasions up to the day, in the order they were recorded.
     *
     * @param inside whether the reader may see small counts
     */
    public List<Line> list(AllianceId alliance, PointInTime when, boolean inside, Locale locale) {
        return states(alliance, when).stream()
                .map(it -> line(it, inside, locale))
                .toList();
    }

    /** An occasion with all that was said and answered by the day; empty if it was not known. */
    public Optional<Page> page(InvolvementId id, PointInTime when, boolean inside, Locale locale) {
        List<RecordedEvent> history = past.of(id.value(), when);
        return state(history, when)
                .map(state -> new Page(
                        line(state, inside, locale),
                        history.getLast().sequence(),
                        said(state),
                        when.asOf(),
                        when.knownAt()));
    }

    List<InvolvementState> states(AllianceId alliance, PointInTime when) {
        return register.histories(alliance.value(), "involvement", when).stream()
                .flatMap(history -> state(history, when).stream())
                .toList();
    }

    private static Optional<InvolvementState> state(List<RecordedEvent> history, PointInTime when) {
        List<InvolvementEvent> events = history.stream()
                .map(it -> (InvolvementEvent) it.event())
                .filter(it -> !it.effective().isAfter(when.asOf()))
                .toList();
        return events.isEmpty() || !(events.getFirst() instanceof InvolvementRecorded)
                ? Optional.empty()
                : InvolvementState.after(events);
    }

    private static Line line(InvolvementState state, boolean inside, Locale locale) {
        InvolvementRecorded it = state.recorded();
        Integer heads = it.people();
        SmallCount people = SmallCount.shown(heads == null ? null : heads.longValue(), SmallCount.USUAL, inside);
        return new Line(
                it.involvementId().value(),
                it.key(),
                it.title(),
                it.on(),
                it.category(),
                who(it, locale),
                it.how(),
                people,
                people.in(locale),
                it.topics(),
                it.heardBy(),
                it.honorarium(),
                state.inputs().size(),
                state.answers().size());
    }

    private static String who(InvolvementRecorded it, Locale locale) {
        String other = it.other();
        Category category = it.category();
        if (category == Category.OTHER && other != null) {
            return other;
        }
        return locale.getLanguage().equals("da") ? category.danish() : category.english();
    }

    private static List<Said> said(InvolvementState state) {
        return state.inputs().entrySet().stream()
                .map(input -> {
                    var answer = state.answers().get(input.getKey());
                    return answer == null
                            ? new Said(input.getKey().value(), input.getValue(), null, null, null)
                            : new Said(
                                    input.getKey().value(),
                                    input.getValue(),
                                    answer.answer(),
                                    answer.outcome(),
                                    answer.occurred());
                })
                .toList();
    }
}

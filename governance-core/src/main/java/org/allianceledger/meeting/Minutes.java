package org.allianceledger.meeting;

import java.util.ArrayList;
import java.util.List;
import org.allianceledger.meeting.MinutesEvent.MinutesAdded;
import org.allianceledger.meeting.MinutesEvent.MinutesApproved;
import org.allianceledger.meeting.MinutesEvent.MinutesDrafted;
import org.allianceledger.meeting.MinutesEvent.MinutesObjected;
import org.allianceledger.meeting.MinutesEvent.ObjectionAnswered;
import org.jspecify.annotations.Nullable;

/**
 * How far a meeting's minutes have come.
 *
 * @param draft the newest draft; null until there is one
 * @param approval null until they are approved
 * @param additions what was added after approval
 */
public record Minutes(
        @Nullable MinutesDrafted draft,
        List<Objection> objections,
        @Nullable MinutesApproved approval,
        List<MinutesAdded> additions) {

    /** An objection and its answer; null while it has none. */
    public record Objection(MinutesObjected made, @Nullable ObjectionAnswered answer) {}

    static final Minutes NONE = new Minutes(null, List.of(), null, List.of());

    Minutes after(MinutesEvent event) {
        return switch (event) {
            case MinutesDrafted it -> new Minutes(it, objections, approval, additions);
            case MinutesObjected it -> with(added(objections, new Objection(it, null)));
            case ObjectionAnswered it ->
                with(objections.stream()
                        .map(objection -> objection.made().number() == it.number()
                                ? new Objection(objection.made(), it)
                                : objection)
                        .toList());
            case MinutesApproved it -> new Minutes(draft, objections, it, additions);
            case MinutesAdded it -> new Minutes(draft, objections, approval, added(additions, it));
        };
    }

    boolean hasOpenObjection() {
        return objections.stream().anyMatch(it -> it.answer() == null);
    }

    /** True if something was added after approval: then they are shown as corrected. */
    public boolean isCorrected() {
        return !additions.isEmpty();
    }

    private Minutes with(List<Objection> next) {
        return new Minutes(draft, next, approval, additions);
    }

    private static <T> List<T> added(List<T> list, T more) {
        var next = new ArrayList<>(list);
        next.add(more);
        return List.copyOf(next);
    }
}

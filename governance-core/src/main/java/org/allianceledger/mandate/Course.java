package org.allianceledger.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a mandate can be used and when not.
 *
 * @param periods the first one and each renewal, in order
 * @param pauses when it is suspended, in order
 * @param ending null unless it was revoked or has lapsed
 */
public record Course(
        List<Period> periods, List<Period> pauses, @Nullable Ending ending) {

    /**
     * How a mandate ended before its time.
     *
     * @param from the first day on which it no longer holds
     */
    public record Ending(LocalDate from, Standing how) {}

    static Course of(Period period) {
        return new Course(List.of(period), List.of(), null);
    }

    /** What the mandate is worth on the day. A day between two periods is one on which it has expired. */
    public Standing on(LocalDate day) {
        if (ending != null && !day.isBefore(ending.from())) {
            return ending.how();
        }
        if (periodOn(day).isPresent()) {
            return pauseOn(day).isPresent() ? Standing.SUSPENDED : Standing.IN_FORCE;
        }
        return day.isBefore(periods.getFirst().from()) ? Standing.NOT_YET : Standing.EXPIRED;
    }

    public Optional<Period> periodOn(LocalDate day) {
        return periods.stream().filter(it -> it.contains(day)).findFirst();
    }

    Optional<Period> pauseOn(LocalDate day) {
        return pauses.stream().filter(it -> it.contains(day)).findFirst();
    }

    /** The last period that was over before the day. */
    Optional<Period> endedBefore(LocalDate day) {
        return periods.stream().filter(it -> it.until().isBefore(day)).reduce((one, later) -> later);
    }

    /** The last day it runs to, unless it ends before its time. */
    public LocalDate until() {
        return periods.getLast().until();
    }

    Course renewed(Period period) {
        return new Course(with(periods, period), pauses, ending);
    }

    Course pausedFrom(LocalDate day) {
        return new Course(periods, with(pauses, Period.of(day, null)), ending);
    }

    Course resumedOn(LocalDate day) {
        var cut = pauses.stream()
                .map(it -> it.contains(day) ? it.endingOn(day.minusDays(1)) : it)
                .filter(it -> !it.isEmpty())
                .toList();
        return new Course(periods, cut, ending);
    }

    /** Ends it, unless it has ended earlier already. */
    Course ended(LocalDate from, Standing how) {
        boolean earlier = ending != null && !from.isBefore(ending.from());
        return earlier ? this : new Course(periods, pauses, new Ending(from, how));
    }

    /** True if it is to be taken up again some day. */
    boolean isPausedAfter(LocalDate day) {
        return pauses.stream()
                .anyMatch(it -> !it.until().isBefore(day) && it.until().equals(LedgerCalendar.OPEN));
    }

    private static List<Period> with(List<Period> some, Period further) {
        var more = new ArrayList<>(some);
        more.add(further);
        return List.copyOf(more);
    }
}

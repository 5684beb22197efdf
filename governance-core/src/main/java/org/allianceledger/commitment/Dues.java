package org.allianceledger.commitment;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import org.allianceledger.commitment.Promise.Recurrence;

/** When something that is owed again and again falls due, and which of the dues is the next to be met. */
final class Dues {

    private Dues() {}

    /**
     * The first due date that nothing accepted stands for.
     *
     * @param accepted the periods that accepted evidence is about; one that is named otherwise than by its quarter,
     *     month and so on stands for the earliest due that is left
     */
    static Optional<LocalDate> next(Recurrence recurrence, Collection<String> accepted) {
        var named = new HashSet<>(accepted);
        int unnamed = accepted.size() - met(recurrence, named, accepted.size());
        for (int number = 0; number <= accepted.size(); number++) {
            LocalDate due = due(recurrence, number);
            if (isAfterLast(recurrence, due)) {
                return Optional.empty();
            }
            if (!named.contains(name(recurrence, due)) && unnamed-- <= 0) {
                return Optional.of(due);
            }
        }
        return Optional.empty();
    }

    private static int met(Recurrence recurrence, HashSet<String> named, int most) {
        int met = 0;
        for (int number = 0; number <= most + 1; number++) {
            met += named.contains(name(recurrence, due(recurrence, number))) ? 1 : 0;
        }
        return met;
    }

    private static boolean isAfterLast(Recurrence recurrence, LocalDate due) {
        return recurrence.last() != null && due.isAfter(recurrence.last());
    }

    /** The due date with the number, counted from 0. What is due on the last of a month stays on the last. */
    static LocalDate due(Recurrence recurrence, int number) {
        LocalDate first = recurrence.first();
        LocalDate due = switch (recurrence.every()) {
            case WEEK -> first.plusWeeks(number);
            case MONTH -> first.plusMonths(number);
            case QUARTER -> first.plusMonths(3L * number);
            case HALF_YEAR -> first.plusMonths(6L * number);
            case YEAR -> first.plusYears(number);
        };
        boolean last = first.equals(first.with(TemporalAdjusters.lastDayOfMonth()));
        return last && recurrence.every() != Recurrence.Every.WEEK ? due.with(TemporalAdjusters.lastDayOfMonth()) : due;
    }

    /** What a period is called by the day it ends, such as {@code 2023-Q3}. */
    static String name(Recurrence recurrence, LocalDate due) {
        int year = due.getYear();
        return switch (recurrence.every()) {
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        due.get(IsoFields.WEEK_BASED_YEAR),
                        due.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", year, due.getMonthValue());
            case QUARTER -> year + "-Q" + due.get(IsoFields.QUARTER_OF_YEAR);
            case HALF_YEAR -> year + "-H" + (due.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> Integer.toString(year);
        };
    }
}

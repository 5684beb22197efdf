package org.allianceledger.ledger;

import static org.allianceledger.ledger.TimeReason.AFTER_CALENDAR;
import static org.allianceledger.ledger.TimeReason.BACKDATED;
import static org.allianceledger.ledger.TimeReason.BEFORE_CALENDAR;
import static org.allianceledger.ledger.TimeReason.NOT_YET_DONE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Whole days as the ledger counts them: Europe/Copenhagen, last day included. */
public final class LedgerCalendar {

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** The day that stands for "until further notice". */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);

    private LedgerCalendar() {}

    /** The current day in Copenhagen. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The first moment of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant after the day: what was recorded before it was known on that day. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /**
     * Checks that the ledger counts the day.
     *
     * @throws Refusal naming the field if it does not
     */
    public static void requireWithin(LocalDate day, @Nullable String field) {
        Refusal.unless(!day.isBefore(FIRST), BEFORE_CALENDAR, field, day);
        // A database keeps no later day, so the views would stop at such an event for ever.
        Refusal.unless(!day.isAfter(OPEN), AFTER_CALENDAR, field, day);
    }

    /**
     * The day an act was done: the one it states, else today or its effect if that is earlier.
     *
     * @throws Refusal if the act lies in the future, or if it has effect before it was done and is no imported source
     */
    public static LocalDate occurred(Act act, LocalDate effective, LocalDate today) {
        requireWithin(effective, null);
        LocalDate stated = act.occurred();
        if (stated == null) {
            return effective.isBefore(today) ? effective : today;
        }
        Refusal.unless(!stated.isAfter(today), NOT_YET_DONE, "occurred", stated, today);
        Refusal.unless(!stated.isBefore(FIRST), BEFORE_CALENDAR, "occurred", stated);
        boolean imported = act.authority().kind() == Authority.Kind.IMPORTED_SOURCE;
        Refusal.unless(imported || !effective.isBefore(stated), BACKDATED, "occurred", effective, stated);
        return stated;
    }
}

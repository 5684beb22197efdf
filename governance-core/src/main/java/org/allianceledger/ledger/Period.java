package org.allianceledger.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whole days from a first to a last one, both included.
 *
 * @param until the last day, {@link LedgerCalendar#OPEN} when none is set
 */
public record Period(LocalDate from, LocalDate until) {

    /**
     * A period that ends on the given day, or stays open when that is null.
     *
     * @throws Refusal if it ends before it starts
     */
    public static Period of(LocalDate from, @Nullable LocalDate until) {
        LocalDate last = until == null ? LedgerCalendar.OPEN : until;
        Refusal.unless(!last.isBefore(from), TimeReason.ENDS_BEFORE_START, "until", from, last);
        return new Period(from, last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean contains(Period other) {
        return contains(other.from) && contains(other.until);
    }

    public boolean overlaps(Period other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    /** The same period with another first day. */
    public Period startingOn(LocalDate first) {
        return new Period(first, until);
    }

    /** The same period with another last day, which may lie before its first: then it contains no day. */
    public Period endingOn(LocalDate last) {
        return new Period(from, last);
    }

    @JsonIgnore
    public boolean isOpen() {
        return until.equals(LedgerCalendar.OPEN);
    }

    /** True if no day is left in it, as when it was cut off before it began. */
    @JsonIgnore
    public boolean isEmpty() {
        return until.isBefore(from);
    }
}

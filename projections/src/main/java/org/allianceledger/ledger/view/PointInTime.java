package org.allianceledger.ledger.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.allianceledger.ledger.LedgerCalendar;

/**
 * What a reader asks about: a day in effect, as known at a moment.
 *
 * @param latest true if everything known by now counts, whatever the clocks of the nodes say
 */
public record PointInTime(LocalDate asOf, Instant knownAt, boolean latest) {

    /** Everything known by now, where no day is asked about. */
    public static final PointInTime ALL_KNOWN = new PointInTime(LocalDate.EPOCH, Instant.EPOCH, true);

    private static final Instant NOW_AND_EVER =
            LedgerCalendar.OPEN.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

    /** The moment to compare with what rows and events say about when they were recorded. */
    public Instant belief() {
        return latest ? NOW_AND_EVER : knownAt;
    }
}

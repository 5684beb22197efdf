package org.allianceledger.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The one clock of the ledger. Runs with the system's, except where the demonstration replays its history on the days
 * it happened. Cut to milliseconds, since that is what the event store keeps.
 */
public final class LedgerClock extends Clock {

    private static final ScopedValue<Instant> HISTORICAL = ScopedValue.newInstance();

    private final Clock source;

    public LedgerClock(Clock source) {
        this.source = source;
    }

    /** Lets everything that the task does on this thread happen at the given moment. */
    public static <T, X extends Throwable> T at(Instant moment, ScopedValue.CallableOp<T, X> task) throws X {
        return ScopedValue.where(HISTORICAL, moment).call(task);
    }

    @Override
    public Instant instant() {
        Instant now = HISTORICAL.isBound() ? HISTORICAL.get() : source.instant();
        return now.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return LedgerCalendar.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return source.withZone(zone);
    }
}

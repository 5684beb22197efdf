package org.allianceledger.audit.lag;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.proof.Entry;

/**
 * An event and the days from when it happened to when it was recorded, in Europe/Copenhagen.
 *
 * @param occurred day it was done
 * @param effective first day of its effect
 * @param recorded day it was recorded
 * @param days from the day it was done to the day it was recorded
 * @param effectiveDays from the first day of effect to the day it was recorded; negative if it was recorded ahead
 * @param imported whether it was taken over from a record kept elsewhere
 * @param eventId identifier of the event
 */
public record Recording(
        long index,
        String event,
        String aggregate,
        LocalDate occurred,
        LocalDate effective,
        LocalDate recorded,
        long days,
        long effectiveDays,
        boolean imported,
        String eventId) {

    /** What an entry and the event in it say; empty if its time is no time. */
    public static Optional<Recording> of(long index, Entry entry, LedgerEvent event) {
        LocalDate recorded;
        try {
            recorded = LocalDate.ofInstant(Instant.parse(entry.timeStamp()), LedgerCalendar.ZONE);
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
        return Optional.of(new Recording(
                index,
                entry.payloadType(),
                entry.aggregateIdentifier(),
                event.occurred(),
                event.effective(),
                recorded,
                ChronoUnit.DAYS.between(event.occurred(), recorded),
                ChronoUnit.DAYS.between(event.effective(), recorded),
                event.authority().kind() == Authority.Kind.IMPORTED_SOURCE,
                entry.eventIdentifier()));
    }
}

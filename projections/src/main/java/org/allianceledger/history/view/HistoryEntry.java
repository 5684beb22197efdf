package org.allianceledger.history.view;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerCalendar;
import org.jspecify.annotations.Nullable;

/**
 * One event as an auditor reads it.
 *
 * @param position place in the log, counted from 0
 * @param lagDays whole days from the day it was done to the day it was recorded
 * @param data the event exactly as stored; without what is {@link org.allianceledger.ledger.Restricted} for those who
 *     may not read closed items
 */
public record HistoryEntry(
        long position,
        String id,
        String event,
        @Nullable String revision,
        String aggregate,
        long sequence,
        LocalDate occurred,
        LocalDate effective,
        Instant recorded,
        long lagDays,
        String actor,
        String client,
        Authority authority,
        @JsonRawValue String data) {

    static long lag(LocalDate occurred, Instant recorded) {
        return ChronoUnit.DAYS.between(occurred, LocalDate.ofInstant(recorded, LedgerCalendar.ZONE));
    }

    HistoryEntry withData(String open) {
        return new HistoryEntry(
                position, id, event, revision, aggregate, sequence, occurred, effective, recorded, lagDays, actor,
                client, authority, open);
    }
}

package org.allianceledger.audit.lag;

import java.util.List;

/**
 * How late the record was kept.
 *
 * @param lateAfter days after which a recording counts as late
 * @param events events that were looked at
 * @param unreadable entries that are no events of this ledger
 * @param kinds each kind of event, those with the most late ones first
 * @param late recordings that were late, the latest first
 */
public record LagReport(int lateAfter, long events, long unreadable, List<Kind> kinds, List<Recording> late) {

    /**
     * One kind of event.
     *
     * @param imported how many of them were taken over from a record kept elsewhere
     * @param late how many were late, those taken over included
     * @param median days from the day it was done to the day it was recorded, of the middle one
     * @param most the same of the latest one
     * @param medianEffective days from the first day of effect to the day of recording, of the middle one; negative if it was
     *     recorded ahead
     * @param mostEffective the same of the latest one
     */
    public record Kind(
            String event,
            long count,
            long imported,
            long late,
            long median,
            long most,
            long medianEffective,
            long mostEffective) {}

    public LagReport {
        kinds = List.copyOf(kinds);
        late = List.copyOf(late);
    }
}

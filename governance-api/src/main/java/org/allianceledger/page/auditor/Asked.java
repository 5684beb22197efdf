package org.allianceledger.page.auditor;

import java.time.Instant;
import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.Naming;

/**
 * What a list is asked for.
 *
 * @param period days of recording
 * @param lateBy days after which a recording is late
 * @param names what to call what the list knows by identifier
 * @param after where the page before ended, in a form of the list's own; empty for the first page
 * @param size rows on a page
 */
record Asked(AllianceId alliance, PointInTime when, Period period, int lateBy, Naming names, String after, int size) {

    /** The same from another place on. */
    Asked from(String place) {
        return new Asked(alliance, when, period, lateBy, names, place, size);
    }

    /** The place of a list that counts its rows or goes by places in the log; 0 for none. */
    long place() {
        return place(0);
    }

    /** The same with another place for none. */
    long place(long none) {
        return after.matches("[0-9]{1,18}") ? Long.parseLong(after) : none;
    }

    Instant from() {
        return LedgerCalendar.startOf(period.from());
    }

    Instant before() {
        return LedgerCalendar.endOf(period.until());
    }

    boolean covers(LocalDate day) {
        return period.contains(day);
    }

    boolean covers(Instant moment) {
        return !moment.isBefore(from()) && moment.isBefore(before());
    }

    String name(String id) {
        return names.of(id);
    }
}

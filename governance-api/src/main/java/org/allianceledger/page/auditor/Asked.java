package org.allianceledger.page.auditor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.view.PointInTime;

/**
 * What a list is asked for.
 *
 * @param period days of recording
 * @param lateBy days after which a recording is late
 * @param names what to call what the list knows by identifier
 */
record Asked(AllianceId alliance, PointInTime when, Period period, int lateBy, Map<String, String> names) {

    Instant from() {
        return period.from().atStartOfDay(LedgerCalendar.ZONE).toInstant();
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
        return names.getOrDefault(id, id);
    }
}

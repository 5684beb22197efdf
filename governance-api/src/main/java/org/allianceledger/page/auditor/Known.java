package org.allianceledger.page.auditor;

import java.time.LocalDate;
import org.allianceledger.http.InvalidAct;
import org.allianceledger.http.Reading;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.view.PointInTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the days of a form, where an empty field stands for what is usual. */
@Component
class Known {

    private final Reading reading;

    Known(Reading reading) {
        this.reading = reading;
    }

    /**
     * The day in the field, or the usual one.
     *
     * @throws InvalidAct if it is no day
     */
    LocalDate day(@Nullable String text, String field, LocalDate usual) {
        LocalDate day = text == null || text.isBlank() ? null : reading.day(text.strip(), field);
        return day == null ? usual : day;
    }

    /** What was known at the end of a day, about another day. */
    static PointInTime at(LocalDate asOf, LocalDate knownAt) {
        return new PointInTime(asOf, LedgerCalendar.endOf(knownAt).minusMillis(1), false);
    }
}

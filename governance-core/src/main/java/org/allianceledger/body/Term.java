package org.allianceledger.body;

import java.time.LocalDate;
import org.allianceledger.ledger.Period;
import org.allianceledger.person.PersonId;

/** One person's time in a seat, as the rules see it. */
record Term(TermId id, PersonId person, Kind kind, Period period) {

    enum Kind {
        HOLDER,
        ACTING,
        SUBSTITUTE
    }

    Term endingOn(LocalDate lastDay) {
        return lastDay.isBefore(period.until()) ? new Term(id, person, kind, period.endingOn(lastDay)) : this;
    }

    boolean runsPast(LocalDate day) {
        return !period.isEmpty() && period.until().isAfter(day);
    }

    boolean overlaps(Period other) {
        return !period.isEmpty() && period.overlaps(other);
    }
}

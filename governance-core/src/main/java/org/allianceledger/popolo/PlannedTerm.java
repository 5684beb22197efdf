package org.allianceledger.popolo;

import java.time.LocalDate;
import org.allianceledger.ledger.Period;

/**
 * One person's time in a seat.
 *
 * @param membership the membership's id in the file, to tell terms of the same day apart
 * @param person the person's id in the file
 */
public record PlannedTerm(String pointer, String membership, String person, Period period) {

    PlannedTerm lasting(LocalDate until) {
        return until.isAfter(period.until())
                ? new PlannedTerm(pointer, membership, person, period.endingOn(until))
                : this;
    }
}

package org.allianceledger.body;

import java.util.Set;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A seat as it stands on a day.
 *
 * @param holder null if it is vacant that day
 * @param acting who has its role meanwhile, without its vote; null if nobody
 */
public record SeatOnDay(
        SeatId id,
        @Nullable String key,
        String role,
        int votes,
        Set<String> categories,
        SeatTie tie,
        @Nullable PersonId holder,
        @Nullable PersonId acting,
        Set<PersonId> substitutes) {

    public boolean isVoting() {
        return votes == 1;
    }

    public boolean isFilled() {
        return holder != null;
    }

    /** True if the person holds the seat or is acting in it. */
    public boolean isServedBy(PersonId person) {
        return person.equals(holder) || person.equals(acting);
    }
}

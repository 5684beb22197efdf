package org.allianceledger.commitment;

import java.time.LocalDate;
import org.allianceledger.commitment.Grant.Instalment;
import org.jspecify.annotations.Nullable;

/**
 * A payment of a grant and how far it has come.
 *
 * @param metBy what shows that its condition is met; null while it is not
 * @param released the day it was paid out; null while it is not
 * @param paid what was paid out, in øre; null while nothing is
 */
public record InstalmentCourse(
        Instalment terms,
        @Nullable String metBy,
        @Nullable LocalDate released,
        @Nullable Long paid) {

    public boolean isReady() {
        return terms.condition() == null || metBy != null;
    }

    public boolean isReleased() {
        return released != null;
    }
}

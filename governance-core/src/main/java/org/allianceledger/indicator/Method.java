package org.allianceledger.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of how an indicator is measured.
 *
 * @param from null for the first, which holds for all days before the second
 * @param reason why it was changed; null for the first
 */
public record Method(
        int version,
        String description,
        @Nullable LocalDate from,
        @Nullable String reason) {

    boolean isUsedOn(LocalDate day) {
        return from == null || !day.isBefore(from);
    }
}

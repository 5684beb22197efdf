package org.allianceledger.agenda.view;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The newest figure of an indicator, as the reader may see it.
 *
 * @param value null when it is masked
 * @param of the whole it is a part of; null when it is no part, and when it is masked
 * @param shown the figure in words, also when it is masked
 * @param on the day measured
 */
public record WhereWeAre(
        @Nullable Long value,
        @Nullable Long of,
        String shown,
        String unit,
        LocalDate on,
        Instant recorded,
        int methodVersion,
        boolean corrected) {}

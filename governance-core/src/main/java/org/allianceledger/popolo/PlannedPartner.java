package org.allianceledger.popolo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An organisation that others act on behalf of, and that is nothing more in the file. */
public record PlannedPartner(
        String pointer, String key, String name, @Nullable String kind, LocalDate from) {}

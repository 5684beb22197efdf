package org.allianceledger.popolo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A post in an organisation as a Popolo file describes it; several people may hold it at once. */
public record PopoloPost(
        String pointer,
        String id,
        String organizationId,
        @Nullable String label,
        @Nullable String role,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {}

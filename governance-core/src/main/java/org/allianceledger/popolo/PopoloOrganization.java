package org.allianceledger.popolo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An organisation as a Popolo file describes it. */
public record PopoloOrganization(
        String pointer,
        String id,
        String name,
        @Nullable String classification,
        @Nullable String parentId,
        @Nullable LocalDate founded,
        @Nullable LocalDate dissolved) {}

package org.allianceledger.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body's kommissorium: why it exists, who is in it and for how long it is meant to last.
 *
 * @param lastsUntil the day its task is meant to be done by; null when none is set
 */
public record TermsOfReference(
        @NotBlank @Size(max = 2000) String purpose,
        @Nullable @Size(max = 2000) String composition,
        @Nullable LocalDate lastsUntil) {}

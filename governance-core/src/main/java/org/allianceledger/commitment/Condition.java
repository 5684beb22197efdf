package org.allianceledger.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a commitment still depends on.
 *
 * @param decider who decides it, such as a council
 * @param latest the last day on which it can be met
 */
public record Condition(
        @NotBlank @Size(max = 1000) String text,
        @NotBlank @Size(max = 200) String decider,
        @NotNull LocalDate latest) {}

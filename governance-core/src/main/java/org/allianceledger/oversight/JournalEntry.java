package org.allianceledger.oversight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One line of a journal.
 *
 * @param theme a few neutral words
 * @param subject identifier of what the line is about
 * @param stub true if the record itself is closed and only this line was handed over
 */
public record JournalEntry(
        @NotNull LocalDate date,
        @NotBlank @Size(max = 300) String theme,

        @NotNull @Size(max = 128) @Pattern(regexp = "[a-z]+-[A-Za-z0-9-]+")
        String subject,

        boolean stub) {}

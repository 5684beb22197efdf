package org.allianceledger.oversight;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an auditor found, or recommends. */
public record Finding(
        @Min(1) @Max(1000) int number,
        @NotNull Weight weight,
        @NotBlank @Size(max = 4000) String text) {

    /** How much of an answer it asks for. */
    public enum Weight {
        FINDING,
        RECOMMENDATION
    }
}

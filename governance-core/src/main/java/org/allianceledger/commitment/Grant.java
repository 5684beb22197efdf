package org.allianceledger.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.allianceledger.ledger.Kroner;
import org.jspecify.annotations.Nullable;

/**
 * Money that is promised in instalments, under the version of the terms that was in force when it was given.
 *
 * @param amount in øre
 * @param letter the grant letter
 * @param termsVersion the version of the funder's terms that keeps applying
 */
public record Grant(
        @Min(1) @Max(Kroner.MOST) long amount,
        @NotBlank @Size(max = 200) String letter,
        @NotBlank @Size(max = 100) String termsVersion,
        @Size(max = 100) List<@NotNull @Valid Instalment> instalments) {

    public Grant {
        instalments = instalments == null ? List.of() : List.copyOf(instalments);
    }

    /**
     * One payment.
     *
     * @param number counted from 1
     * @param amount in øre
     * @param condition what must be met first; null for nothing
     */
    public record Instalment(
            @Min(1) @Max(100) int number,
            @Min(1) @Max(Kroner.MOST) long amount,
            @Nullable @Size(max = 1000) String condition) {}
}

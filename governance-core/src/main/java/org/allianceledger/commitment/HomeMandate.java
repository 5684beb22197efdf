package org.allianceledger.commitment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.allianceledger.ledger.Kroner;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a representative may bind the organisation at home.
 *
 * @param reference where it is found: the item, the minutes, the statutes
 * @param given the day it was given
 * @param limit most øre it allows; null if it sets no limit
 * @param until its last day; null until further notice
 */
public record HomeMandate(
        @NotNull Kind kind,
        @NotBlank @Size(max = 300) String reference,
        @NotNull LocalDate given,
        @Nullable @Min(0) @Max(Kroner.MOST) Long limit,
        @Nullable LocalDate until) {

    /** Where the authority comes from. */
    public enum Kind {
        /** An item of a municipal or regional council. */
        COUNCIL_ITEM,
        /** A decision of the organisation's board. */
        BOARD_DECISION,
        /** The rule on who can sign for the organisation. */
        SIGNING_RULE
    }
}

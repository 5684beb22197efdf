package org.allianceledger.ruleset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How much presence a decision needs: {@code measure × denominator > or ≥ numerator × base}, and at
 * least {@code minHeads}.
 *
 * @param strict true for more than the share, false for at least the share
 * @param minHeads fewest eligible seats, 0 when there is no such floor
 * @param represented true if a seat represented by proxy counts as present
 * @param abstentionsCount false takes abstentions out of the measure
 */
public record Quorum(
        @NotNull Measure measure,
        @NotNull Base base,
        @NotNull @Valid Fraction share,
        boolean strict,
        @Min(0) @Max(1000) int minHeads,
        boolean represented,
        boolean abstentionsCount) {

    /** What is counted. */
    public enum Measure {
        /** Eligible seats in the room. */
        PRESENT,
        /** Votes for, votes against and abstentions. */
        PARTICIPATING,
        /** Votes for and abstentions. */
        YES_PLUS_ABSTAIN,
        /** Votes for. */
        YES
    }

    /** What it is counted against. */
    public enum Base {
        /** Seats that have a holder. */
        IN_OFFICE,
        /** All voting seats, vacant ones too. */
        SEATS,
        /** Filled seats that are neither suspended nor recused. */
        ENTITLED
    }

    public Quorum {
        measure = measure == null ? Measure.PRESENT : measure;
        base = base == null ? Base.IN_OFFICE : base;
        share = share == null ? Fraction.HALF : share;
    }

    /** More than half of the filled seats. */
    public static Quorum moreThanHalf() {
        return new Quorum(Measure.PRESENT, Base.IN_OFFICE, Fraction.HALF, true, 0, false, true);
    }

    /** At least the share of the filled seats. */
    public static Quorum atLeast(Fraction share) {
        return new Quorum(Measure.PRESENT, Base.IN_OFFICE, share, false, 0, false, true);
    }

    /** Fewest of what is counted that will do, against a base of so many. */
    public long need(long against) {
        long whole = share.numerator() * against;
        long least = strict ? whole / share.denominator() + 1 : Math.ceilDiv(whole, (long) share.denominator());
        return Math.max(least, minHeads);
    }
}

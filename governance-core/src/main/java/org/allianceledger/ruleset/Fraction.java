package org.allianceledger.ruleset;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** A share in integers, such as two thirds; tests multiply across, so nothing is ever rounded (DECISIONS §6). */
public record Fraction(
        @Min(0) @Max(1000) int numerator, @Min(1) @Max(1000) int denominator) {

    public static final Fraction HALF = new Fraction(1, 2);
    public static final Fraction TWO_THIRDS = new Fraction(2, 3);
    public static final Fraction THREE_QUARTERS = new Fraction(3, 4);
}

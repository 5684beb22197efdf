package org.allianceledger.voting;

import org.allianceledger.ruleset.Fraction;
import org.allianceledger.voting.Computation.Test;

/** Compares whole numbers; a share is multiplied across and never divided out (DECISIONS §6). */
final class Comparison {

    private Comparison() {}

    /** {@code counted × denominator > or ≥ numerator × base}. */
    static Test share(String name, String rule, long counted, Fraction share, boolean strict, long base) {
        long left = counted * share.denominator();
        long right = share.numerator() * base;
        long fewest =
                strict ? right / share.denominator() + 1 : (right + share.denominator() - 1) / share.denominator();
        long need = fewest > base ? -1 : fewest;
        return strict
                ? new Test(name, rule, left, ">", right, need, left > right)
                : new Test(name, rule, left, ">=", right, need, left >= right);
    }

    static Test atLeast(String name, String rule, long counted, long fewest) {
        return new Test(name, rule, counted, ">=", fewest, fewest, counted >= fewest);
    }

    static Test exactly(String name, String rule, long counted, long wanted) {
        return new Test(name, rule, counted, "=", wanted, wanted, counted == wanted);
    }
}

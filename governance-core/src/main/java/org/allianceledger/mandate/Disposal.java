package org.allianceledger.mandate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A use of a mandate, wished for or made.
 *
 * @param amount in øre
 * @param purpose the word that the scope knows it by
 * @param text what it is for
 * @param beneficiary who gets it; null if nobody does, or it is not said
 */
public record Disposal(
        long amount, String purpose, String text, @Nullable String beneficiary, LocalDate day) {

    /** True if it may be a part of the same disposition as the other. */
    boolean belongsWith(Disposal other, int days) {
        return days > 0
                && Math.abs(ChronoUnit.DAYS.between(day, other.day)) <= days
                && sameWords(text, other.text)
                && sameWords(beneficiary, other.beneficiary);
    }

    static boolean sameWords(@Nullable String one, @Nullable String other) {
        return folded(one).equals(folded(other));
    }

    static String folded(@Nullable String words) {
        return words == null ? "" : words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

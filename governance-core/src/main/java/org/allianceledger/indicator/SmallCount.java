package org.allianceledger.indicator;

import java.util.Locale;
import org.allianceledger.ledger.Worded;
import org.jspecify.annotations.Nullable;

/**
 * A count as a reader may see it: where it is about few people, whoever is outside the permitted circle could tell who
 * they are.
 *
 * @param value null when there is none, and when it is masked
 * @param of the whole it is a part of, left out together with it; null when it is no part
 * @param masked true if there is a value that the reader is not shown
 * @param below the number under which it is masked; 0 when it never is
 */
public record SmallCount(@Nullable Long value, @Nullable Long of, boolean masked, int below) implements Worded {

    /** Counts under this are masked unless it is said otherwise. */
    public static final int USUAL = 5;

    /** A count without a whole, for a reader inside the permitted circle or not. */
    public static SmallCount shown(@Nullable Long value, int below, boolean inside) {
        return shown(value, null, below, inside);
    }

    /** A count with its whole, for a reader inside the permitted circle or not. */
    public static SmallCount shown(@Nullable Long value, @Nullable Long of, int below, boolean inside) {
        boolean few = value != null && value < below;
        return few && !inside ? new SmallCount(null, null, true, below) : new SmallCount(value, of, false, below);
    }

    @Override
    public String danish() {
        return masked ? "færre end " + below : text("af");
    }

    @Override
    public String english() {
        return masked ? "fewer than " + below : text("of");
    }

    /** The count in words: Danish, or English for any other language; empty when there is none. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("da") ? danish() : english();
    }

    private String text(String word) {
        if (value == null) {
            return "";
        }
        return of == null ? value.toString() : value + " " + word + " " + of;
    }
}

package org.allianceledger.audit.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was drawn, from what, and how.
 *
 * @param rule how the numbers come about, to be done again by hand
 * @param alliance whose decisions they are; null for all that are in the log
 * @param asked how many were asked for
 * @param population how many there were to draw from: every decision that has an outcome or that the chair took alone
 * @param decisions all of those in the order of their numbers, the drawn ones first
 * @param without decisions that came to no outcome and could not be drawn
 */
public record Sample(
        String seed,
        String rule,
        String origin,
        long size,
        String root,
        @Nullable String alliance,
        int asked,
        int population,
        List<Drawable> decisions,
        List<String> without) {

    static final String RULE = "number = SHA-256(seed LF origin LF size LF root LF id LF) in lower-case hexadecimal;"
            + " the smallest numbers are drawn";

    /**
     * A decision that could be drawn.
     *
     * @param key the short name it goes by
     * @param index place in the log of its first event
     * @param dossier the name of its dossier; null if it was not drawn
     */
    public record Drawable(
            String id,
            @Nullable String key,
            String alliance,
            long index,
            String number,
            @Nullable String dossier) {}

    public Sample {
        decisions = List.copyOf(decisions);
        without = List.copyOf(without);
    }
}

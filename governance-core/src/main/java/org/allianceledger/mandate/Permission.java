package org.allianceledger.mandate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.allianceledger.ledger.Kroner;
import org.allianceledger.ledger.Reason;
import org.allianceledger.ledger.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The answer to whoever asks before acting, found by the same rules that decide when they act.
 *
 * @param reason the machine-readable reason of a no; null for a yes
 * @param by the asker's mandate that allows it, or that comes nearest; null if they have none
 * @param able all mandates that allow it, whoever has them
 */
public record Permission(
        boolean allowed,
        @Nullable String reason,
        String danish,
        String english,
        @Nullable MandateChain by,
        List<MandateChain> able) {

    private static final Locale DANISH = Locale.of("da");
    private static final DateTimeFormatter DANISH_DATE = DateTimeFormatter.ofPattern("d.M.uuuu");

    private record Nearest(MandateChain chain, Refusal refusal) {}

    /**
     * What somebody wants to do.
     *
     * @param purpose null to ask about any purpose that the mandate has
     */
    public record Wish(
            long amount,
            @Nullable String purpose,
            @Nullable String text,
            @Nullable String beneficiary,
            LocalDate day) {

        Disposal under(Terms terms) {
            String word = purpose != null
                    ? purpose
                    : terms.scope().stream().findFirst().orElse("");
            return new Disposal(amount, word, text == null ? "" : text, beneficiary, day);
        }
    }

    /** Asks all mandates there are; the asker is whoever has the mandates that the test picks. */
    public static Permission ask(List<MandateChain> all, Wish wish, Predicate<Holder> asker) {
        var able = new ArrayList<MandateChain>();
        var nearest = new ArrayList<Nearest>();
        for (MandateChain chain : all) {
            Terms terms = chain.mandate().terms();
            chain.refusalOf(wish.under(terms), true)
                    .ifPresentOrElse(
                            refusal -> {
                                if (asker.test(terms.holder())) {
                                    nearest.add(new Nearest(chain, refusal));
                                }
                            },
                            () -> able.add(chain));
        }
        able.sort(Comparator.comparingLong((MandateChain chain) -> chain.remaining(wish.day()))
                .reversed());
        return able.stream()
                .filter(chain -> asker.test(chain.mandate().terms().holder()))
                .findFirst()
                .map(chain -> yes(chain, wish, able))
                .orElseGet(() -> no(nearest, wish, able));
    }

    private static Permission yes(MandateChain chain, Wish wish, List<MandateChain> able) {
        String key = chain.mandate().terms().key();
        var amount = new Kroner(wish.amount());
        var left = new Kroner(chain.remaining(wish.day()));
        return new Permission(
                true,
                null,
                "Mandatet %s tillader %s den %s. Der er %s tilbage i perioden."
                        .formatted(key, amount.danish(), DANISH_DATE.format(wish.day()), left.danish()),
                "The mandate %s allows %s on %s. There are %s left in the period."
                        .formatted(key, amount, wish.day(), left),
                chain,
                List.copyOf(able));
    }

    private static Permission no(List<Nearest> nearest, Wish wish, List<MandateChain> able) {
        Nearest best = nearest.stream()
                .max(Comparator.comparingInt((Nearest it) -> rank(it.refusal().reason()))
                        .thenComparingLong(it -> it.chain().mandate().terms().perDisposition())
                        .thenComparing(it -> it.chain().mandate().terms().from()))
                .orElse(null);
        Refusal refusal = best == null ? new Refusal(LimitReason.NOBODY, null, wish.day()) : best.refusal();
        return new Permission(
                false,
                refusal.reason().code(),
                refusal.sentence(DANISH),
                refusal.sentence(Locale.ENGLISH),
                best == null ? null : best.chain(),
                List.copyOf(able));
    }

    private static int rank(Reason reason) {
        return reason instanceof LimitReason limit ? limit.ordinal() : -1;
    }
}

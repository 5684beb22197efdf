package org.allianceledger.mandate;

import static org.allianceledger.mandate.LimitReason.ANNUAL_CAP;
import static org.allianceledger.mandate.LimitReason.ANNUAL_CAP_ABOVE;
import static org.allianceledger.mandate.LimitReason.CONFLICT;
import static org.allianceledger.mandate.LimitReason.EXPIRED;
import static org.allianceledger.mandate.LimitReason.LAPSED;
import static org.allianceledger.mandate.LimitReason.NOT_YET;
import static org.allianceledger.mandate.LimitReason.NO_MANDATE;
import static org.allianceledger.mandate.LimitReason.OUT_OF_SCOPE;
import static org.allianceledger.mandate.LimitReason.PER_DISPOSITION;
import static org.allianceledger.mandate.LimitReason.PER_DISPOSITION_ABOVE;
import static org.allianceledger.mandate.LimitReason.REVOKED;
import static org.allianceledger.mandate.LimitReason.SPLIT;
import static org.allianceledger.mandate.LimitReason.SUSPENDED;
import static org.allianceledger.mandate.LimitReason.TOTAL_CAP;
import static org.allianceledger.mandate.LimitReason.TOTAL_CAP_ABOVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allianceledger.ledger.Kroner;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.mandate.Terms.CapPeriod;

/**
 * A mandate and all it was sub-delegated from, in that order: what decides whether something may be done with it
 * . Asked by whoever disposes and, before that, by whoever wants to know.
 */
public record MandateChain(List<MandateState> links) {

    public MandateState mandate() {
        return links.getFirst();
    }

    /** Why the chain does not allow it, if it does not; the first reason in the order of {@link LimitReason}. */
    public Optional<Refusal> refusalOf(Disposal wish, boolean byHolder) {
        if (!byHolder) {
            return Optional.of(refusal(NO_MANDATE, mandate().terms().key(), wish.day()));
        }
        return first(
                link -> standing(link, wish.day()),
                link -> scope(link, wish),
                link -> link == mandate() ? conflict(wish) : Optional.empty(),
                link -> perDisposition(link, wish),
                link -> cap(link, wish));
    }

    /** What is left in the cap periods of the day, in øre: the least of all links; 0 if the chain does not hold then. */
    public long remaining(LocalDate day) {
        boolean holds = links.stream().allMatch(link -> link.course().on(day) == Standing.IN_FORCE);
        return !holds
                ? 0
                : links.stream()
                        .mapToLong(link -> link.capPeriodOn(day)
                                .map(days -> link.terms().cap() - link.usedIn(days))
                                .orElse(0L))
                        .min()
                        .orElse(0);
    }

    /** Why the mandate itself is worth nothing on the day, if it is. */
    static Optional<Refusal> standing(MandateState link, LocalDate day) {
        Course course = link.course();
        String key = link.terms().key();
        return switch (course.on(day)) {
            case IN_FORCE -> Optional.empty();
            case NOT_YET ->
                Optional.of(refusal(NOT_YET, key, course.periods().getFirst().from()));
            case EXPIRED -> course.endedBefore(day).map(period -> refusal(EXPIRED, key, period.until()));
            case SUSPENDED -> course.pauseOn(day).map(pause -> refusal(SUSPENDED, key, pause.from()));
            case REVOKED -> ended(course, REVOKED, key);
            case LAPSED -> ended(course, LAPSED, key);
        };
    }

    private static Optional<Refusal> ended(Course course, LimitReason reason, String key) {
        return Optional.ofNullable(course.ending()).map(ending -> refusal(reason, key, ending.from()));
    }

    private static Optional<Refusal> scope(MandateState link, Disposal wish) {
        boolean covered =
                (link.terms().scope().isEmpty() || link.terms().scope().contains(wish.purpose()))
                        && !link.guard().notDelegable().contains(wish.purpose());
        return covered ? Optional.empty() : Optional.of(outOfScope(link.terms(), wish.purpose()));
    }

    static Refusal outOfScope(Terms terms, String purpose) {
        return refusal(OUT_OF_SCOPE, purpose, terms.key());
    }

    private Optional<Refusal> conflict(Disposal wish) {
        String beneficiary = wish.beneficiary();
        return beneficiary != null && mandate().hasConflictAbout(wish)
                ? Optional.of(refusal(CONFLICT, beneficiary))
                : Optional.empty();
    }

    private Optional<Refusal> perDisposition(MandateState link, Disposal wish) {
        long limit = link.terms().perDisposition();
        int days = link.guard().splittingDays();
        if (wish.amount() > limit && link == mandate()) {
            return Optional.of(refusal(PER_DISPOSITION, new Kroner(wish.amount()), new Kroner(limit)));
        }
        long together = wish.amount()
                + link.uses().values().stream()
                        .filter(use -> use.belongsWith(wish, days))
                        .mapToLong(Disposal::amount)
                        .sum();
        LimitReason reason = link == mandate() ? SPLIT : PER_DISPOSITION_ABOVE;
        return wish.amount() > 0 && together > limit
                ? Optional.of(refusal(
                        reason,
                        new Kroner(together),
                        new Kroner(limit),
                        days,
                        link.terms().key()))
                : Optional.empty();
    }

    private Optional<Refusal> cap(MandateState link, Disposal wish) {
        Optional<Period> days = link.capPeriodOn(wish.day());
        long used = days.map(link::usedIn).orElse(0L);
        long cap = link.terms().cap();
        if (wish.amount() <= cap - used) {
            return Optional.empty();
        }
        boolean own = link == mandate();
        LimitReason reason = link.terms().capPeriod() == CapPeriod.YEAR
                ? (own ? ANNUAL_CAP : ANNUAL_CAP_ABOVE)
                : (own ? TOTAL_CAP : TOTAL_CAP_ABOVE);
        return Optional.of(refusal(
                reason,
                new Kroner(wish.amount()),
                new Kroner(used),
                new Kroner(cap),
                link.terms().key()));
    }

    @SafeVarargs
    private Optional<Refusal> first(Function<MandateState, Optional<Refusal>>... tests) {
        return Stream.of(tests)
                .flatMap(test -> links.stream().map(test))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Refusal refusal(LimitReason reason, Object... arguments) {
        return new Refusal(reason, null, arguments);
    }
}

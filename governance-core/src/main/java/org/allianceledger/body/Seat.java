package org.allianceledger.body;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allianceledger.body.SeatEvent.SeatCreated;
import org.allianceledger.ledger.Period;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/** A seat as the rules see it: when it exists, whether it votes, and every term in it. */
record Seat(
        SeatId id,
        @Nullable String key,
        String role,
        int votes,
        SeatTie tie,
        Set<String> categories,
        Period period,
        List<Term> terms) {

    static Seat of(SeatCreated it, Period period) {
        return new Seat(it.seatId(), it.key(), it.role(), it.votes(), it.tie(), it.categories(), period, List.of());
    }

    /** The seat as others see it on a day. */
    SeatOnDay onDay(LocalDate day) {
        return new SeatOnDay(
                id,
                key,
                role,
                votes,
                categories,
                tie,
                termOn(Term.Kind.HOLDER, day).map(Term::person).orElse(null),
                termOn(Term.Kind.ACTING, day).map(Term::person).orElse(null),
                terms(Term.Kind.SUBSTITUTE)
                        .filter(term -> term.period().contains(day))
                        .map(Term::person)
                        .collect(toUnmodifiableSet()));
    }

    private Seat having(Period newPeriod, List<Term> newTerms) {
        return new Seat(id, key, role, votes, tie, categories, newPeriod, List.copyOf(newTerms));
    }

    boolean isVoting() {
        return votes == 1;
    }

    boolean isSecretariat() {
        return isSecretariat(role);
    }

    /** The secretariat serves the body and is no part of it. */
    static boolean isSecretariat(String role) {
        return role.startsWith("secretariat");
    }

    Stream<Term> terms(Term.Kind kind) {
        return terms.stream().filter(term -> term.kind() == kind);
    }

    Optional<Term> termOn(Term.Kind kind, LocalDate day) {
        return terms(kind).filter(term -> term.period().contains(day)).findFirst();
    }

    Optional<Term> termOf(PersonId person, Term.Kind kind, Period period) {
        return terms(kind)
                .filter(term -> term.person().equals(person) && term.overlaps(period))
                .findFirst();
    }

    Optional<Term> latestHolder() {
        return terms(Term.Kind.HOLDER)
                .filter(term -> !term.period().isEmpty())
                .max(Comparator.comparing(term -> term.period().from()));
    }

    /** A holder's term and those of the same person that follow it without a day between. */
    List<Term> unbrokenFrom(Term first) {
        var unbroken = new ArrayList<Term>(List.of(first));
        Optional<Term> next = Optional.of(first);
        while (next.isPresent() && !next.get().period().isOpen()) {
            next = termOn(Term.Kind.HOLDER, next.get().period().until().plusDays(1))
                    .filter(term -> term.person().equals(first.person()));
            next.ifPresent(unbroken::add);
        }
        return unbroken;
    }

    boolean has(TermId term) {
        return terms.stream().anyMatch(it -> it.id().equals(term));
    }

    Seat with(Term term) {
        var next = new ArrayList<>(terms);
        next.removeIf(it -> it.id().equals(term.id()));
        next.add(term);
        return having(period, next);
    }

    Seat ending(TermId term, LocalDate lastDay) {
        return having(
                period,
                terms.stream()
                        .map(it -> it.id().equals(term) ? it.endingOn(lastDay) : it)
                        .toList());
    }

    Seat endingOn(LocalDate lastDay) {
        Period cut = lastDay.isBefore(period.until()) ? period.endingOn(lastDay) : period;
        return having(cut, terms.stream().map(it -> it.endingOn(lastDay)).toList());
    }
}

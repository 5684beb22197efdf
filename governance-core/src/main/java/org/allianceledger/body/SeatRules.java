package org.allianceledger.body;

import static org.allianceledger.body.BodyReason.NOT_A_SEAT_THEN;
import static org.allianceledger.body.BodyReason.ONE_PERSON_ONE_VOTE;
import static org.allianceledger.body.BodyReason.SEAT_HELD;
import static org.allianceledger.body.BodyReason.TERM_EXISTS;
import static org.allianceledger.body.BodyReason.UNKNOWN_SEAT;
import static org.allianceledger.ledger.LedgerCalendar.occurred;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.PersonId;

/** What every act on a seat must respect, whoever's term it is about. */
record SeatRules(BodyState body, LocalDate today) {

    Seat seat(SeatId id) {
        Seat seat = body.seats().get(id);
        if (seat == null) {
            throw new Refusal(UNKNOWN_SEAT, "seatId", id);
        }
        return seat;
    }

    LocalDate done(SeatCommand act, LocalDate effective) {
        return occurred(act, effective, today);
    }

    void requireSeat(Seat seat, Period period, String field) {
        Refusal.unless(seat.period().contains(period), NOT_A_SEAT_THEN, field, period.from(), period.until());
    }

    void requireNew(TermId term) {
        Refusal.unless(body.seats().values().stream().noneMatch(seat -> seat.has(term)), TERM_EXISTS, "termId", term);
    }

    /** Checks that the seat exists for the whole period and that nobody holds it on any day of it. */
    void requireFree(Seat seat, Period period) {
        requireSeat(seat, period, "from");
        requireNone(seat.terms(Term.Kind.HOLDER), term -> term.overlaps(period), "from");
    }

    static void requireNone(Stream<Term> terms, Predicate<Term> which, String field) {
        terms.filter(which).findFirst().ifPresent(term -> {
            throw new Refusal(
                    SEAT_HELD, field, term.period().from(), term.period().until());
        });
    }

    /** True if the person holds a seat with the role on the day. */
    boolean holdsRole(String role, PersonId person, LocalDate day) {
        return body.seats().values().stream()
                .filter(seat -> seat.role().equals(role))
                .flatMap(seat -> seat.termOn(Term.Kind.HOLDER, day).stream())
                .anyMatch(term -> term.person().equals(person));
    }

    /** for whoever is to hold the seat: they may neither have nor be able to step into another vote. */
    void requireVoteOfHolder(Seat seat, PersonId person, Period period) {
        requireNoOtherVote(
                seat,
                other -> other.termOf(person, Term.Kind.HOLDER, period).isPresent()
                        || other.termOf(person, Term.Kind.SUBSTITUTE, period).isPresent());
        new SecretariatOutside(body, seat, Term.Kind.HOLDER, person, period).require(body);
    }

    /** for whoever is to step in: they may have no vote of their own. */
    void requireVoteOfSubstitute(Seat seat, PersonId person, Period period) {
        requireNoOtherVote(
                seat, other -> other.termOf(person, Term.Kind.HOLDER, period).isPresent());
        new SecretariatOutside(body, seat, Term.Kind.SUBSTITUTE, person, period).require(body);
    }

    private void requireNoOtherVote(Seat seat, Predicate<Seat> isTheirs) {
        boolean otherVote =
                seat.isVoting() && others(seat).filter(Seat::isVoting).anyMatch(isTheirs);
        Refusal.unless(!otherVote, ONE_PERSON_ONE_VOTE, "personId");
    }

    private Stream<Seat> others(Seat seat) {
        return body.seats().values().stream().filter(other -> !other.id().equals(seat.id()));
    }
}

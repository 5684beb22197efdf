package org.allianceledger.body;

import static org.allianceledger.body.BodyReason.SECRETARIAT_HAS_NO_VOTE;

import java.util.stream.Stream;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.PersonId;

/**
 * R-46, in one body and across bodies: nobody of the secretariat has a vote, and nobody with a vote is of the
 * secretariat. Acting gives no vote and is left alone.
 *
 * @param body where the seat is that somebody gets
 */
record SecretariatOutside(BodyState body, Seat seat, Term.Kind kind, PersonId person, Period period) {

    /** True if the seat gives a vote, or makes its holder one of the secretariat. */
    boolean matters() {
        return kind != Term.Kind.ACTING && (seat.isVoting() || body.isOfSecretariat(seat));
    }

    /**
     * Checks the seats of a body, which may be the one the seat is in.
     *
     * @throws Refusal if the person would both have a vote and be of the secretariat
     */
    void require(BodyState other) {
        boolean both = other.seats().values().stream()
                .filter(it -> !other.id().equals(body.id()) || !it.id().equals(seat.id()))
                .filter(it -> seat.isVoting() ? other.isOfSecretariat(it) : body.isOfSecretariat(seat) && it.isVoting())
                .anyMatch(it ->
                        kinds().anyMatch(kind -> it.termOf(person, kind, period).isPresent()));
        Refusal.unless(!both, SECRETARIAT_HAS_NO_VOTE, "personId");
    }

    // Two who only stand in may meet; whoever holds a seat meets both holders and substitutes, as with R-06.
    private Stream<Term.Kind> kinds() {
        return kind == Term.Kind.HOLDER
                ? Stream.of(Term.Kind.HOLDER, Term.Kind.SUBSTITUTE)
                : Stream.of(Term.Kind.HOLDER);
    }
}

package org.allianceledger.body;

import static org.allianceledger.body.BodyReason.NOBODY_ACTING;
import static org.allianceledger.body.BodyReason.NOT_A_SUBSTITUTE;
import static org.allianceledger.body.BodyReason.SUBSTITUTE_EXISTS;
import static org.allianceledger.body.BodyReason.SUBSTITUTE_IS_HOLDER;
import static org.allianceledger.body.BodyReason.VICE_CHAIR_ONLY;

import java.util.List;
import org.allianceledger.body.SeatCommand.AppointActingHolder;
import org.allianceledger.body.SeatCommand.DismissSubstitute;
import org.allianceledger.body.SeatCommand.EndActing;
import org.allianceledger.body.SeatCommand.NameSubstitute;
import org.allianceledger.body.SeatEvent.ActingEnded;
import org.allianceledger.body.SeatEvent.ActingHolderAppointed;
import org.allianceledger.body.SeatEvent.SubstituteDismissed;
import org.allianceledger.body.SeatEvent.SubstituteNamed;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.Refusal;

/** The rules of standing in for a seat's holder: as a substitute, or acting while there is none. */
record StandInDecisions(SeatRules rules) {

    List<SeatEvent> name(NameSubstitute it) {
        Seat seat = rules.seat(it.seatId());
        Period period = Period.of(it.from(), it.until());
        rules.requireSeat(seat, period, "from");
        rules.requireNew(it.termId());
        Refusal.unless(
                seat.termOf(it.personId(), Term.Kind.HOLDER, period).isEmpty(), SUBSTITUTE_IS_HOLDER, "personId");
        Refusal.unless(
                seat.termOf(it.personId(), Term.Kind.SUBSTITUTE, period).isEmpty(), SUBSTITUTE_EXISTS, "personId");
        rules.requireVoteOfSubstitute(seat, it.personId(), period);
        return List.of(new SubstituteNamed(
                rules.body().alliance(),
                it.bodyId(),
                it.seatId(),
                it.termId(),
                it.personId(),
                it.from(),
                it.until(),
                rules.done(it, it.from()),
                it.authority()));
    }

    List<SeatEvent> dismiss(DismissSubstitute it) {
        Term named = rules.seat(it.seatId())
                .termOf(it.personId(), Term.Kind.SUBSTITUTE, Period.of(it.lastDay(), it.lastDay()))
                .orElseThrow(() -> new Refusal(NOT_A_SUBSTITUTE, "personId", it.lastDay()));
        return List.of(new SubstituteDismissed(
                rules.body().alliance(),
                it.bodyId(),
                it.seatId(),
                named.id(),
                it.lastDay(),
                rules.done(it, it.lastDay()),
                it.authority()));
    }

    List<SeatEvent> act(AppointActingHolder it) {
        Seat seat = rules.seat(it.seatId());
        Period period = Period.of(it.from(), it.until());
        rules.requireNew(it.termId());
        rules.requireFree(seat, period);
        SeatRules.requireNone(seat.terms(Term.Kind.ACTING), term -> term.overlaps(period), "from");
        if (it.authority().kind() == Authority.Kind.RULE_SET) {
            // By rule nobody steps in but the vice chair, and for nobody but the chair.
            boolean viceChair = seat.role().equals("chair") && rules.holdsRole("vice_chair", it.personId(), it.from());
            Refusal.unless(viceChair, VICE_CHAIR_ONLY, "personId", it.from());
        }
        return List.of(new ActingHolderAppointed(
                rules.body().alliance(),
                it.bodyId(),
                it.seatId(),
                it.termId(),
                it.personId(),
                it.from(),
                it.until(),
                rules.done(it, it.from()),
                it.authority()));
    }

    List<SeatEvent> endActing(EndActing it) {
        Term acting = rules.seat(it.seatId())
                .termOn(Term.Kind.ACTING, it.lastDay())
                .orElseThrow(() -> new Refusal(NOBODY_ACTING, "lastDay", it.lastDay()));
        return List.of(new ActingEnded(
                rules.body().alliance(),
                it.bodyId(),
                it.seatId(),
                acting.id(),
                it.lastDay(),
                rules.done(it, it.lastDay()),
                it.authority()));
    }
}

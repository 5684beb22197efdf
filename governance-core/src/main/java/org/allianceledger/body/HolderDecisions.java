package org.allianceledger.body;

import static org.allianceledger.body.BodyReason.NOTHING_TO_RENEW;
import static org.allianceledger.body.BodyReason.SEAT_NOT_HELD;
import static org.allianceledger.body.BodyReason.TERM_IS_OPEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allianceledger.body.SeatCommand.FillSeat;
import org.allianceledger.body.SeatCommand.RenewTerm;
import org.allianceledger.body.SeatCommand.VacateSeat;
import org.allianceledger.body.SeatEvent.ActingEnded;
import org.allianceledger.body.SeatEvent.SeatFilled;
import org.allianceledger.body.SeatEvent.SeatVacated;
import org.allianceledger.body.SeatEvent.SubstituteDismissed;
import org.allianceledger.body.SeatEvent.TermRenewed;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.PersonId;

/** The rules of holding a seat. */
record HolderDecisions(SeatRules rules) {

    List<SeatEvent> fill(FillSeat it) {
        Seat seat = rules.seat(it.seatId());
        Period period = Period.of(it.from(), it.until());
        rules.requireNew(it.termId());
        rules.requireFree(seat, period);
        rules.requireVoteOfHolder(seat, it.personId(), period);
        LocalDate done = rules.done(it, it.from());
        List<SeatEvent> events = makingRoom(it, seat, it.personId(), period, done);
        events.add(new SeatFilled(
                rules.body().alliance(),
                it.bodyId(),
                it.seatId(),
                it.termId(),
                it.personId(),
                it.from(),
                it.until(),
                done,
                it.authority()));
        return events;
    }

    List<SeatEvent> renew(RenewTerm it) {
        Seat seat = rules.seat(it.seatId());
        Term latest = seat.latestHolder().orElseThrow(() -> new Refusal(NOTHING_TO_RENEW, "seatId"));
        Refusal.unless(!latest.period().isOpen(), TERM_IS_OPEN, "until");
        LocalDate from = latest.period().until().plusDays(1);
        Period period = Period.of(from, it.until());
        rules.requireNew(it.termId());
        rules.requireFree(seat, period);
        rules.requireVoteOfHolder(seat, latest.person(), period);
        LocalDate done = rules.done(it, from);
        List<SeatEvent> events = makingRoom(it, seat, latest.person(), period, done);
        events.add(new TermRenewed(
                rules.body().alliance(),
                it.bodyId(),
                it.seatId(),
                it.termId(),
                latest.person(),
                from,
                it.until(),
                done,
                it.authority()));
        return events;
    }

    /** Whoever leaves a seat also gives up the terms they already have been granted right after. */
    List<SeatEvent> vacate(VacateSeat it) {
        Seat seat = rules.seat(it.seatId());
        Term held = seat.termOn(Term.Kind.HOLDER, it.lastDay())
                .orElseThrow(() -> new Refusal(SEAT_NOT_HELD, "lastDay", it.lastDay()));
        LocalDate done = rules.done(it, it.lastDay());
        return seat.unbrokenFrom(held).stream()
                .<SeatEvent>map(term -> new SeatVacated(
                        rules.body().alliance(),
                        it.bodyId(),
                        it.seatId(),
                        term.id(),
                        it.lastDay(),
                        done,
                        it.authority()))
                .toList();
    }

    // A holder ends whoever was acting, and a substitute who becomes the holder stops being one.
    private List<SeatEvent> makingRoom(SeatCommand it, Seat seat, PersonId holder, Period period, LocalDate done) {
        LocalDate eve = period.from().minusDays(1);
        var events = new ArrayList<SeatEvent>();
        seat.terms(Term.Kind.ACTING)
                .filter(term -> term.overlaps(period))
                .forEach(term -> events.add(new ActingEnded(
                        rules.body().alliance(), it.bodyId(), it.seatId(), term.id(), eve, done, it.authority())));
        seat.terms(Term.Kind.SUBSTITUTE)
                .filter(term -> term.person().equals(holder) && term.overlaps(period))
                .forEach(term -> events.add(new SubstituteDismissed(
                        rules.body().alliance(), it.bodyId(), it.seatId(), term.id(), eve, done, it.authority())));
        return events;
    }
}

package org.allianceledger.body;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyEvent.BodyDissolved;
import org.allianceledger.body.BodyEvent.BodyEstablished;
import org.allianceledger.body.BodyEvent.CompetenceChanged;
import org.allianceledger.body.SeatEvent.ActingEnded;
import org.allianceledger.body.SeatEvent.ActingHolderAppointed;
import org.allianceledger.body.SeatEvent.SeatAbolished;
import org.allianceledger.body.SeatEvent.SeatCreated;
import org.allianceledger.body.SeatEvent.SeatFilled;
import org.allianceledger.body.SeatEvent.SeatVacated;
import org.allianceledger.body.SeatEvent.SubstituteDismissed;
import org.allianceledger.body.SeatEvent.SubstituteNamed;
import org.allianceledger.body.SeatEvent.TermRenewed;
import org.allianceledger.ledger.Period;

/** What the rules of a body need to know of its past. */
record BodyState(AllianceId alliance, String name, Period period, SequencedMap<SeatId, Seat> seats) {

    static BodyState of(BodyEstablished event) {
        return new BodyState(event.allianceId(), event.name(), Period.of(event.from(), null), new LinkedHashMap<>());
    }

    BodyState after(BodyEvent event) {
        return switch (event) {
            case BodyEstablished it -> of(it);
            case CompetenceChanged ignored -> this;
            case BodyDissolved it -> dissolved(it.lastDay());
        };
    }

    BodyState after(SeatEvent event) {
        return switch (event) {
            case SeatCreated it ->
                with(new Seat(it.seatId(), it.role(), it.votes(), period.startingOn(it.from()), List.of()));
            case SeatAbolished it -> changed(it.seatId(), seat -> seat.endingOn(it.lastDay()));
            case SeatFilled it ->
                changed(
                        it.seatId(),
                        seat -> seat.with(new Term(
                                it.termId(), it.personId(), Term.Kind.HOLDER, Period.of(it.from(), it.until()))));
            case TermRenewed it ->
                changed(
                        it.seatId(),
                        seat -> seat.with(new Term(
                                it.termId(), it.personId(), Term.Kind.HOLDER, Period.of(it.from(), it.until()))));
            case SeatVacated it -> changed(it.seatId(), seat -> seat.ending(it.termId(), it.lastDay()));
            case SubstituteNamed it ->
                changed(
                        it.seatId(),
                        seat -> seat.with(new Term(
                                it.termId(), it.personId(), Term.Kind.SUBSTITUTE, Period.of(it.from(), it.until()))));
            case SubstituteDismissed it -> changed(it.seatId(), seat -> seat.ending(it.termId(), it.lastDay()));
            case ActingHolderAppointed it ->
                changed(
                        it.seatId(),
                        seat -> seat.with(new Term(
                                it.termId(), it.personId(), Term.Kind.ACTING, Period.of(it.from(), it.until()))));
            case ActingEnded it -> changed(it.seatId(), seat -> seat.ending(it.termId(), it.lastDay()));
        };
    }

    private BodyState dissolved(LocalDate lastDay) {
        var next = new LinkedHashMap<SeatId, Seat>();
        seats.forEach((id, seat) -> next.put(id, seat.endingOn(lastDay)));
        return new BodyState(alliance, name, period.endingOn(lastDay), next);
    }

    private BodyState changed(SeatId id, UnaryOperator<Seat> change) {
        Seat seat = seats.get(id);
        return seat == null ? this : with(change.apply(seat));
    }

    private BodyState with(Seat seat) {
        var next = new LinkedHashMap<>(seats);
        next.put(seat.id(), seat);
        return new BodyState(alliance, name, period, next);
    }
}

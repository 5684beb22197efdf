package org.allianceledger.body;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What the rules of a body need to know of its past. */
record BodyState(
        AllianceId alliance,
        BodyId id,
        String name,
        String kind,
        @Nullable BodyId parent,
        Period period,
        SequencedMap<SeatId, Seat> seats) {

    static BodyState of(BodyEstablished event) {
        return new BodyState(
                event.allianceId(),
                event.bodyId(),
                event.name(),
                event.kind(),
                event.parent(),
                Period.of(event.from(), null),
                new LinkedHashMap<>());
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
            case SeatCreated it -> with(Seat.of(it, period.startingOn(it.from())));
            case SeatAbolished it -> changed(it.seatId(), seat -> seat.endingOn(it.lastDay()));
            case SeatFilled it ->
                begun(it.seatId(), it.termId(), it.personId(), Term.Kind.HOLDER, Period.of(it.from(), it.until()));
            case TermRenewed it ->
                begun(it.seatId(), it.termId(), it.personId(), Term.Kind.HOLDER, Period.of(it.from(), it.until()));
            case SeatVacated it -> changed(it.seatId(), seat -> seat.ending(it.termId(), it.lastDay()));
            case SubstituteNamed it ->
                begun(it.seatId(), it.termId(), it.personId(), Term.Kind.SUBSTITUTE, Period.of(it.from(), it.until()));
            case SubstituteDismissed it -> changed(it.seatId(), seat -> seat.ending(it.termId(), it.lastDay()));
            case ActingHolderAppointed it ->
                begun(it.seatId(), it.termId(), it.personId(), Term.Kind.ACTING, Period.of(it.from(), it.until()));
            case ActingEnded it -> changed(it.seatId(), seat -> seat.ending(it.termId(), it.lastDay()));
        };
    }

    /** True if whoever sits there is of the secretariat: by the seat's role, or by the kind of the body. */
    boolean isOfSecretariat(Seat seat) {
        return seat.isSecretariat() || isSecretariat();
    }

    boolean isSecretariat() {
        return kind.equalsIgnoreCase("secretariat");
    }

    /** The body as others see it on a day. */
    BodyOnDay onDay(LocalDate day) {
        return new BodyOnDay(
                alliance,
                id,
                name,
                kind,
                parent,
                seats.values().stream()
                        .filter(seat -> seat.period().contains(day))
                        .map(seat -> seat.onDay(day))
                        .toList());
    }

    private BodyState begun(SeatId seat, TermId term, PersonId person, Term.Kind kind, Period period) {
        return changed(seat, it -> it.with(new Term(term, person, kind, period)));
    }

    private BodyState dissolved(LocalDate lastDay) {
        var next = new LinkedHashMap<SeatId, Seat>();
        seats.forEach((id, seat) -> next.put(id, seat.endingOn(lastDay)));
        return new BodyState(alliance, id, name, kind, parent, period.endingOn(lastDay), next);
    }

    private BodyState changed(SeatId id, UnaryOperator<Seat> change) {
        Seat seat = seats.get(id);
        return seat == null ? this : with(change.apply(seat));
    }

    private BodyState with(Seat seat) {
        var next = new LinkedHashMap<>(seats);
        next.put(seat.id(), seat);
        return new BodyState(alliance, id, name, kind, parent, period, next);
    }
}

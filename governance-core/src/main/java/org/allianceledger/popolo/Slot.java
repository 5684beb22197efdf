package org.allianceledger.popolo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allianceledger.body.SeatId;
import org.allianceledger.ledger.Period;

/** A seat in the ledger while an import looks for room in it. */
final class Slot {

    private final SeatId id;
    private final Period life;
    private final boolean open;
    private final List<Held.Term> terms = new ArrayList<>();

    private Slot(SeatId id, Period life, boolean open) {
        this.id = id;
        this.life = life;
        this.open = open;
    }

    /** A seat that the ledger holds, in a body that lasts until the given day. */
    static Slot held(Held.Seat seat, LocalDate bodyUntil) {
        Period life = bodyUntil.isBefore(seat.life().until()) ? seat.life().endingOn(bodyUntil) : seat.life();
        var slot = new Slot(seat.id(), life, seat.life().isOpen());
        seat.terms().stream().filter(term -> !term.period().isEmpty()).forEach(slot.terms::add);
        return slot;
    }

    static Slot added(SeatId id, Period life) {
        return new Slot(id, life, true);
    }

    SeatId id() {
        return id;
    }

    List<Held.Term> terms() {
        return terms;
    }

    boolean hasRoomFor(Period period) {
        return life.contains(period)
                && terms.stream().noneMatch(term -> term.period().overlaps(period));
    }

    boolean isHeldBy(String person, Period period) {
        return terms.stream()
                .anyMatch(term -> person.equals(term.person()) && term.period().overlaps(period));
    }

    /** True if the seat can be abolished on that day: nothing has ended it, and nobody holds it later. */
    boolean isOpenOn(LocalDate lastDay) {
        return open
                && life.contains(lastDay)
                && terms.stream().noneMatch(term -> term.period().until().isAfter(lastDay));
    }

    void take(Held.Term term) {
        terms.add(term);
    }

    Held.Term end(Held.Term term, LocalDate lastDay) {
        var ended = new Held.Term(term.person(), term.period().endingOn(lastDay));
        terms.removeIf(it -> it == term);
        terms.add(ended);
        return ended;
    }
}

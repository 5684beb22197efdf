package org.allianceledger.body;

import static org.allianceledger.body.BodyReason.NOT_A_BODY_THEN;
import static org.allianceledger.body.BodyReason.SEAT_EXISTS;
import static org.allianceledger.body.BodyReason.SECRETARIAT_HAS_NO_VOTE;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.body.SeatCommand.AbolishSeat;
import org.allianceledger.body.SeatCommand.AppointActingHolder;
import org.allianceledger.body.SeatCommand.CreateSeat;
import org.allianceledger.body.SeatCommand.DismissSubstitute;
import org.allianceledger.body.SeatCommand.EndActing;
import org.allianceledger.body.SeatCommand.FillSeat;
import org.allianceledger.body.SeatCommand.NameSubstitute;
import org.allianceledger.body.SeatCommand.RenewTerm;
import org.allianceledger.body.SeatCommand.VacateSeat;
import org.allianceledger.body.SeatEvent.SeatAbolished;
import org.allianceledger.body.SeatEvent.SeatCreated;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.Refusal;

/** The rules of seats and roles as a plain function. */
final class SeatDecisions {

    private SeatDecisions() {}

    static List<SeatEvent> decide(BodyState body, SeatCommand command, LocalDate today) {
        var rules = new SeatRules(body, today);
        var holders = new HolderDecisions(rules);
        var standIns = new StandInDecisions(rules);
        return switch (command) {
            case CreateSeat it -> create(rules, it);
            case AbolishSeat it -> abolish(rules, it);
            case FillSeat it -> holders.fill(it);
            case RenewTerm it -> holders.renew(it);
            case VacateSeat it -> holders.vacate(it);
            case NameSubstitute it -> standIns.name(it);
            case DismissSubstitute it -> standIns.dismiss(it);
            case AppointActingHolder it -> standIns.act(it);
            case EndActing it -> standIns.endActing(it);
        };
    }

    private static List<SeatEvent> create(SeatRules rules, CreateSeat it) {
        BodyState body = rules.body();
        Refusal.unless(!body.seats().containsKey(it.seatId()), SEAT_EXISTS, "seatId", it.seatId());
        Refusal.unless(body.period().contains(it.from()), NOT_A_BODY_THEN, "from", body.name(), it.from());
        boolean secretariat = Seat.isSecretariat(it.role()) || body.isSecretariat();
        Refusal.unless(!secretariat || it.votes() == 0, SECRETARIAT_HAS_NO_VOTE, "votes");
        return List.of(new SeatCreated(
                body.alliance(),
                it.bodyId(),
                it.seatId(),
                it.key(),
                it.role(),
                it.label(),
                it.votes(),
                it.tie(),
                it.categories(),
                it.from(),
                rules.done(it, it.from()),
                it.authority()));
    }

    private static List<SeatEvent> abolish(SeatRules rules, AbolishSeat it) {
        Seat seat = rules.seat(it.seatId());
        rules.requireSeat(seat, Period.of(it.lastDay(), it.lastDay()), "lastDay");
        SeatRules.requireNone(seat.terms(Term.Kind.HOLDER), term -> term.runsPast(it.lastDay()), "lastDay");
        return List.of(new SeatAbolished(
                rules.body().alliance(),
                it.bodyId(),
                it.seatId(),
                it.lastDay(),
                rules.done(it, it.lastDay()),
                it.authority()));
    }
}

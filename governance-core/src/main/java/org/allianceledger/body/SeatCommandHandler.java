package org.allianceledger.body;

import static org.allianceledger.body.BodyReason.UNKNOWN_BODY;
import static org.allianceledger.ledger.LedgerCalendar.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.body.SeatCommand.AbolishSeat;
import org.allianceledger.body.SeatCommand.AppointActingHolder;
import org.allianceledger.body.SeatCommand.CreateSeat;
import org.allianceledger.body.SeatCommand.DismissSubstitute;
import org.allianceledger.body.SeatCommand.EndActing;
import org.allianceledger.body.SeatCommand.FillSeat;
import org.allianceledger.body.SeatCommand.NameSubstitute;
import org.allianceledger.body.SeatCommand.RenewTerm;
import org.allianceledger.body.SeatCommand.VacateSeat;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.People;
import org.allianceledger.person.PersonId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes a seat's commands to its body, once whoever they name is known. */
@Component
class SeatCommandHandler {

    private final Repository<Body> bodies;
    private final Repository<BodyDirectory> directories;
    private final Alliances alliances;
    private final People people;
    private final OtherSeats others;
    private final Grounds grounds;
    private final Clock clock;

    SeatCommandHandler(
            Repository<Body> bodies,
            Repository<BodyDirectory> directories,
            Alliances alliances,
            People people,
            OtherSeats others,
            Grounds grounds,
            Clock clock) {
        this.bodies = bodies;
        this.directories = directories;
        this.alliances = alliances;
        this.people = people;
        this.others = others;
        this.grounds = grounds;
        this.clock = clock;
    }

    @CommandHandler
    SeatId create(CreateSeat command) {
        Aggregate<Body> body = body(command);
        PartnerId partner = command.tie().partnerId();
        if (partner != null) {
            alliances.requirePartner(body.invoke(Body::state).alliance(), partner, command.from(), "tie.partnerId");
        }
        BodyId nominating = command.tie().bodyId();
        if (nominating != null) {
            directories
                    .load(BodyDirectory.idOf(body.invoke(Body::state).alliance()))
                    .execute(directory -> directory.requireBody(nominating, command.from(), "tie.bodyId"));
        }
        return perform(body, command);
    }

    @CommandHandler
    SeatId abolish(AbolishSeat command) {
        return perform(body(command), command);
    }

    @CommandHandler
    TermId fill(FillSeat command) {
        perform(withPerson(command, command.personId()), command);
        return command.termId();
    }

    @CommandHandler
    TermId renew(RenewTerm command) {
        Aggregate<Body> body = body(command);
        BodyState state = body.invoke(Body::state);
        Seat seat = state.seats().get(command.seatId());
        if (seat != null) {
            seat.latestHolder().ifPresent(term -> people.requirePerson(state.alliance(), term.person(), "seatId"));
        }
        perform(body, command);
        return command.termId();
    }

    @CommandHandler
    SeatId vacate(VacateSeat command) {
        return perform(body(command), command);
    }

    @CommandHandler
    TermId name(NameSubstitute command) {
        perform(withPerson(command, command.personId()), command);
        return command.termId();
    }

    @CommandHandler
    SeatId dismiss(DismissSubstitute command) {
        return perform(body(command), command);
    }

    @CommandHandler
    TermId appoint(AppointActingHolder command) {
        perform(withPerson(command, command.personId()), command);
        return command.termId();
    }

    @CommandHandler
    SeatId endActing(EndActing command) {
        return perform(body(command), command);
    }

    private SeatId perform(Aggregate<Body> body, SeatCommand command) {
        LocalDate today = today(clock);
        BodyState before = body.invoke(Body::state);
        List<SeatEvent> events = body.invoke(it -> it.perform(command, today));
        others.require(before, events);
        grounds.require(command, SeatClaims.of(before, command, events), SeatClaims.also(before, command));
        return command.seatId();
    }

    private Aggregate<Body> withPerson(SeatCommand command, PersonId person) {
        Aggregate<Body> body = body(command);
        people.requirePerson(body.invoke(Body::state).alliance(), person, "personId");
        return body;
    }

    private Aggregate<Body> body(SeatCommand command) {
        try {
            return bodies.load(command.bodyId().value());
        } catch (AggregateNotFoundException unknown) {
            throw new Refusal(UNKNOWN_BODY, "bodyId", command.bodyId());
        }
    }
}

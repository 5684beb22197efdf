package org.allianceledger.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyEvent.BodyDissolved;
import org.allianceledger.body.BodyEvent.BodyEstablished;
import org.allianceledger.body.SeatCommand.AbolishSeat;
import org.allianceledger.body.SeatCommand.AppointActingHolder;
import org.allianceledger.body.SeatCommand.CreateSeat;
import org.allianceledger.body.SeatCommand.DismissSubstitute;
import org.allianceledger.body.SeatCommand.EndActing;
import org.allianceledger.body.SeatCommand.FillSeat;
import org.allianceledger.body.SeatCommand.NameSubstitute;
import org.allianceledger.body.SeatCommand.RenewTerm;
import org.allianceledger.body.SeatCommand.VacateSeat;
import org.allianceledger.ledger.Authority;
import org.allianceledger.person.PersonId;

/** A body that takes acts one after the other, and short words for those acts. Days are written as text. */
final class SteeringGroup {

    static final Authority BY = Authority.decision("D-1");
    static final AllianceId ALLIANCE = AllianceId.of("fjordlys");
    static final BodyId ID = new BodyId("body-steering");
    static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2024, 3, 21);

    private BodyState state = BodyState.of(new BodyEstablished(
            ALLIANCE, ID, null, "Styregruppen", "steering_group", null, null, null, null, FOUNDED, FOUNDED, BY));
    private int terms;

    BodyState state() {
        return state;
    }

    List<SeatEvent> when(SeatCommand command) {
        List<SeatEvent> events = SeatDecisions.decide(state, command, TODAY);
        for (SeatEvent event : events) {
            state = state.after(event);
        }
        return events;
    }

    SteeringGroup given(SeatCommand... commands) {
        for (SeatCommand command : commands) {
            when(command);
        }
        return this;
    }

    SteeringGroup dissolved(String lastDay) {
        state = state.after(new BodyDissolved(ALLIANCE, ID, day(lastDay), FOUNDED, BY));
        return this;
    }

    Seat seat(String id) {
        return state.seats().get(seatId(id));
    }

    /** Who holds the seat on the day; "-" if nobody. */
    String holder(String seat, String day) {
        return on(Term.Kind.HOLDER, seat, day);
    }

    String acting(String seat, String day) {
        return on(Term.Kind.ACTING, seat, day);
    }

    String substitute(String seat, String day) {
        return on(Term.Kind.SUBSTITUTE, seat, day);
    }

    private String on(Term.Kind kind, String seat, String day) {
        return seat(seat)
                .termOn(kind, day(day))
                .map(term -> term.person().value().substring("person-".length()))
                .orElse("-");
    }

    SeatCommand create(String seat, int votes) {
        return create(seat, "member", votes, FOUNDED.toString());
    }

    SeatCommand create(String seat, String role, int votes, String from) {
        return new CreateSeat(
                ID, seatId(seat), null, role, null, votes, SeatTie.INDEPENDENT, Set.of(), day(from), null, BY);
    }

    SeatCommand abolish(String seat, String lastDay) {
        return new AbolishSeat(ID, seatId(seat), day(lastDay), null, BY);
    }

    SeatCommand fill(String seat, String person, String from, String until) {
        return new FillSeat(ID, seatId(seat), nextTerm(), personId(person), day(from), day(until), null, BY);
    }

    SeatCommand renew(String seat, String until) {
        return new RenewTerm(ID, seatId(seat), nextTerm(), day(until), null, BY);
    }

    SeatCommand vacate(String seat, String lastDay, String received) {
        return new VacateSeat(ID, seatId(seat), day(lastDay), day(received), BY);
    }

    SeatCommand name(String seat, String person, String from, String until) {
        return new NameSubstitute(ID, seatId(seat), nextTerm(), personId(person), day(from), day(until), null, BY);
    }

    SeatCommand dismiss(String seat, String person, String lastDay) {
        return new DismissSubstitute(ID, seatId(seat), personId(person), day(lastDay), null, BY);
    }

    SeatCommand act(String seat, String person, String from, String until) {
        return new AppointActingHolder(ID, seatId(seat), nextTerm(), personId(person), day(from), day(until), null, BY);
    }

    SeatCommand endActing(String seat, String lastDay) {
        return new EndActing(ID, seatId(seat), day(lastDay), null, BY);
    }

    TermId nextTerm() {
        return new TermId("term-" + terms++);
    }

    static SeatId seatId(String seat) {
        return new SeatId("seat-" + seat);
    }

    static PersonId personId(String person) {
        return new PersonId("person-" + person);
    }

    static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}

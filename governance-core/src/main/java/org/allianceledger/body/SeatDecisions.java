package org.allianceledger.body;

import static org.allianceledger.body.BodyReason.NOBODY_ACTING;
import static org.allianceledger.body.BodyReason.NOTHING_TO_RENEW;
import static org.allianceledger.body.BodyReason.NOT_A_SEAT_THEN;
import static org.allianceledger.body.BodyReason.NOT_A_SUBSTITUTE;
import static org.allianceledger.body.BodyReason.ONE_PERSON_ONE_VOTE;
import static org.allianceledger.body.BodyReason.SEAT_EXISTS;
import static org.allianceledger.body.BodyReason.SEAT_HELD;
import static org.allianceledger.body.BodyReason.SEAT_NOT_HELD;
import static org.allianceledger.body.BodyReason.SECRETARIAT_HAS_NO_VOTE;
import static org.allianceledger.body.BodyReason.SUBSTITUTE_EXISTS;
import static org.allianceledger.body.BodyReason.SUBSTITUTE_IS_HOLDER;
import static org.allianceledger.body.BodyReason.TERM_EXISTS;
import static org.allianceledger.body.BodyReason.TERM_IS_OPEN;
import static org.allianceledger.body.BodyReason.UNKNOWN_SEAT;
import static org.allianceledger.ledger.LedgerCalendar.occurred;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.PersonId;

/** The rules of seats and roles as a plain function. */
final class SeatDecisions {

    private static final String SECRETARIAT_LEAD = "secretariat_lead";

    private final BodyState body;
    private final LocalDate today;

    private SeatDecisions(BodyState body, LocalDate today) {
        this.body = body;
        this.today = today;
    }

    static List<SeatEvent> decide(BodyState body, SeatCommand command, LocalDate today) {
        var rules = new SeatDecisions(body, today);
        return switch (command) {
            case CreateSeat it -> rules.create(it);
            case AbolishSeat it -> rules.abolish(it);
            case FillSeat it -> rules.fill(it);
            case RenewTerm it -> rules.renew(it);
            case VacateSeat it -> rules.vacate(it);
            case NameSubstitute it -> rules.name(it);
            case DismissSubstitute it -> rules.dismiss(it);
            case AppointActingHolder it -> rules.act(it);
            case EndActing it -> rules.endActing(it);
        };
    }

    private List<SeatEvent> create(CreateSeat it) {
        Refusal.unless(!body.seats().containsKey(it.seatId()), SEAT_EXISTS, "seatId", it.seatId());
        Refusal.unless(body.period().contains(it.from()), BodyReason.NOT_A_BODY_THEN, "from", body.name(), it.from());
        boolean secretariat = it.role().equals(SECRETARIAT_LEAD);
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
                occurred(it, it.from(), today),
                it.authority()));
    }

    private List<SeatEvent> abolish(AbolishSeat it) {
        Seat seat = seat(it.seatId());
        requireSeat(seat, Period.of(it.lastDay(), it.lastDay()), "lastDay");
        seat.terms(Term.Kind.HOLDER)
                .filter(term -> term.runsPast(it.lastDay()))
                .findFirst()
                .ifPresent(held -> {
                    throw new Refusal(
                            SEAT_HELD,
                            "lastDay",
                            held.period().from(),
                            held.period().until());
                });
        return List.of(new SeatAbolished(
                body.alliance(),
                it.bodyId(),
                it.seatId(),
                it.lastDay(),
                occurred(it, it.lastDay(), today),
                it.authority()));
    }

    private List<SeatEvent> fill(FillSeat it) {
        Seat seat = seat(it.seatId());
        Period period = Period.of(it.from(), it.until());
        requireFree(seat, it.termId(), period);
        requireOneVote(seat, it.personId(), period);
        LocalDate done = occurred(it, it.from(), today);
        LocalDate eve = it.from().minusDays(1);
        var events = new ArrayList<SeatEvent>();
        // A holder ends whoever was acting, and a substitute who becomes the holder stops being one.
        seat.terms(Term.Kind.ACTING)
                .filter(term -> term.runsPast(eve))
                .forEach(term -> events.add(new ActingEnded(
                        body.alliance(), it.bodyId(), it.seatId(), term.id(), eve, done, it.authority())));
        seat.termOf(it.personId(), Term.Kind.SUBSTITUTE, period)
                .ifPresent(term -> events.add(new SubstituteDismissed(
                        body.alliance(), it.bodyId(), it.seatId(), term.id(), eve, done, it.authority())));
        events.add(new SeatFilled(
                body.alliance(),
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

    private List<SeatEvent> renew(RenewTerm it) {
        Seat seat = seat(it.seatId());
        Term latest = seat.latestHolder().orElseThrow(() -> new Refusal(NOTHING_TO_RENEW, "seatId"));
        Refusal.unless(!latest.period().isOpen(), TERM_IS_OPEN, "until");
        LocalDate from = latest.period().until().plusDays(1);
        Period period = Period.of(from, it.until());
        requireFree(seat, it.termId(), period);
        requireOneVote(seat, latest.person(), period);
        return List.of(new TermRenewed(
                body.alliance(),
                it.bodyId(),
                it.seatId(),
                it.termId(),
                latest.person(),
                from,
                it.until(),
                occurred(it, from, today),
                it.authority()));
    }

    private List<SeatEvent> vacate(VacateSeat it) {
        Term held = seat(it.seatId())
                .termOn(Term.Kind.HOLDER, it.lastDay())
                .orElseThrow(() -> new Refusal(SEAT_NOT_HELD, "lastDay", it.lastDay()));
        return List.of(new SeatVacated(
                body.alliance(),
                it.bodyId(),
                it.seatId(),
                held.id(),
                it.lastDay(),
                occurred(it, it.lastDay(), today),
                it.authority()));
    }

    private List<SeatEvent> name(NameSubstitute it) {
        Seat seat = seat(it.seatId());
        Period period = Period.of(it.from(), it.until());
        requireSeat(seat, period, "from");
        Refusal.unless(!seat.has(it.termId()), TERM_EXISTS, "termId", it.termId());
        Refusal.unless(
                seat.termOf(it.personId(), Term.Kind.HOLDER, period).isEmpty(), SUBSTITUTE_IS_HOLDER, "personId");
        Refusal.unless(
                seat.termOf(it.personId(), Term.Kind.SUBSTITUTE, period).isEmpty(), SUBSTITUTE_EXISTS, "personId");
        requireOneVote(seat, it.personId(), period);
        return List.of(new SubstituteNamed(
                body.alliance(),
                it.bodyId(),
                it.seatId(),
                it.termId(),
                it.personId(),
                it.from(),
                it.until(),
                occurred(it, it.from(), today),
                it.authority()));
    }

    private List<SeatEvent> dismiss(DismissSubstitute it) {
        Term named = seat(it.seatId())
                .termOf(it.personId(), Term.Kind.SUBSTITUTE, Period.of(it.lastDay(), it.lastDay()))
                .orElseThrow(() -> new Refusal(NOT_A_SUBSTITUTE, "personId", it.lastDay()));
        return List.of(new SubstituteDismissed(
                body.alliance(),
                it.bodyId(),
                it.seatId(),
                named.id(),
                it.lastDay(),
                occurred(it, it.lastDay(), today),
                it.authority()));
    }

    private List<SeatEvent> act(AppointActingHolder it) {
        Seat seat = seat(it.seatId());
        Period period = Period.of(it.from(), it.until());
        requireFree(seat, it.termId(), period);
        seat.terms(Term.Kind.ACTING)
                .filter(term -> term.overlaps(period))
                .findFirst()
                .ifPresent(term -> {
                    throw new Refusal(
                            SEAT_HELD,
                            "from",
                            term.period().from(),
                            term.period().until());
                });
        return List.of(new ActingHolderAppointed(
                body.alliance(),
                it.bodyId(),
                it.seatId(),
                it.termId(),
                it.personId(),
                it.from(),
                it.until(),
                occurred(it, it.from(), today),
                it.authority()));
    }

    private List<SeatEvent> endActing(EndActing it) {
        Term acting = seat(it.seatId())
                .termOn(Term.Kind.ACTING, it.lastDay())
                .orElseThrow(() -> new Refusal(NOBODY_ACTING, "lastDay", it.lastDay()));
        return List.of(new ActingEnded(
                body.alliance(),
                it.bodyId(),
                it.seatId(),
                acting.id(),
                it.lastDay(),
                occurred(it, it.lastDay(), today),
                it.authority()));
    }

    private Seat seat(SeatId id) {
        Seat seat = body.seats().get(id);
        if (seat == null) {
            throw new Refusal(UNKNOWN_SEAT, "seatId", id);
        }
        return seat;
    }

    private static void requireSeat(Seat seat, Period period, String field) {
        Refusal.unless(seat.period().contains(period), NOT_A_SEAT_THEN, field, period.from(), period.until());
    }

    private static void requireFree(Seat seat, TermId term, Period period) {
        requireSeat(seat, period, "from");
        Refusal.unless(!seat.has(term), TERM_EXISTS, "termId", term);
        seat.terms(Term.Kind.HOLDER)
                .filter(it -> it.overlaps(period))
                .findFirst()
                .ifPresent(held -> {
                    throw new Refusal(
                            SEAT_HELD,
                            "from",
                            held.period().from(),
                            held.period().until());
                });
    }

    // whoever holds or can step into a voting seat may have no other vote in the same body.
    private void requireOneVote(Seat seat, PersonId person, Period period) {
        if (!seat.isVoting()) {
            return;
        }
        boolean otherVote = body.votingSeats().values().stream()
                .filter(other -> !other.id().equals(seat.id()))
                .anyMatch(
                        other -> other.termOf(person, Term.Kind.HOLDER, period).isPresent());
        Refusal.unless(!otherVote, ONE_PERSON_ONE_VOTE, "personId");
    }
}

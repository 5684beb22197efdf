package org.allianceledger.body;

import static org.allianceledger.ledger.Authority.Kind.NOTICE;
import static org.allianceledger.ledger.Authority.Kind.RULE_SET;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.allianceledger.ledger.Claim;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What an act on a seat wants its authority to allow. */
final class SeatClaims {

    private SeatClaims() {}

    /** The claim of an act that has led to the events, the last of which is what was asked for. */
    static Claim of(BodyState body, SeatCommand command, List<SeatEvent> events) {
        return new Claim(
                body.alliance().value(),
                null,
                command.getClass().getSimpleName(),
                command.seatId().value(),
                events.getLast().effective(),
                Collections.unmodifiableMap(terms(command)));
    }

    /**
     * Kinds of ground the act may rest on besides a decision: partners and nominating bodies appoint their own, members
     * resign by notice, and the vice chair steps in by rule.
     */
    static Set<Authority.Kind> also(BodyState body, SeatCommand command) {
        return switch (command) {
            case FillSeat it -> ofAppointing(body, it.seatId());
            case RenewTerm it -> ofAppointing(body, it.seatId());
            case VacateSeat ignored -> Set.of(NOTICE);
            case NameSubstitute ignored -> Set.of(NOTICE);
            case DismissSubstitute ignored -> Set.of(NOTICE);
            case AppointActingHolder ignored -> Set.of(NOTICE, RULE_SET);
            case EndActing ignored -> Set.of(NOTICE, RULE_SET);
            case CreateSeat ignored -> Set.of();
            case AbolishSeat ignored -> Set.of();
        };
    }

    private static Set<Authority.Kind> ofAppointing(BodyState body, SeatId id) {
        Seat seat = body.seats().get(id);
        return seat == null || seat.tie().kind() == SeatTie.Kind.INDEPENDENT ? Set.of() : Set.of(NOTICE);
    }

    private static Map<String, @Nullable Object> terms(SeatCommand command) {
        return switch (command) {
            case CreateSeat it -> terms("role", it.role(), "votes", it.votes());
            case AbolishSeat it -> terms("lastDay", text(it.lastDay()));
            case FillSeat it -> term(it.personId(), it.from(), it.until());
            case RenewTerm it -> terms("until", text(it.until()));
            case VacateSeat it -> terms("lastDay", text(it.lastDay()));
            case NameSubstitute it -> term(it.personId(), it.from(), it.until());
            case DismissSubstitute it -> terms("personId", it.personId().value(), "lastDay", text(it.lastDay()));
            case AppointActingHolder it -> term(it.personId(), it.from(), it.until());
            case EndActing it -> terms("lastDay", text(it.lastDay()));
        };
    }

    private static Map<String, @Nullable Object> term(PersonId person, LocalDate from, @Nullable LocalDate until) {
        return terms("personId", person.value(), "from", text(from), "until", text(until));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    // Map.of takes no null, and a term without an end is settled by saying so.
    private static Map<String, @Nullable Object> terms(@Nullable Object... pairs) {
        var terms = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            terms.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return terms;
    }
}

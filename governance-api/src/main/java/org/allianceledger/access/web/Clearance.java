package org.allianceledger.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.allianceledger.access.view.Footing;
import org.allianceledger.access.view.Footing.Kind;
import org.allianceledger.access.view.HeldSeat;
import org.allianceledger.access.view.HeldSeats;
import org.allianceledger.access.view.SeatDays;
import org.allianceledger.account.AccountRole;
import org.allianceledger.account.AccountTie;
import org.allianceledger.account.AccountTies;
import org.allianceledger.account.Actor;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.person.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Tells who the account of the request on this thread is in an alliance: what it is for, and what it is tied to. */
@Component
public class Clearance {

    private static final String REMEMBERED = Clearance.class.getName() + "/";

    private final AccountTies ties;
    private final HeldSeats seats;
    private final ObjectProvider<SeatDays> days;
    private final Clock clock;

    Clearance(AccountTies ties, HeldSeats seats, ObjectProvider<SeatDays> days, Clock clock) {
        this.ties = ties;
        this.seats = seats;
        this.days = days;
        this.clock = clock;
    }

    /** Who the reader is there; without an account, or with one that does not reach so far, one of the public. */
    public Footing in(AllianceId alliance) {
        Optional<Actor> actor = CurrentAccount.find();
        if (actor.isEmpty()) {
            return Footing.publicly(alliance);
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        String name = REMEMBERED + alliance;
        if (request != null && request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Footing known) {
            return known;
        }
        Footing found = of(actor.get(), alliance);
        if (request != null) {
            request.setAttribute(name, found, RequestAttributes.SCOPE_REQUEST);
        }
        return found;
    }

    /** Whether the account reaches the alliance: it is tied to it, or to none and meant for all. */
    public boolean reaches(Actor actor, AllianceId alliance) {
        List<AccountTie> all = ties.of(actor.accountId());
        return all.isEmpty() ? actor.role().reachesAll() : tie(all, alliance).isPresent();
    }

    /** Whether the account reaches every alliance there is. */
    public boolean reachesAll(Actor actor) {
        return actor.role().reachesAll() && ties.of(actor.accountId()).isEmpty();
    }

    private Footing of(Actor actor, AllianceId alliance) {
        if (!reaches(actor, alliance)) {
            return Footing.publicly(alliance);
        }
        Optional<AccountTie> tie = tie(ties.of(actor.accountId()), alliance);
        PersonId person = tie.map(AccountTie::personId).map(PersonId::new).orElse(null);
        return new Footing(
                alliance,
                kind(actor.role(), tie),
                person,
                tie.map(AccountTie::partnerId).orElse(null),
                person == null ? List.of() : held(alliance, person));
    }

    private static Kind kind(AccountRole role, Optional<AccountTie> tie) {
        return switch (role) {
            case SECRETARIAT -> Kind.SECRETARIAT;
            case AUDITOR -> Kind.AUDITOR;
            case CHAIR, PARTNER, MEMBER, ADMINISTRATOR -> tie.isPresent() ? Kind.TIED : Kind.PUBLIC;
        };
    }

    private List<HeldSeat> held(AllianceId alliance, PersonId person) {
        LocalDate today = LedgerCalendar.today(clock);
        Set<LocalDate> counted = new TreeSet<>(Set.of(today));
        days.stream().forEach(it -> counted.addAll(it.besides(alliance, today)));
        return counted.stream()
                .flatMap(day -> seats.of(alliance, person, day).stream())
                .distinct()
                .toList();
    }

    private static Optional<AccountTie> tie(List<AccountTie> all, AllianceId alliance) {
        return all.stream()
                .filter(it -> it.allianceId().equals(alliance.value()))
                .findFirst();
    }
}

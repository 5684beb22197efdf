package org.allianceledger.person;

import static org.allianceledger.ledger.LedgerCalendar.occurred;
import static org.allianceledger.person.PersonReason.ALIAS_TELLS_NAME;
import static org.allianceledger.person.PersonReason.PERSON_ERASED;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.PersonCommand.ChooseDisplay;
import org.allianceledger.person.PersonCommand.ErasePerson;
import org.allianceledger.person.PersonCommand.RectifyPerson;
import org.allianceledger.person.PersonCommand.RegisterPerson;
import org.allianceledger.person.PersonEvent.DisplayChosen;
import org.allianceledger.person.PersonEvent.PersonErased;
import org.allianceledger.person.PersonEvent.PersonRectified;
import org.allianceledger.person.PersonEvent.PersonRegistered;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides on a person's entry. Knows the alliance and whether the entry is erased, and nothing personal. */
@Aggregate
class Person {

    @AggregateIdentifier
    private PersonId id;

    private AllianceId alliance;
    private boolean erased;

    void perform(PersonCommand command, LocalDate today) {
        Refusal.unless(!erased, PERSON_ERASED, null);
        AggregateLifecycle.apply(decide(command, today));
    }

    AllianceId alliance() {
        return alliance;
    }

    boolean belongsTo(AllianceId other) {
        return alliance.equals(other);
    }

    boolean isErased() {
        return erased;
    }

    private PersonEvent decide(PersonCommand command, LocalDate today) {
        LocalDate done = occurred(command, today, today);
        return switch (command) {
            case RegisterPerson it -> register(it, done);
            case RectifyPerson it -> new PersonRectified(alliance, id, done, it.authority());
            case ChooseDisplay it -> new DisplayChosen(alliance, id, it.display(), done, it.authority());
            case ErasePerson it -> new PersonErased(alliance, id, it.requestedOn(), done, it.authority());
        };
    }

    private static PersonRegistered register(RegisterPerson command, LocalDate done) {
        String alias = command.alias();
        if (alias == null || alias.isBlank()) {
            alias = command.personId().alias();
        } else {
            Refusal.unless(!command.identity().isTold(alias), ALIAS_TELLS_NAME, "alias");
        }
        Display display = command.display();
        if (display == null) {
            display = command.livedExperience() == null ? Display.FULL_NAME : Display.ALIAS;
        }
        return new PersonRegistered(
                command.allianceId(), command.personId(), alias, display, done, command.authority());
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        switch (event) {
            case PersonRegistered registered -> {
                id = registered.personId();
                alliance = registered.allianceId();
            }
            case PersonErased ignored -> erased = true;
            case PersonRectified ignored -> {}
            case DisplayChosen ignored -> {}
        }
    }
}

package org.allianceledger.person;

import static org.allianceledger.ledger.LedgerCalendar.today;
import static org.allianceledger.person.PersonReason.PERSON_ERASED;
import static org.allianceledger.person.PersonReason.PERSON_EXISTS;
import static org.allianceledger.person.PersonReason.UNKNOWN_PERSON;

import java.time.Clock;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.PersonCommand.ChooseDisplay;
import org.allianceledger.person.PersonCommand.ErasePerson;
import org.allianceledger.person.PersonCommand.RectifyPerson;
import org.allianceledger.person.PersonCommand.RegisterPerson;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes a person's commands to the aggregate, and what is personal in them to the register. */
@Component
class PersonCommandHandler implements People {

    private final Repository<Person> persons;
    private final PersonRegister register;
    private final Alliances alliances;
    private final Clock clock;

    PersonCommandHandler(Repository<Person> persons, PersonRegister register, Alliances alliances, Clock clock) {
        this.persons = persons;
        this.register = register;
        this.alliances = alliances;
        this.clock = clock;
    }

    @CommandHandler
    PersonId register(RegisterPerson command) throws Exception {
        alliances.requireAlliance(command.allianceId());
        Refusal.unless(!exists(command.personId()), PERSON_EXISTS, "personId", command.personId());
        persons.newInstance(() -> {
            var person = new Person();
            person.perform(command, today(clock));
            return person;
        });
        register.enter(command.allianceId(), command.personId(), command.identity(), command.livedExperience());
        return command.personId();
    }

    @CommandHandler
    PersonId rectify(RectifyPerson command) {
        AllianceId alliance = load(command.personId(), "personId").invoke(Person::alliance);
        perform(command);
        register.rectify(alliance, command.personId(), command.identity());
        return command.personId();
    }

    @CommandHandler
    PersonId choose(ChooseDisplay command) {
        perform(command);
        return command.personId();
    }

    @CommandHandler
    PersonId erase(ErasePerson command) {
        perform(command);
        register.erase(command.personId());
        return command.personId();
    }

    @Override
    public void requirePerson(AllianceId alliance, PersonId id, String field) {
        Aggregate<Person> person = load(id, field);
        Refusal.unless(person.invoke(it -> it.belongsTo(alliance)), UNKNOWN_PERSON, field, id);
        Refusal.unless(!person.invoke(Person::isErased), PERSON_ERASED, field);
    }

    private void perform(PersonCommand command) {
        load(command.personId(), "personId").execute(person -> person.perform(command, today(clock)));
    }

    private Aggregate<Person> load(PersonId id, String field) {
        try {
            return persons.load(id.value());
        } catch (AggregateNotFoundException unknown) {
            throw new Refusal(UNKNOWN_PERSON, field, id);
        }
    }

    private boolean exists(PersonId id) {
        try {
            persons.load(id.value());
            return true;
        } catch (AggregateNotFoundException unknown) {
            return false;
        }
    }
}

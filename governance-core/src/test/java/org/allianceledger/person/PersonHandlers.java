package org.allianceledger.person;

import java.time.Clock;
import org.allianceledger.alliance.Alliances;
import org.axonframework.config.Configurer;

/** Lets tests of other packages send commands to persons. */
public final class PersonHandlers {

    private PersonHandlers() {}

    public static void addTo(Configurer axon, PersonRegister register, Clock clock) {
        axon.configureAggregate(Person.class)
                .registerComponent(
                        People.class,
                        it -> new PersonCommandHandler(
                                it.repository(Person.class), register, it.getComponent(Alliances.class), clock))
                .registerCommandHandler(it -> it.getComponent(People.class));
    }
}

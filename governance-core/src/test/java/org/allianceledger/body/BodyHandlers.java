package org.allianceledger.body;

import java.time.Clock;
import java.util.List;
import org.allianceledger.RecordingGrounds;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.person.People;
import org.axonframework.config.Configurer;

/** Lets tests of other packages send commands to bodies and their seats. */
public final class BodyHandlers {

    private BodyHandlers() {}

    public static void addTo(Configurer axon, Clock clock) {
        axon.configureAggregate(Body.class)
                .configureAggregate(BodyDirectory.class)
                .registerCommandHandler(it -> new BodyCommandHandler(
                        it.repository(Body.class),
                        it.repository(BodyDirectory.class),
                        it.getComponent(Alliances.class),
                        new RecordingGrounds(),
                        clock))
                .registerCommandHandler(it -> new SeatCommandHandler(
                        it.repository(Body.class),
                        it.repository(BodyDirectory.class),
                        it.getComponent(Alliances.class),
                        it.getComponent(People.class),
                        new OtherSeats(it.repository(BodyDirectory.class), (alliance, person, underWay) -> List.of()),
                        new RecordingGrounds(),
                        clock));
    }
}

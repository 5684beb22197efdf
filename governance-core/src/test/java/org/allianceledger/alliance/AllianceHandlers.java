package org.allianceledger.alliance;

import java.time.Clock;
import java.util.List;
import org.allianceledger.RecordingGrounds;
import org.axonframework.config.Configurer;

/** Lets tests of other packages send commands to alliances. */
public final class AllianceHandlers {

    private AllianceHandlers() {}

    public static void addTo(Configurer axon, Clock clock) {
        axon.configureAggregate(Alliance.class)
                .registerComponent(
                        Alliances.class,
                        it -> new AllianceCommandHandler(
                                it.repository(Alliance.class),
                                new RecordingGrounds(),
                                (alliance, partner) -> List.of(),
                                clock))
                .registerCommandHandler(it -> it.getComponent(Alliances.class));
    }
}

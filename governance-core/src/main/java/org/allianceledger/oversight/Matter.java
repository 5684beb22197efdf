package org.allianceledger.oversight;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** The thin Axon shell around the history of one matter. */
@Aggregate
class Matter {

    @AggregateIdentifier
    private String id;

    private final List<OversightEvent> events = new ArrayList<>();

    static Matter beginning(OversightEvent first) {
        var matter = new Matter();
        AggregateLifecycle.apply(first);
        return matter;
    }

    void record(OversightEvent event) {
        AggregateLifecycle.apply(event);
    }

    List<OversightEvent> events() {
        return List.copyOf(events);
    }

    @EventSourcingHandler
    void on(OversightEvent event) {
        id = event.matterId().value();
        events.add(event);
    }
}

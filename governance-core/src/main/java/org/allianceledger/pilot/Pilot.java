package org.allianceledger.pilot;

import static java.util.Objects.requireNonNull;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The thin Axon shell around {@link PilotState}. */
@Aggregate
class Pilot {

    @AggregateIdentifier
    private PilotId id;

    private @Nullable PilotState state;

    static Pilot beginning(PilotEvent first) {
        var pilot = new Pilot();
        AggregateLifecycle.apply(first);
        return pilot;
    }

    void record(PilotEvent event) {
        AggregateLifecycle.apply(event);
    }

    PilotState state() {
        return requireNonNull(state, "The first event of a pilot proposes it");
    }

    @EventSourcingHandler
    void on(PilotEvent event) {
        id = event.pilotId();
        state = state == null && event instanceof PilotEvent.PilotProposed first
                ? PilotState.of(first)
                : state().after(event);
    }
}

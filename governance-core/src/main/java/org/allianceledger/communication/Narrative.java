package org.allianceledger.communication;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** The thin Axon shell around {@link NarrativeState}. */
@Aggregate
class Narrative {

    @AggregateIdentifier
    private NarrativeId id;

    private NarrativeState state = NarrativeState.NONE;

    void record(NarrativeEvent event) {
        AggregateLifecycle.apply(event);
    }

    NarrativeState state() {
        return state;
    }

    @EventSourcingHandler
    void on(NarrativeEvent event) {
        id = NarrativeId.of(event.allianceId());
        state = state.after(event);
    }
}

package org.allianceledger.mandate;

import static java.util.Objects.requireNonNull;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The thin Axon shell around {@link MandateState}: one mandate and every use that counts against it. */
@Aggregate
class Mandate {

    @AggregateIdentifier
    private MandateId id;

    private @Nullable MandateState state;

    static Mandate beginning(MandateEvent first) {
        var mandate = new Mandate();
        AggregateLifecycle.apply(first);
        return mandate;
    }

    void record(MandateEvent event) {
        AggregateLifecycle.apply(event);
    }

    MandateState state() {
        return requireNonNull(state, "The first event of a mandate grants it");
    }

    @EventSourcingHandler
    void on(MandateEvent event) {
        id = event.mandateId();
        state = state == null ? MandateState.of(event) : state.after(event);
    }
}

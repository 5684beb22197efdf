package org.allianceledger.involvement;

import static java.util.Objects.requireNonNull;

import org.allianceledger.involvement.InvolvementEvent.InvolvementRecorded;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The thin Axon shell around {@link InvolvementState}. */
@Aggregate
class Involvement {

    @AggregateIdentifier
    private InvolvementId id;

    private @Nullable InvolvementState state;

    static Involvement beginning(InvolvementRecorded first) {
        var involvement = new Involvement();
        AggregateLifecycle.apply(first);
        return involvement;
    }

    void record(InvolvementEvent event) {
        AggregateLifecycle.apply(event);
    }

    InvolvementState state() {
        return requireNonNull(state, "The first event of involvement records it");
    }

    @EventSourcingHandler
    void on(InvolvementEvent event) {
        id = event.involvementId();
        state = event instanceof InvolvementRecorded first ? InvolvementState.of(first) : state().after(event);
    }
}

package org.allianceledger.commitment;

import static java.util.Objects.requireNonNull;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The thin Axon shell around {@link CommitmentState}. */
@Aggregate
class Commitment {

    @AggregateIdentifier
    private CommitmentId id;

    private @Nullable CommitmentState state;

    static Commitment beginning(PledgeEvent first) {
        var commitment = new Commitment();
        AggregateLifecycle.apply(first);
        return commitment;
    }

    void record(CommitmentEvent event) {
        AggregateLifecycle.apply(event);
    }

    CommitmentState state() {
        return requireNonNull(state, "The first event of a commitment proposes, gives or refuses it");
    }

    @EventSourcingHandler
    void on(CommitmentEvent event) {
        id = event.commitmentId();
        state = state == null ? CommitmentState.beginning(event) : state.after(event);
    }
}

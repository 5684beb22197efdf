package org.allianceledger.communication;

import static java.util.Objects.requireNonNull;

import org.allianceledger.communication.EscalationEvent.IssueEscalated;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The thin Axon shell around {@link EscalationState}. */
@Aggregate
class Escalation {

    @AggregateIdentifier
    private EscalationId id;

    private @Nullable EscalationState state;

    static Escalation beginning(IssueEscalated first) {
        var escalation = new Escalation();
        AggregateLifecycle.apply(first);
        return escalation;
    }

    void record(EscalationEvent event) {
        AggregateLifecycle.apply(event);
    }

    EscalationState state() {
        return requireNonNull(state, "The first event of an escalation makes it");
    }

    @EventSourcingHandler
    void on(EscalationEvent event) {
        id = event.escalationId();
        state = event instanceof IssueEscalated first ? EscalationState.of(first) : state().after(event);
    }
}

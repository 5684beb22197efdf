package org.allianceledger.decision;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The thin Axon shell around the proceedings of one decision. */
@Aggregate
class Decision {

    @AggregateIdentifier
    private @Nullable DecisionId id;

    private final Proceedings proceedings = new Proceedings();

    static Decision begun(DecisionEvent first) {
        var decision = new Decision();
        AggregateLifecycle.apply(first);
        return decision;
    }

    void record(List<? extends DecisionEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    void record(DecisionEvent event) {
        AggregateLifecycle.apply(event);
    }

    Proceedings proceedings() {
        return proceedings;
    }

    @EventSourcingHandler
    void on(DecisionEvent event) {
        id = event.decisionId();
        proceedings.apply(event);
    }
}

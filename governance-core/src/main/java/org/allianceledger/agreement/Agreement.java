package org.allianceledger.agreement;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** The thin Axon shell around the history of one agreement, or of one partner's representatives. */
@Aggregate
class Agreement {

    @AggregateIdentifier
    private String id;

    private final List<AgreementEvent> events = new ArrayList<>();

    static Agreement beginning(AgreementEvent first) {
        var agreement = new Agreement();
        AggregateLifecycle.apply(first);
        return agreement;
    }

    void record(AgreementEvent event) {
        AggregateLifecycle.apply(event);
    }

    List<AgreementEvent> events() {
        return List.copyOf(events);
    }

    @EventSourcingHandler
    void on(AgreementEvent event) {
        id = event.subject().value();
        events.add(event);
    }
}

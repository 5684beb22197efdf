package org.allianceledger.pilot;

import org.allianceledger.pilot.ResultEvent.ResultLinked;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** A result, which is told once. */
@Aggregate
class LinkedResult {

    @AggregateIdentifier
    private ResultId id;

    static LinkedResult told(ResultLinked event) {
        var result = new LinkedResult();
        AggregateLifecycle.apply(event);
        return result;
    }

    @EventSourcingHandler
    void on(ResultLinked event) {
        id = event.resultId();
    }
}

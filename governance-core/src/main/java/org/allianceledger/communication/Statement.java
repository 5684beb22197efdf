package org.allianceledger.communication;

import org.allianceledger.communication.NarrativeEvent.StatementIssued;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** A public statement, which is made once. */
@Aggregate
class Statement {

    @AggregateIdentifier
    private StatementId id;

    static Statement made(StatementIssued event) {
        var statement = new Statement();
        AggregateLifecycle.apply(event);
        return statement;
    }

    @EventSourcingHandler
    void on(StatementIssued event) {
        id = event.statementId();
    }
}

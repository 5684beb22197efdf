package org.allianceledger.alliance;

import java.time.LocalDate;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** The thin Axon shell around {@link AllianceDecisions}. */
@Aggregate
class Alliance {

    @AggregateIdentifier
    private AllianceId id;

    private AllianceState state = AllianceState.NONE;

    void perform(AllianceCommand command, LocalDate today) {
        AggregateLifecycle.apply(AllianceDecisions.decide(state, command, today));
    }

    AllianceState state() {
        return state;
    }

    @EventSourcingHandler
    void on(AllianceEvent event) {
        id = event.allianceId();
        state = state.after(event);
    }
}

package org.allianceledger.alliance;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceEvent.AllianceConstituted;
import org.allianceledger.ledger.Authority;
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

    AllianceEvent perform(AllianceCommand command, LocalDate today) {
        AllianceEvent event = AllianceDecisions.decide(state, command, today);
        AggregateLifecycle.apply(event);
        return event;
    }

    void constitute(LocalDate from, LocalDate occurred, Authority authority) {
        if (!state.constituted()) {
            AggregateLifecycle.apply(new AllianceConstituted(id, from, occurred, authority));
        }
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

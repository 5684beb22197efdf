package org.allianceledger.agenda;

import static java.util.Objects.requireNonNull;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The thin Axon shell around {@link CommonAgendaState}: all versions of one alliance, so that one is in force. */
@Aggregate
class CommonAgenda {

    @AggregateIdentifier
    private AgendaId id;

    private @Nullable CommonAgendaState state;

    static CommonAgenda beginning(CommonAgendaEvent first) {
        var agenda = new CommonAgenda();
        AggregateLifecycle.apply(first);
        return agenda;
    }

    void record(CommonAgendaEvent event) {
        AggregateLifecycle.apply(event);
    }

    CommonAgendaState state() {
        return requireNonNull(state, "The first event of a common agenda proposes a version");
    }

    @EventSourcingHandler
    void on(CommonAgendaEvent event) {
        id = event.agendaId();
        CommonAgendaState before =
                state == null ? new CommonAgendaState(event.allianceId(), java.util.List.of()) : state;
        state = before.after(event);
    }
}

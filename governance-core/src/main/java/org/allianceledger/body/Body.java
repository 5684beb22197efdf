package org.allianceledger.body;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.body.BodyCommand.ChangeCompetence;
import org.allianceledger.body.BodyCommand.DissolveBody;
import org.allianceledger.body.BodyCommand.EstablishBody;
import org.allianceledger.body.BodyEvent.BodyEstablished;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The thin Axon shell around {@link BodyDecisions} and {@link SeatDecisions}: one body with all its seats. */
@Aggregate
class Body {

    @AggregateIdentifier
    private BodyId id;

    private @Nullable BodyState state;

    static Body establish(EstablishBody command, LocalDate today) {
        var body = new Body();
        AggregateLifecycle.apply(BodyDecisions.establish(command, today));
        return body;
    }

    List<SeatEvent> perform(SeatCommand command, LocalDate today) {
        List<SeatEvent> events = SeatDecisions.decide(state(), command, today);
        events.forEach(AggregateLifecycle::apply);
        return events;
    }

    void change(ChangeCompetence command, LocalDate today) {
        AggregateLifecycle.apply(BodyDecisions.change(state(), command, today));
    }

    void dissolve(DissolveBody command, LocalDate today) {
        AggregateLifecycle.apply(BodyDecisions.dissolve(state(), command, today));
    }

    BodyState state() {
        return requireNonNull(state, "The first event of a body establishes it");
    }

    @EventSourcingHandler
    void on(BodyEvent event) {
        id = event.bodyId();
        state = event instanceof BodyEstablished established ? BodyState.of(established) : state().after(event);
    }

    @EventSourcingHandler
    void on(SeatEvent event) {
        state = state().after(event);
    }
}

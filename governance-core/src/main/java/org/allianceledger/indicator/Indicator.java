package org.allianceledger.indicator;

import static java.util.Objects.requireNonNull;

import org.allianceledger.alliance.IndicatorId;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The thin Axon shell around {@link IndicatorState}: one indicator with everything measured by it. */
@Aggregate
class Indicator {

    @AggregateIdentifier
    private IndicatorId id;

    private @Nullable IndicatorState state;

    static Indicator beginning(IndicatorEvent first) {
        var indicator = new Indicator();
        AggregateLifecycle.apply(first);
        return indicator;
    }

    void record(IndicatorEvent event) {
        AggregateLifecycle.apply(event);
    }

    IndicatorState state() {
        return requireNonNull(state, "The first event of an indicator defines it");
    }

    @EventSourcingHandler
    void on(IndicatorEvent event) {
        id = event.indicatorId();
        state = state == null ? IndicatorState.of(event) : state.after(event);
    }
}

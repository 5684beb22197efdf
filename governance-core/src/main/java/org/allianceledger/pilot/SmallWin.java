package org.allianceledger.pilot;

import org.allianceledger.pilot.ResultEvent.SmallWinRecorded;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** A small win, which is told once. */
@Aggregate
class SmallWin {

    @AggregateIdentifier
    private WinId id;

    static SmallWin told(SmallWinRecorded event) {
        var win = new SmallWin();
        AggregateLifecycle.apply(event);
        return win;
    }

    @EventSourcingHandler
    void on(SmallWinRecorded event) {
        id = event.winId();
    }
}

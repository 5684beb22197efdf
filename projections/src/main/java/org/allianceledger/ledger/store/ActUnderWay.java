package org.allianceledger.ledger.store;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** The act that this thread is recording: what it expects to find and which events it leaves. */
final class ActUnderWay {

    static final ScopedValue<ActUnderWay> CURRENT = ScopedValue.newInstance();

    private final @Nullable ExpectedVersion expected;
    private final List<String> events = new ArrayList<>();
    private boolean expectationMet;

    ActUnderWay(@Nullable ExpectedVersion expected) {
        this.expected = expected;
    }

    static void appending(List<? extends EventMessage<?>> appended) {
        if (CURRENT.isBound()) {
            appended.forEach(CURRENT.get()::append);
        }
    }

    List<String> events() {
        return List.copyOf(events);
    }

    /**
     * Checks that the act changed what it said it would change.
     *
     * @throws NotChanged if it left the thing whose version it names as it was
     */
    void finish() {
        if (expected != null && !expectationMet) {
            throw new NotChanged(expected.aggregate());
        }
    }

    private void append(EventMessage<?> event) {
        events.add(event.getIdentifier());
        if (expected != null
                && !expectationMet
                && event instanceof DomainEventMessage<?> change
                && change.getAggregateIdentifier().equals(expected.aggregate())) {
            if (change.getSequenceNumber() != expected.version() + 1) {
                throw new StaleVersion(expected.aggregate());
            }
            expectationMet = true;
        }
    }
}

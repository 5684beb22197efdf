package org.allianceledger.ledger.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.LedgerId;
import org.allianceledger.ledger.store.LedgerLog;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;

/**
 * An event as it stands in the log.
 *
 * @param position its place, counted from 0
 * @param recorded when the ledger learned it
 */
public record RecordedEvent(
        long position,
        String id,
        String aggregate,
        long sequence,
        Instant recorded,
        String actor,
        String client,
        LedgerEvent event) {

    /** The event as read from the log. */
    public static RecordedEvent of(TrackedEventMessage<?> message) {
        DomainEventMessage<?> entry = (DomainEventMessage<?>) message;
        MetaData metaData = message.getMetaData();
        return new RecordedEvent(
                LedgerLog.placeOf(message.trackingToken()),
                message.getIdentifier(),
                entry.getAggregateIdentifier(),
                entry.getSequenceNumber(),
                message.getTimestamp(),
                String.valueOf(metaData.getOrDefault("actor", "")),
                String.valueOf(metaData.getOrDefault("client", "")),
                (LedgerEvent) message.getPayload());
    }

    public Timestamp recordedAt() {
        return Timestamp.from(recorded);
    }

    /** Every identifier that stands in the event, one level deep. */
    public Set<String> subjects() {
        var subjects = new TreeSet<String>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (valueOf(component, event) instanceof LedgerId id) {
                subjects.add(id.value());
            }
        }
        return subjects;
    }

    /** Identifier of the alliance that the event belongs to; empty if it names none. */
    public String alliance() {
        return subjects().stream()
                .filter(subject -> subject.startsWith("alliance-"))
                .findFirst()
                .orElse("");
    }

    private static Object valueOf(RecordComponent component, LedgerEvent event) {
        try {
            Object value = component.getAccessor().invoke(event);
            return value == null ? "" : value;
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.allianceledger.ledger.view;

import java.sql.Timestamp;
import java.time.Instant;
import org.allianceledger.ledger.LedgerEvent;
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
}

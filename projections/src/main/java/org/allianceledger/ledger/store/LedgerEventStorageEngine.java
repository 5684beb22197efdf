package org.allianceledger.ledger.store;

import java.util.List;
import java.util.stream.Stream;
import org.allianceledger.ledger.LedgerSerializer;
import org.allianceledger.ledger.proof.Entry;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Axon's JDBC engine on our own schema, which also tells the act under way what it has left in the store. */
final class LedgerEventStorageEngine extends JdbcEventStorageEngine {

    /** The log keeps an event with its headers in 65,535 bytes; this leaves the headers 1,535. */
    static final int LARGEST_EVENT = 64_000;

    private final LogSequencer sequencer;

    LedgerEventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            LedgerSerializer serializer,
            EventUpcaster upcasters,
            LogSequencer sequencer) {
        super(builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .schema(schemaNames())
                // The default resolver knows neither H2's nor PostgreSQL's way of reporting a duplicate.
                .persistenceExceptionResolver(new SQLStateResolver("23505"))
                .finalAggregateBatchPredicate(batch -> batch.size() < 1000)
                .batchSize(1000));
        this.sequencer = sequencer;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        events.forEach(event -> requireRoom(event, serializer));
        ActUnderWay.appending(events);
        super.appendEvents(events, serializer);
        sequencer.announce(events.getLast().getIdentifier());
    }

    /** There are no snapshots: streams stay short, and one query less is made for every aggregate. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    private static void requireRoom(EventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metaData = event.serializeMetaData(serializer, byte[].class);
        if (payload.getData().length + metaData.getData().length > LARGEST_EVENT) {
            throw new EventTooLarge();
        }
        if (event instanceof DomainEventMessage<?> change) {
            requireEntry(change, payload, metaData);
        }
    }

    /** What could not become an entry would stop the log for ever, so it is not stored in the first place. */
    private static void requireEntry(
            DomainEventMessage<?> event, SerializedObject<byte[]> payload, SerializedObject<byte[]> metaData) {
        new Entry(
                event.getIdentifier(),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                DateTimeUtils.formatInstant(event.getTimestamp()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metaData.getData());
    }

    private static EventSchema schemaNames() {
        return EventSchema.builder()
                .eventTable("domain_event")
                .globalIndexColumn("global_index")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .eventIdentifierColumn("event_identifier")
                .metaDataColumn("meta_data")
                .payloadColumn("payload")
                .payloadRevisionColumn("payload_revision")
                .payloadTypeColumn("payload_type")
                .timestampColumn("time_stamp")
                .build();
    }
}

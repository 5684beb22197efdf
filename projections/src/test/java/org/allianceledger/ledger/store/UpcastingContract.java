package org.allianceledger.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.LedgerNode;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.EventCatalogue;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.LedgerSerializer;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An event that has changed shape since it was stored, on either database. */
abstract class UpcastingContract {

    abstract LedgerNode node();

    /** A family of events that only this test knows. */
    sealed interface HallEvent extends LedgerEvent {

        /** Revision 1 called the hall's size "seats". */
        @Revision("2")
        record HallBooked(String hall, int places, LocalDate occurred, Authority authority) implements HallEvent {}
    }

    private static final class SeatsBecomePlaces extends SingleEventUpcaster {

        private static final SimpleSerializedType FROM = new SimpleSerializedType("HallBooked", "1");

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation stored) {
            return stored.getType().equals(FROM);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
            return stored.upcastPayload(new SimpleSerializedType("HallBooked", "2"), JsonNode.class, json -> {
                var hall = (ObjectNode) json;
                hall.set("places", hall.remove("seats"));
                return hall;
            });
        }
    }

    private final LedgerSerializer serializer = new LedgerSerializer(new EventCatalogue(List.of(HallEvent.class)));
    private final EventUpcasterChain upcasters = new EventUpcasterChain(new SeatsBecomePlaces());

    private void store(long sequence, String revision, String json) {
        node().db()
                .update(
                        "insert into domain_event (log_index, aggregate_identifier, sequence_number, type,"
                            + " event_identifier, meta_data, payload, payload_revision, payload_type, time_stamp)"
                            + " values (?, 'hall-1', ?, 'Hall', ?, ?, ?, ?, 'HallBooked', '2024-01-01T00:00:00.000Z')",
                        sequence,
                        sequence,
                        "hall-event-" + sequence,
                        "{}".getBytes(StandardCharsets.UTF_8),
                        json.getBytes(StandardCharsets.UTF_8),
                        revision);
    }

    private void threeRevisions() {
        node().get(LogSequencer.class).stop();
        node().db().update("delete from domain_event");
        String rest = "\"occurred\":\"2024-01-01\",\"authority\":{\"kind\":\"decision\",\"reference\":\"D-1\"}}";
        store(0, "1", "{\"hall\":\"North\",\"seats\":40," + rest);
        store(1, "2", "{\"hall\":\"South\",\"places\":50," + rest);
        store(2, "2", "{\"hall\":\"East\",\"places\":60,\"heating\":{\"since\":2031}," + rest);
    }

    private static HallEvent booked(String hall, int places) {
        return new HallEvent.HallBooked(hall, places, LocalDate.of(2024, 1, 1), Authority.decision("D-1"));
    }

    @Test
    void readsOldRevisionsAndFieldsOfNewerOnesFromTheLogAndForAnAggregate() {
        threeRevisions();
        assertThat(new LogReader(node().db(), serializer, upcasters).read(-1, 10))
                .map(EventMessage::getPayload)
                .isEqualTo(List.of(booked("North", 40), booked("South", 50), booked("East", 60)));
        var engine = new LedgerEventStorageEngine(
                node().get(ConnectionProvider.class),
                node().get(TransactionManager.class),
                serializer,
                upcasters,
                node().get(LogSequencer.class));
        DomainEventStream stream = engine.readEvents("hall-1");
        assertThat(stream.asStream().<Object>map(EventMessage::getPayload))
                .containsExactly(booked("North", 40), booked("South", 50), booked("East", 60));
    }
}

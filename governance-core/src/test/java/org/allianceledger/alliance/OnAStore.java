package org.allianceledger.alliance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.allianceledger.ledger.Grounds;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** An alliance behind the port that later capabilities use, each question in a unit of work of its own. */
final class OnAStore {

    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Alliances alliances;

    OnAStore(Grounds grounds) {
        var clock = Clock.fixed(Instant.parse("2024-03-21T11:00:00Z"), ZoneOffset.UTC);
        alliances = new AllianceCommandHandler(
                EventSourcingRepository.builder(Alliance.class)
                        .eventStore(store)
                        .build(),
                grounds,
                (alliance, partner) -> List.of(),
                clock);
        store.publish(
                new GenericDomainEventMessage<>("Alliance", AllianceFixture.ID.value(), 0, AllianceFixture.REGISTERED));
    }

    boolean isConstituted() {
        return within(() -> alliances.isConstituted(AllianceFixture.ID));
    }

    void constitute(LocalDate from) {
        within(() -> {
            alliances.constitute(AllianceFixture.ID, from, from, AllianceFixture.BY);
            return true;
        });
    }

    List<Object> events() {
        return store.readEvents(AllianceFixture.ID.value())
                .asStream()
                .<Object>map(message -> message.getPayload())
                .toList();
    }

    private static <T> T within(Supplier<T> task) {
        var work = DefaultUnitOfWork.startAndGet(null);
        T result = task.get();
        work.commit();
        return result;
    }
}

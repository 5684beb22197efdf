package org.allianceledger.body;

import static org.allianceledger.body.SteeringGroup.BY;
import static org.allianceledger.body.SteeringGroup.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.allianceledger.RecordingGrounds;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.alliance.PartnerOnDay;
import org.allianceledger.body.BodyCommand.DissolveBody;
import org.allianceledger.body.BodyCommand.EstablishBody;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.Refusal;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Repository;

/** Bodies through their handlers, on an event store in memory, because they share a directory. */
abstract class BodyFixture {

    final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    final Clock clock = Clock.fixed(Instant.parse("2024-03-21T11:00:00Z"), ZoneOffset.UTC);
    final Repository<Body> bodies = repository(Body.class);
    final Repository<BodyDirectory> directories = repository(BodyDirectory.class);
    final RecordingGrounds grounds = new RecordingGrounds();
    final Alliances alliances = new OneAlliance();
    final BodyCommandHandler handler = new BodyCommandHandler(bodies, directories, alliances, grounds, clock);
    final SeatCommandHandler seats = new SeatCommandHandler(
            bodies,
            directories,
            alliances,
            (alliance, person, field) -> {
                if (person.value().endsWith("erased")) {
                    throw new Refusal(BodyReason.UNKNOWN_BODY, field, person);
                }
            },
            new OtherSeats(
                    directories,
                    (alliance, person, underWay) ->
                            Stream.of("body-one", "body-two").map(this::history).toList()),
            grounds,
            clock);

    <T> Repository<T> repository(Class<T> type) {
        return EventSourcingRepository.builder(type).eventStore(store).build();
    }

    static final class OneAlliance implements Alliances {
        @Override
        public void requireAlliance(AllianceId alliance) {
            assertThat(alliance).isEqualTo(SteeringGroup.ALLIANCE);
        }

        @Override
        public PartnerOnDay requirePartner(AllianceId alliance, PartnerId partner, LocalDate day, String field) {
            throw new Refusal(BodyReason.UNKNOWN_BODY, field, partner);
        }

        @Override
        public void constitute(AllianceId alliance, LocalDate from, LocalDate occurred, Authority authority) {
            throw new UnsupportedOperationException("Nobody adopts rules here");
        }

        @Override
        public boolean isConstituted(AllianceId alliance) {
            return false;
        }
    }

    interface Task<T> {
        T run() throws Exception;
    }

    static <T> T act(Task<T> task) throws Exception {
        var work = DefaultUnitOfWork.startAndGet(null);
        try {
            T result = task.run();
            work.commit();
            return result;
        } finally {
            if (work.isActive()) {
                work.rollback();
            }
        }
    }

    static EstablishBody body(String id, String key, String parent, String from) {
        return new EstablishBody(
                SteeringGroup.ALLIANCE,
                new BodyId("body-" + id),
                key,
                "Organ " + id,
                "working_group",
                null,
                null,
                null,
                parent == null ? null : new BodyId("body-" + parent),
                day(from),
                null,
                BY);
    }

    void given(EstablishBody... commands) throws Exception {
        for (EstablishBody command : commands) {
            establish(command);
        }
    }

    BodyId establish(EstablishBody command) throws Exception {
        return act(() -> handler.establish(command));
    }

    BodyId dissolve(String id, String lastDay) throws Exception {
        return act(() -> handler.dissolve(new DissolveBody(new BodyId("body-" + id), day(lastDay), null, BY)));
    }

    private BodyHistory history(String body) {
        return BodyHistory.of(events(body).stream().map(LedgerEvent.class::cast).toList());
    }

    List<Object> events(String aggregate) {
        return store.readEvents(aggregate)
                .asStream()
                .<Object>map(message -> message.getPayload())
                .toList();
    }
}

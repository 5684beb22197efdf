package org.allianceledger.body;

import static org.allianceledger.Refusals.refuses;
import static org.allianceledger.body.SteeringGroup.BY;
import static org.allianceledger.body.SteeringGroup.FOUNDED;
import static org.allianceledger.body.SteeringGroup.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.body.BodyCommand.ChangeCompetence;
import org.allianceledger.body.BodyCommand.DissolveBody;
import org.allianceledger.body.BodyCommand.EstablishBody;
import org.allianceledger.body.BodyEvent.BodyDissolved;
import org.allianceledger.body.BodyEvent.BodyEstablished;
import org.allianceledger.body.BodyEvent.CompetenceChanged;
import org.allianceledger.body.DirectoryEvent.BodyDelisted;
import org.allianceledger.body.DirectoryEvent.BodyListed;
import org.allianceledger.body.SeatCommand.CreateSeat;
import org.allianceledger.body.SeatCommand.FillSeat;
import org.allianceledger.body.SeatCommand.RenewTerm;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.PersonId;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Bodies through their handlers, on an event store in memory, because they share a directory. */
class BodyTest {

    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Clock clock = Clock.fixed(Instant.parse("2024-03-21T11:00:00Z"), ZoneOffset.UTC);
    private final Repository<Body> bodies = repository(Body.class);
    private final Repository<BodyDirectory> directories = repository(BodyDirectory.class);
    private final Alliances alliances = new OneAlliance();
    private final BodyCommandHandler handler = new BodyCommandHandler(bodies, directories, alliances, clock);
    private final SeatCommandHandler seats = new SeatCommandHandler(
            bodies,
            directories,
            alliances,
            (alliance, person, field) -> {
                if (person.value().endsWith("erased")) {
                    throw new Refusal(BodyReason.UNKNOWN_BODY, field, person);
                }
            },
            clock);

    private <T> Repository<T> repository(Class<T> type) {
        return EventSourcingRepository.builder(type).eventStore(store).build();
    }

    private static final class OneAlliance implements Alliances {
        @Override
        public void requireAlliance(AllianceId alliance) {
            assertThat(alliance).isEqualTo(SteeringGroup.ALLIANCE);
        }

        @Override
        public void requirePartner(AllianceId alliance, PartnerId partner, LocalDate day, String field) {
            throw new Refusal(BodyReason.UNKNOWN_BODY, field, partner);
        }
    }

    private interface Task<T> {
        T run() throws Exception;
    }

    private static <T> T act(Task<T> task) throws Exception {
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

    private static EstablishBody body(String id, String key, String parent, String from) {
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

    private void given(EstablishBody... commands) throws Exception {
        for (EstablishBody command : commands) {
            establish(command);
        }
    }

    private BodyId establish(EstablishBody command) throws Exception {
        return act(() -> handler.establish(command));
    }

    private BodyId dissolve(String id, String lastDay) throws Exception {
        return act(() -> handler.dissolve(new DissolveBody(new BodyId("body-" + id), day(lastDay), null, BY)));
    }

    private List<Object> events(String aggregate) {
        return store.readEvents(aggregate)
                .asStream()
                .<Object>map(message -> message.getPayload())
                .toList();
    }

    @Nested
    class Establishing {

        @Test
        void leavesAnEventAndATraceInTheDirectory() throws Exception {
            given(body("one", "sg", null, "2020-01-01"));
            assertThat(events("body-one")).hasOnlyElementsOfType(BodyEstablished.class);
            assertThat(events("bodies-fjordlys"))
                    .containsExactly(new BodyListed(
                            SteeringGroup.ALLIANCE, new BodyId("body-one"), "sg", null, FOUNDED, FOUNDED, BY));
        }

        @Test
        void refusesABodyThatExists() throws Exception {
            given(body("one", null, null, "2020-01-01"));
            refuses(
                    () -> establish(body("one", null, null, "2020-01-01")),
                    "body_exists",
                    "bodyId",
                    "The body body-one already exists.",
                    "Organet body-one findes allerede.");
        }

        @Test
        void refusesAKeyInUseAndStoresNothing() throws Exception {
            given(body("one", "sg", null, "2020-01-01"));
            refuses(
                    () -> establish(body("two", "sg", null, "2021-01-01")),
                    "body_key_taken",
                    "key",
                    "Another body uses the key \"sg\" in the period from 2021-01-01.",
                    "Et andet organ bruger nøglen »sg« i perioden fra 1.1.2021.");
            assertThat(events("bodies-fjordlys")).hasSize(1);
            assertThat(store.lastSequenceNumberFor("body-two")).isEmpty();
        }

        @Test
        void letsALaterBodyUseAKeyAgainTheDayAfter() throws Exception {
            given(body("one", "sg", null, "2020-01-01"));
            dissolve("one", "2023-12-31");
            refuses(
                    () -> establish(body("two", "sg", null, "2023-12-31")),
                    "body_key_taken",
                    "key",
                    "Another body uses the key \"sg\" in the period from 2023-12-31.");
            given(body("two", "sg", null, "2024-01-01"));
        }

        @Test
        void letsAnyNumberOfBodiesHaveNoKey() throws Exception {
            given(body("one", null, null, "2020-01-01"), body("two", null, null, "2020-01-01"));
        }

        @Test
        void refusesAParentThatIsUnknown() {
            refuses(
                    () -> establish(body("two", null, "two", "2020-01-01")),
                    "unknown_body",
                    "parent",
                    "The ledger knows no body body-two.",
                    "Organet body-two findes ikke i protokollen.");
        }

        @Test
        void refusesAParentThatDoesNotExistThen() throws Exception {
            given(body("one", null, null, "2020-01-01"));
            refuses(
                    () -> establish(body("two", null, "one", "2019-12-31")),
                    "not_a_body_then",
                    "parent",
                    "The body body-one does not exist on 2019-12-31.");
            given(body("two", null, "one", "2020-01-01"));
        }
    }

    @Nested
    class Dissolving {

        @Test
        void leavesAnEventAndATraceInTheDirectory() throws Exception {
            given(body("one", null, null, "2020-01-01"));
            dissolve("one", "2024-12-31");
            assertThat(events("body-one").getLast()).isInstanceOf(BodyDissolved.class);
            assertThat(events("bodies-fjordlys").getLast()).isInstanceOf(BodyDelisted.class);
        }

        @Test
        void waitsForTheBodiesUnderIt() throws Exception {
            given(body("one", null, null, "2020-01-01"), body("two", null, "one", "2021-01-01"));
            refuses(
                    () -> dissolve("one", "2024-12-31"),
                    "has_sub_bodies",
                    "lastDay",
                    "The body has bodies under it after 2024-12-31; dissolve or move them first.",
                    "Organet har underorganer efter 31.12.2024; nedlæg eller flyt dem først.");
            dissolve("two", "2024-12-31");
            dissolve("one", "2024-12-31");
        }

        @Test
        void happensOnce() throws Exception {
            given(body("one", null, null, "2020-01-01"));
            dissolve("one", "2024-12-31");
            refuses(
                    () -> dissolve("one", "2024-06-30"),
                    "body_dissolved",
                    "bodyId",
                    "The body has already been dissolved as of 2024-12-31.",
                    "Organet er allerede nedlagt pr. 31.12.2024.");
        }

        @Test
        void refusesADayBeforeTheBodyBegan() throws Exception {
            given(body("one", null, null, "2020-01-01"));
            refuses(
                    () -> dissolve("one", "2019-12-31"),
                    "not_a_body_then",
                    "lastDay",
                    "The body Organ one does not exist on 2019-12-31.");
        }

        @Test
        void refusesABodyItDoesNotKnow() {
            refuses(
                    () -> dissolve("ghost", "2019-12-31"),
                    "unknown_body",
                    "bodyId",
                    "The ledger knows no body body-ghost.");
        }
    }

    @Nested
    class ChangingCompetence {

        @Test
        void isPossibleWhileTheBodyExists() throws Exception {
            given(body("one", null, null, "2020-01-01"));
            dissolve("one", "2024-12-31");
            change("2024-12-31");
            assertThat(events("body-one").getLast()).isInstanceOf(CompetenceChanged.class);
            refuses(
                    () -> change("2025-01-01"),
                    "not_a_body_then",
                    "from",
                    "The body Organ one does not exist on 2025-01-01.");
        }

        private BodyId change(String from) throws Exception {
            var competence = new Competence(true, List.of("budget"), List.of());
            return act(() ->
                    handler.change(new ChangeCompetence(new BodyId("body-one"), competence, day(from), null, BY)));
        }
    }

    @Nested
    class Seating {

        @Test
        void asksForThePartnerThatASeatIsTiedTo() throws Exception {
            given(body("one", null, null, "2020-01-01"));
            refuses(
                    () -> create(SeatTie.to(new PartnerId("partner-x"))),
                    "unknown_body",
                    "tie.partnerId",
                    "The ledger knows no body partner-x.");
        }

        @Test
        void asksForTheBodyThatNominates() throws Exception {
            given(body("one", null, null, "2020-01-01"));
            refuses(
                    () -> create(SeatTie.nominatedBy(new BodyId("body-x"))),
                    "unknown_body",
                    "tie.bodyId",
                    "The ledger knows no body body-x.");
            create(SeatTie.nominatedBy(new BodyId("body-one")));
        }

        @Test
        void renewsNoTermOfAPersonWhoIsGone() throws Exception {
            given(body("one", null, null, "2020-01-01"));
            create(SeatTie.INDEPENDENT);
            act(() -> {
                bodies.load("body-one")
                        .execute(body -> body.perform(
                                new FillSeat(
                                        new BodyId("body-one"),
                                        SteeringGroup.seatId("a"),
                                        new TermId("term-1"),
                                        new PersonId("person-erased"),
                                        FOUNDED,
                                        FOUNDED.plusYears(4),
                                        null,
                                        BY),
                                SteeringGroup.TODAY));
                return null;
            });
            refuses(
                    () -> act(() -> seats.renew(
                            new RenewTerm(new BodyId("body-one"), SteeringGroup.seatId("a"), null, null, null, BY))),
                    "unknown_body",
                    "seatId",
                    "The ledger knows no body person-erased.");
        }

        private SeatId create(SeatTie tie) throws Exception {
            return act(() -> seats.create(new CreateSeat(
                    new BodyId("body-one"),
                    SteeringGroup.seatId("a"),
                    null,
                    "member",
                    null,
                    1,
                    tie,
                    Set.of(),
                    FOUNDED,
                    null,
                    BY)));
        }
    }
}

package org.allianceledger.agenda;

import static org.allianceledger.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.RecordingGrounds;
import org.allianceledger.agenda.AgendaDiff.Change;
import org.allianceledger.agenda.CommonAgendaCommand.AdoptCommonAgenda;
import org.allianceledger.agenda.CommonAgendaCommand.ProposeCommonAgenda;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.alliance.GoalId;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.alliance.PartnerOnDay;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Claim;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CommonAgendaTest {

    private static final AllianceId ALLIANCE = AllianceId.of("fjordlys");
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 21);
    private static final Goal HOUSING = goal("bolig", "M-1", 42);

    private final RecordingGrounds grounds = new RecordingGrounds();
    private final List<String> qualified = new ArrayList<>();
    private final List<IndicatorId> indicators = new ArrayList<>();
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final CommonAgendaCommandHandler handler = new CommonAgendaCommandHandler(
            EventSourcingRepository.builder(CommonAgenda.class)
                    .eventStore(store)
                    .build(),
            new Founded(),
            (alliance, indicator, field) -> indicators.add(indicator),
            (act, matter) -> qualified.add(matter),
            grounds,
            Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    private static Goal goal(String id, String key, long target) {
        return new Goal(
                new GoalId("goal-" + id),
                key,
                "Højst " + target + " unge uden fast bolig",
                new IndicatorId("indicator-1"),
                "Unge uden fast bolig",
                "unge",
                84L,
                target,
                LocalDate.of(2027, 12, 31));
    }

    private static VersionId version(String key) {
        return new VersionId("version-" + key);
    }

    private void propose(String key, Goal... goals) throws Exception {
        propose(key, key, goals);
    }

    private void propose(String id, String key, Goal... goals) throws Exception {
        inWork(() -> handler.propose(new ProposeCommonAgenda(
                ALLIANCE,
                version(id),
                key,
                "Alle unge har et hjem",
                "84 unge har intet fast sted at bo",
                "Bolig først",
                List.of(goals),
                LocalDate.of(2023, 3, 2),
                new Authority(Authority.Kind.NOTICE, "F-02"))));
    }

    private void adopt(String key, String from) throws Exception {
        inWork(() -> handler.adopt(new AdoptCommonAgenda(
                ALLIANCE, version(key), LocalDate.parse(from), null, Authority.decision("decision-" + key))));
    }

    private interface Work {
        Object run() throws Exception;
    }

    private static void inWork(Work task) throws Exception {
        var work = DefaultUnitOfWork.startAndGet(null);
        try {
            task.run();
            work.commit();
        } finally {
            if (work.isActive()) {
                work.rollback();
            }
        }
    }

    private CommonAgendaState state() {
        return CommonAgendaState.after(
                ALLIANCE,
                store.readEvents(AgendaId.of(ALLIANCE).value())
                        .asStream()
                        .map(it -> (CommonAgendaEvent) it.getPayload())
                        .toList());
    }

    private String inForce(String day) {
        return state().inForce(LocalDate.parse(day)).map(AgendaVersion::key).orElse("none");
    }

    @Nested
    class Proposing {

        @Test
        void asksEachGoalsIndicatorWhetherItExists() throws Exception {
            propose("FA-1", HOUSING);
            assertThat(indicators).containsExactly(new IndicatorId("indicator-1"));
        }

        @Test
        void makesUpAnIdentifierForAGoalWithoutOne() {
            var made = new Goal(null, "M-2", "Mål", null, "Indikator", "unge", 1L, 2L, TODAY);
            assertThat(made.goalId().value()).startsWith("goal-");
        }

        @Test
        void refusesAVersionThatExists() throws Exception {
            propose("FA-1", HOUSING);
            refuses(
                    () -> propose("FA-1", "FA-9", HOUSING),
                    "version_exists",
                    "versionId",
                    "The version version-FA-1 already exists.",
                    "Versionen version-FA-1 findes allerede.");
            refuses(
                    () -> propose("FA-9", "FA-1", HOUSING),
                    "version_key_taken",
                    "key",
                    "There already is a version called FA-1.",
                    "Der er allerede en version, der hedder FA-1.");
        }

        @Test
        void refusesAGoalTwice() {
            refuses(
                    () -> propose("FA-1", HOUSING, goal("andet", "M-1", 36)),
                    "goal_twice",
                    "goals",
                    "The goal M-1 stands there twice.",
                    "Målet M-1 står der to gange.");
            refuses(
                    () -> propose("FA-1", HOUSING, goal("bolig", "M-2", 36)),
                    "goal_twice",
                    "goals",
                    "The goal M-2 stands there twice.");
        }

        @Test
        void refusesAGoalThatLostItsIdentifier() throws Exception {
            propose("FA-1", HOUSING);
            adopt("FA-1", "2023-03-16");
            refuses(
                    () -> propose("FA-2", goal("andet", "M-1", 36)),
                    "goal_key_taken",
                    "goals",
                    "M-1 is the name of another goal in FA-1; the same goal must have the id goal-bolig in all"
                            + " versions.",
                    "M-1 er navnet på et andet mål i FA-1; det samme mål skal have id goal-bolig i alle versioner.");
        }
    }

    @Nested
    class Adopting {

        @Test
        void asksTheTopBodysDecision() throws Exception {
            propose("FA-1", HOUSING);
            adopt("FA-1", "2023-03-16");
            var asked = grounds.asked().getLast();
            assertThat(asked.claim())
                    .isEqualTo(new Claim(
                            "alliance-fjordlys",
                            null,
                            "AdoptCommonAgenda",
                            "version-FA-1",
                            LocalDate.of(2023, 3, 16),
                            Map.of("from", LocalDate.of(2023, 3, 16))));
            assertThat(asked.also()).isEqualTo(Set.of());
        }

        @Test
        void asksForTheQualifiedRuleFromTheSecondVersionOn() throws Exception {
            propose("FA-1", HOUSING);
            adopt("FA-1", "2023-03-16");
            assertThat(qualified).isEmpty();
            propose("FA-2", goal("bolig", "M-1", 36));
            adopt("FA-2", "2025-01-01");
            assertThat(qualified).containsExactly("common_agenda");
        }

        @Test
        void hasOneVersionInForceOnAnyDay() throws Exception {
            propose("FA-1", HOUSING);
            propose("FA-2", goal("bolig", "M-1", 36));
            adopt("FA-1", "2023-03-16");
            adopt("FA-2", "2025-01-01");
            assertThat(inForce("2023-03-15")).isEqualTo("none");
            assertThat(inForce("2023-03-16")).isEqualTo("FA-1");
            assertThat(inForce("2024-12-31")).isEqualTo("FA-1");
            assertThat(inForce("2025-01-01")).isEqualTo("FA-2");
            LocalDate last = LocalDate.of(2026, 1, 1);
            for (LocalDate day = LocalDate.of(2023, 3, 16); day.isBefore(last); day = day.plusDays(1)) {
                LocalDate on = day;
                assertThat(state().versions().stream().filter(it -> it.isInForceOn(on)))
                        .as(day.toString())
                        .hasSize(1);
            }
        }

        @Test
        void refusesOneThatDoesNotBeginAfterTheLast() throws Exception {
            propose("FA-1", HOUSING);
            propose("FA-2", goal("bolig", "M-1", 36));
            adopt("FA-1", "2023-03-16");
            refuses(
                    () -> adopt("FA-2", "2023-03-16"),
                    "not_after_the_last",
                    "from",
                    "The version must take effect on a day after 2023-03-16; FA-1 is in force from that day.",
                    "Versionen skal gælde fra en dag efter 16.3.2023; FA-1 gælder fra den dag.");
        }

        @Test
        void refusesAVersionAdoptedBefore() throws Exception {
            propose("FA-1", HOUSING);
            adopt("FA-1", "2023-03-16");
            refuses(
                    () -> adopt("FA-1", "2024-03-16"),
                    "already_adopted",
                    "versionId",
                    "The version FA-1 has already been adopted with effect from 2023-03-16.",
                    "Versionen FA-1 er allerede vedtaget med virkning fra 16.3.2023.");
        }

        @Test
        void refusesAVersionThatIsNone() throws Exception {
            refuses(
                    () -> adopt("FA-7", "2024-03-16"),
                    "unknown_version",
                    "versionId",
                    "The common agenda has no version version-FA-7.",
                    "Den fælles agenda har ingen version version-FA-7.");
            propose("FA-1", HOUSING);
            refuses(
                    () -> adopt("FA-7", "2024-03-16"),
                    "unknown_version",
                    "versionId",
                    "The common agenda has no version version-FA-7.");
        }
    }

    @Test
    void knowsTheGoalsThatLaterVersionsDropped() throws Exception {
        propose("FA-1", HOUSING, goal("job", "M-2", 10));
        propose("FA-2", HOUSING, goal("sundhed", "M-3", 20));
        propose("FA-3", HOUSING);
        adopt("FA-1", "2023-03-16");
        adopt("FA-2", "2024-01-01");
        adopt("FA-3", "2025-01-01");
        assertThat(state().dropped(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(state().dropped(LocalDate.of(2024, 1, 1)))
                .extracting(Goal::key)
                .containsExactly("M-2");
        assertThat(state().dropped(LocalDate.of(2025, 1, 1)))
                .extracting(Goal::key)
                .containsExactly("M-2", "M-3");
    }

    @Test
    void tellsWhatDiffersFromOneVersionToAnother() throws Exception {
        propose("FA-1", HOUSING, goal("job", "M-2", 10));
        propose("FA-2", goal("bolig", "M-1", 36), goal("sundhed", "M-3", 20));
        var diff =
                AgendaDiff.between(state().versions().get(0), state().versions().get(1));
        assertThat(diff.texts()).isEmpty();
        assertThat(diff.dropped()).extracting(Goal::key).containsExactly("M-2");
        assertThat(diff.added()).extracting(Goal::key).containsExactly("M-3");
        assertThat(diff.changed()).hasSize(1);
        assertThat(diff.changed().getFirst().changes())
                .containsExactly(
                        new Change("text", "Højst 42 unge uden fast bolig", "Højst 36 unge uden fast bolig"),
                        new Change("target", 42L, 36L));
    }

    private static final class Founded implements Alliances {
        @Override
        public void requireAlliance(AllianceId alliance) {
            assertThat(alliance).isEqualTo(ALLIANCE);
        }

        @Override
        public PartnerOnDay requirePartner(AllianceId alliance, PartnerId partner, LocalDate day, String field) {
            throw new AssertionError("not asked");
        }

        @Override
        public void constitute(AllianceId alliance, LocalDate from, LocalDate occurred, Authority authority) {
            throw new AssertionError("not asked");
        }

        @Override
        public boolean isConstituted(AllianceId alliance) {
            return false;
        }
    }
}

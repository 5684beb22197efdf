package org.allianceledger.body;

import static org.allianceledger.Refusals.refuses;
import static org.allianceledger.body.SteeringGroup.BY;
import static org.allianceledger.body.SteeringGroup.FOUNDED;
import static org.allianceledger.body.SteeringGroup.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allianceledger.body.BodyCommand.ChangeCompetence;
import org.allianceledger.body.BodyEvent.BodyDissolved;
import org.allianceledger.body.BodyEvent.BodyEstablished;
import org.allianceledger.body.BodyEvent.CompetenceChanged;
import org.allianceledger.body.DirectoryEvent.BodyDelisted;
import org.allianceledger.body.DirectoryEvent.BodyListed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BodyTest extends BodyFixture {

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
}

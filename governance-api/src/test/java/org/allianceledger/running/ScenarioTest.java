package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allianceledger.decision.OutcomeCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The demonstration's decisions and mandates come out as the story says, row by row. */
class ScenarioTest {

    private static Story story;

    @BeforeAll
    static void start() throws IOException {
        story = Story.shared();
    }

    @Nested
    class Decisions {

        @ParameterizedTest(name = "row {0}: {2}")
        @CsvFileSource(resources = "/fjordlys/decisions.csv", numLinesToSkip = 1)
        void comeOutAsTheRowSays(
                int row,
                String day,
                String decision,
                int filled,
                int present,
                int need,
                int yes,
                int no,
                int abstain,
                String method,
                String ruleSet,
                String outcome) {
            JsonNode data = story.outcomeOf(decision);
            JsonNode computation = data.path("computation");
            JsonNode figures = computation.path("figures");
            JsonNode question = data.path("question");
            assertThat(computation.path("outcome").asString()).isEqualTo(outcome);
            assertThat(List.of(
                            Story.number(figures, "yes"),
                            Story.number(figures, "no"),
                            Story.number(figures, "abstain")))
                    .containsExactly(yes, no, abstain);
            assertThat(Story.number(figures, "inOffice")).isEqualTo(filled);
            assertThat(Story.number(figures, "present")).isEqualTo(present);
            assertThat(Story.quorumNeeded(computation)).isEqualTo(need);
            assertThat(Story.hasLivedExperience(computation)).isTrue();
            assertThat(question.path("ruleSet")
                            .path("rules")
                            .path(question.path("rule").asString())
                            .path("method")
                            .asString())
                    .isEqualTo(method);
            JsonNode first = story.firstOutcomeOf(decision);
            assertThat(first.path("data").path("ruleSetId").asString()).isEqualTo("rules-fjordlys-" + ruleSet);
            assertThat(first.path("time").asString()).startsWith(day);
        }

        @Test
        void comeOutAgainFromWhatWasRecordedOneByOne() {
            OutcomeCheck check = story.checked();
            assertThat(check.findings()).isEmpty();
            assertThat(check.outcomes()).isEqualTo(36);
        }

        @Test
        void areTwentyTwoByTheFirstRulesAndTwelveByTheSecond() throws IOException {
            List<String> steering = story.get(Story.FJORDLYS + "/decisions?limit=200&body=body-fjordlys-styregruppe")
                    .findValuesAsString("id");
            var counted = new TreeMap<String, Integer>();
            for (JsonNode outcome : story.get(Story.FJORDLYS + "/outcomes")) {
                if (steering.contains(outcome.path("decisionId").asString())) {
                    counted.merge(outcome.path("ruleSetId").asString(), 1, Integer::sum);
                }
            }
            assertThat(counted).isEqualTo(Map.of("rules-fjordlys-fo1", 22, "rules-fjordlys-fo2", 12));
        }

        @Test
        void lackAQuorumTwice() throws IOException {
            var lacking = new ArrayList<String>();
            for (JsonNode outcome : story.get(Story.FJORDLYS + "/outcomes")) {
                if (outcome.path("outcome").asString().equals("no_quorum")) {
                    lacking.add(outcome.path("decidedOn").asString() + " "
                            + outcome.path("key").asString());
                }
            }
            assertThat(lacking).containsExactly("2023-12-07 F-13", "2025-09-18 F-40");
        }

        @Test
        void endTwoTiesInTwoWays() {
            assertThat(story.outcomeOf("f10")
                            .path("computation")
                            .path("castingVote")
                            .asBoolean())
                    .isFalse();
            assertThat(story.outcomeOf("d21")
                            .path("computation")
                            .path("castingVote")
                            .asBoolean())
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource({"2024-09-20, 7-0-1", "2024-10-02, 7-0-1", "2024-10-03, 6-1-1"})
        void areKnownByWhatWasRecordedThen(String known, String votes) throws IOException {
            JsonNode found = null;
            for (JsonNode outcome : story.get(Story.FJORDLYS + "/outcomes?knownAt=" + known)) {
                found = outcome.path("key").asString().equals("FO-2") ? outcome : found;
            }
            assertThat(found).isNotNull();
            assertThat(found.path("outcome").asString()).isEqualTo("adopted");
            assertThat(Story.number(found, "votesFor") + "-" + Story.number(found, "votesAgainst") + "-"
                            + Story.number(found, "abstentions"))
                    .isEqualTo(votes);
        }

        @ParameterizedTest
        @CsvSource({"d14, d15, 2024-06-13", "d06, d32, 2025-12-11", "fa1, fa2, 2025-01-01", "fo1, fo2, 2024-10-01"})
        void areSuperseded(String older, String newer, String from) throws IOException {
            String eve = LocalDate.parse(from).minusDays(1).toString();
            assertThat(story.inForce(eve)).contains(Story.DECISION + older).doesNotContain(Story.DECISION + newer);
            assertThat(story.inForce(from)).contains(Story.DECISION + newer).doesNotContain(Story.DECISION + older);
            JsonNode row = story.row(older);
            assertThat(row.path("stage").asString()).isEqualTo("superseded");
            assertThat(row.path("successor").asString()).isEqualTo(Story.DECISION + newer);
        }

        @Test
        void countAProxyAsAVoteButNotTowardsQuorum() {
            JsonNode figures = story.outcomeOf("d14").path("computation").path("figures");
            assertThat(Story.number(figures, "represented")).isEqualTo(1);
            assertThat(Story.number(figures, "cast")).isEqualTo(Story.number(figures, "present") + 1);
        }

        @Test
        void countTheSubstituteTowardsQuorum() {
            JsonNode roll = story.outcomeOf("d26").path("question").path("roll");
            JsonNode last = roll.get(roll.size() - 1);
            assertThat(last.path("key").asString()).isEqualTo("S9");
            assertThat(last.path("present").asBoolean()).isTrue();
            assertThat(last.path("substitute").asBoolean()).isTrue();
        }

        @Test
        void areAStubToThePublicWhereTheItemWasClosed() throws IOException {
            JsonNode stub = story.get("/api/v1/decisions/" + Story.DECISION + "d12", Story.PARTNER);
            assertThat(stub.path("title").asString()).isEqualTo("Lejeforhold");
            assertThat(stub.path("ground").asString()).isEqualTo("negotiation_or_finance");
            assertThat(stub.path("outcome").asString()).isEqualTo("adopted");
            assertThat(stub.has("proposal")).isFalse();
            assertThat(story.get("/api/v1/meetings/meeting-fjordlys-sg05x/minutes", Story.PARTNER)
                            .path("text")
                            .asString())
                    .contains("1. Lejeforhold (til beslutning; lukket punkt: forhandling eller økonomi)")
                    .doesNotContain("Natlys");
        }

        @Test
        void keepAnErasedMembersVotesUnderTheAlias() throws IOException {
            assertThat(story.get("/api/v1/meetings/meeting-fjordlys-sg01/minutes", Story.PARTNER)
                            .path("text")
                            .asString())
                    .contains("Erfaringsmedlem B")
                    .doesNotContain("Jonas");
        }

        @Test
        void areCalledInAndStoppedByASingleMember() throws IOException {
            assertThat(story.row("sr1").path("stage").asString()).isEqualTo("referred");
            assertThat(story.events("DecisionCalledIn"))
                    .singleElement()
                    .satisfies(it -> assertThat(it.path("time").asString()).startsWith("2024-11-07"));
            assertThat(story.events("WrittenProcedureStopped")).singleElement().satisfies(it -> {
                assertThat(it.path("time").asString()).startsWith("2023-12-15");
                assertThat(it.path("data").path("seatId").asString()).isEqualTo("seat-fjordlys-s5");
            });
        }
    }

    @Nested
    class Mandates {

        @ParameterizedTest(name = "row {0}: {2}, {3} øre")
        @CsvFileSource(resources = "/fjordlys/dispositions.csv", numLinesToSkip = 1)
        void allowAndRefuseAsTheRowSays(int row, String day, String mandate, long amount, String refused) {
            String name = refused == null ? "DispositionRecorded" : "DispositionRefused";
            assertThat(story.events(name))
                    .filteredOn(it -> it.path("time").asString().startsWith(day))
                    .singleElement()
                    .satisfies(it -> {
                        JsonNode data = it.path("data");
                        assertThat(data.path("mandateId").asString()).isEqualTo("mandate-fjordlys-" + mandate);
                        assertThat(data.path("amount").asLong()).isEqualTo(amount);
                        assertThat(data.path("reason").asString("")).isEqualTo(refused == null ? "" : refused);
                    });
        }

        @Test
        void refuseInTheOrderOfTheStory() throws IOException {
            var refusals = new ArrayList<String>();
            story.get(Story.FJORDLYS + "/refusals")
                    .forEach(it -> refusals.add(
                            it.path("day").asString() + " " + it.path("reason").asString()));
            assertThat(refusals)
                    .containsExactly(
                            "2023-04-13 no_pledge_authority",
                            "2023-05-11 depth",
                            "2023-08-24 per_disposition",
                            "2024-02-22 annual_cap",
                            "2024-04-08 expired",
                            "2025-06-19 revoked");
        }

        @Test
        void countWhatIsUsedBelowThem() throws IOException {
            JsonNode mandate = story.get("/api/v1/mandates/mandate-fjordlys-m1");
            assertThat(mandate.path("usedInAll").asLong()).isEqualTo(15_100_000);
            assertThat(mandate.path("usedBelow").asLong()).isEqualTo(850_000);
        }

        @Test
        void leaveAGapOfSeventyThreeDays() throws IOException {
            JsonNode gap = story.get(Story.FJORDLYS + "/mandates/gaps").path(0);
            assertThat(gap.path("from").asString()).isEqualTo("2024-04-01");
            assertThat(gap.path("until").asString()).isEqualTo("2024-06-12");
            assertThat(Story.number(gap, "days")).isEqualTo(73);
            JsonNode nobody = story.get(Story.FJORDLYS + "/mandates/authority?amount=4500000&day=2024-04-08");
            assertThat(nobody.path("allowed").asBoolean()).isFalse();
            assertThat(nobody.path("whoCan")).isEmpty();
            assertThat(nobody.path("deciding").path(0).asString()).isEqualTo("body-fjordlys-styregruppe");
        }

        @ParameterizedTest
        @CsvSource({
            "m4, 2025-06-11, in_force",
            "m5, 2025-06-11, in_force",
            "m4, 2025-06-12, revoked",
            "m5, 2025-06-12, lapsed"
        })
        void fallWithTheMandateTheyCameFrom(String mandate, String day, String standing) throws IOException {
            assertThat(story.get("/api/v1/mandates/mandate-fjordlys-" + mandate + "?asOf=" + day)
                            .path("mandate")
                            .path("standing")
                            .asString())
                    .isEqualTo(standing);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-02, 9, 5", "2024-02-01, 9, 5", "2024-02-02, 8, 5", "2024-05-31, 8, 5", "2024-06-01, 7, 4",
        "2024-09-11, 7, 4", "2024-09-12, 8, 5", "2024-10-08, 9, 5", "2025-10-07, 9, 5", "2025-10-08, 9, 5"
    })
    void needsTheQuorumOfTheStory(String day, int filled, int need) throws IOException {
        JsonNode quorum = story.get("/api/v1/bodies/body-fjordlys-styregruppe/quorum?asOf=" + day)
                .path("quorum");
        assertThat(Story.number(quorum, "filled")).isEqualTo(filled);
        assertThat(Story.number(quorum, "need")).isEqualTo(need);
    }
}

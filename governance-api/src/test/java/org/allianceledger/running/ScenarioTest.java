package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allianceledger.ledger.store.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The demonstration's decisions and mandates come out as the story says, row by row. */
class ScenarioTest {

    private static final String FJORDLYS = "/api/v1/alliances/fjordlys";
    private static final String DECISION = "decision-fjordlys-";
    private static final String CHAIR = basic("formand");
    private static final String PARTNER = basic("partner");

    private static final List<JsonNode> EVENTS = new ArrayList<>();
    private static final Map<String, JsonNode> OUTCOMES = new HashMap<>();
    private static ApplicationProcess application;

    @BeforeAll
    static void start() throws IOException {
        application = ApplicationProcess.demonstrate(Store.on(Database.H2));
        JsonNode page;
        long after = -1;
        do {
            page = get(FJORDLYS + "/events?limit=500&after=" + after);
            page.forEach(EVENTS::add);
            after = EVENTS.getLast().path("position").asLong();
        } while (page.size() == 500);
        for (JsonNode event : EVENTS) {
            if (isOf(event, "OutcomeComputed") || isOf(event, "OutcomeRecomputed")) {
                OUTCOMES.put(event.path("subject").asString(), event);
            }
        }
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Nested
    class Decisions {

        @ParameterizedTest(name = "row {0}: {2}")
        @CsvFileSource(resources = "/fjordlys/decisions.csv", useHeadersInDisplayName = false, numLinesToSkip = 3)
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
            JsonNode event = OUTCOMES.get(DECISION + decision);
            JsonNode data = event.path("data");
            JsonNode computation = data.path("computation");
            JsonNode figures = computation.path("figures");
            JsonNode question = data.path("question");
            assertThat(computation.path("outcome").asString()).isEqualTo(outcome);
            assertThat(List.of(number(figures, "yes"), number(figures, "no"), number(figures, "abstain")))
                    .containsExactly(yes, no, abstain);
            assertThat(number(figures, "inOffice")).isEqualTo(filled);
            assertThat(number(figures, "present")).isEqualTo(present);
            assertThat(needed(computation)).isEqualTo(need);
            assertThat(hasLivedExperience(computation)).isTrue();
            assertThat(question.path("ruleSet")
                            .path("rules")
                            .path(question.path("rule").asString())
                            .path("method")
                            .asString())
                    .isEqualTo(method);
            JsonNode first = computedOf(DECISION + decision);
            assertThat(first.path("data").path("ruleSetId").asString()).isEqualTo("rules-fjordlys-" + ruleSet);
            assertThat(first.path("time").asString()).startsWith(day);
        }

        @Test
        void areTwentyTwoByTheFirstRulesAndTwelveByTheSecond() throws IOException {
            List<String> steering = get(FJORDLYS + "/decisions?limit=200&body=body-fjordlys-styregruppe")
                    .findValuesAsString("id");
            var counted = new TreeMap<String, Integer>();
            for (JsonNode outcome : get(FJORDLYS + "/outcomes")) {
                if (steering.contains(outcome.path("decisionId").asString())) {
                    counted.merge(outcome.path("ruleSetId").asString(), 1, Integer::sum);
                }
            }
            assertThat(counted).isEqualTo(Map.of("rules-fjordlys-fo1", 22, "rules-fjordlys-fo2", 12));
        }

        @Test
        void lackAQuorumTwice() throws IOException {
            var lacking = new ArrayList<String>();
            for (JsonNode outcome : get(FJORDLYS + "/outcomes")) {
                if (outcome.path("outcome").asString().equals("no_quorum")) {
                    lacking.add(outcome.path("decidedOn").asString() + " "
                            + outcome.path("key").asString());
                }
            }
            assertThat(lacking).containsExactly("2023-12-07 F-13", "2025-09-18 F-40");
        }

        @Test
        void endTwoTiesInTwoWays() {
            assertThat(castingVote("f10")).isFalse();
            assertThat(castingVote("d21")).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"2024-09-20, 7-0-1", "2024-10-02, 7-0-1", "2024-10-03, 6-1-1"})
        void areKnownByWhatWasRecordedThen(String known, String votes) throws IOException {
            JsonNode found = null;
            for (JsonNode outcome : get(FJORDLYS + "/outcomes?knownAt=" + known)) {
                found = outcome.path("key").asString().equals("FO-2") ? outcome : found;
            }
            assertThat(found).isNotNull();
            assertThat(found.path("outcome").asString()).isEqualTo("adopted");
            assertThat(number(found, "votesFor") + "-" + number(found, "votesAgainst") + "-"
                            + number(found, "abstentions"))
                    .isEqualTo(votes);
        }

        @ParameterizedTest
        @CsvSource({"d14, d15, 2024-06-13", "d06, d32, 2025-12-11", "fa1, fa2, 2025-01-01", "fo1, fo2, 2024-10-01"})
        void areSuperseded(String older, String newer, String from) throws IOException {
            String eve = java.time.LocalDate.parse(from).minusDays(1).toString();
            assertThat(inForce(eve)).contains(DECISION + older).doesNotContain(DECISION + newer);
            assertThat(inForce(from)).contains(DECISION + newer).doesNotContain(DECISION + older);
            JsonNode row = row(older);
            assertThat(row.path("stage").asString()).isEqualTo("superseded");
            assertThat(row.path("successor").asString()).isEqualTo(DECISION + newer);
        }

        @Test
        void countAProxyAsAVoteButNotTowardsQuorum() {
            JsonNode figures = figuresOf("d14");
            assertThat(number(figures, "represented")).isEqualTo(1);
            assertThat(number(figures, "cast")).isEqualTo(number(figures, "present") + 1);
        }

        @Test
        void countTheSubstituteTowardsQuorum() {
            JsonNode roll =
                    OUTCOMES.get(DECISION + "d26").path("data").path("question").path("roll");
            JsonNode last = roll.get(roll.size() - 1);
            assertThat(last.path("key").asString()).isEqualTo("S9");
            assertThat(last.path("present").asBoolean()).isTrue();
            assertThat(last.path("substitute").asBoolean()).isTrue();
        }

        @Test
        void areAStubToThePublicWhereTheItemWasClosed() throws IOException {
            JsonNode stub = get("/api/v1/decisions/" + DECISION + "d12", PARTNER);
            assertThat(stub.path("title").asString()).isEqualTo("Lejeforhold");
            assertThat(stub.path("ground").asString()).isEqualTo("negotiation_or_finance");
            assertThat(stub.path("outcome").asString()).isEqualTo("adopted");
            assertThat(stub.has("proposal")).isFalse();
            assertThat(get("/api/v1/meetings/meeting-fjordlys-sg05x/minutes", PARTNER)
                            .path("text")
                            .asString())
                    .contains("1. Lejeforhold (til beslutning; lukket punkt: forhandling eller økonomi)\nvedtaget\n")
                    .doesNotContain("Natlys");
        }

        @Test
        void keepAnErasedMembersVotesUnderTheAlias() throws IOException {
            assertThat(get("/api/v1/meetings/meeting-fjordlys-sg01/minutes", PARTNER)
                            .path("text")
                            .asString())
                    .contains("Erfaringsmedlem B")
                    .doesNotContain("Jonas");
        }

        @Test
        void areCalledInAndStoppedByASingleMember() throws IOException {
            assertThat(row("sr1").path("stage").asString()).isEqualTo("referred");
            assertThat(of("DecisionCalledIn"))
                    .singleElement()
                    .satisfies(it -> assertThat(it.path("time").asString()).startsWith("2024-11-07"));
            assertThat(of("WrittenProcedureStopped")).singleElement().satisfies(it -> {
                assertThat(it.path("time").asString()).startsWith("2023-12-15");
                assertThat(it.path("data").path("seatId").asString()).isEqualTo("seat-fjordlys-s5");
            });
        }
    }

    @Nested
    class Mandates {

        @ParameterizedTest(name = "row {0}: {2}, {3} øre")
        @CsvFileSource(resources = "/fjordlys/dispositions.csv", numLinesToSkip = 2)
        void allowAndRefuseAsTheRowSays(int row, String day, String mandate, long amount, String refused) {
            String name = refused == null ? "DispositionRecorded" : "DispositionRefused";
            assertThat(of(name))
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
            get(FJORDLYS + "/refusals")
                    .forEach(it -> refusals.add(
                            it.path("day").asString() + " " + it.path("reason").asString()));
            assertThat(refusals)
                    .containsExactly(
                            "2023-05-11 depth",
                            "2023-08-24 per_disposition",
                            "2024-02-22 annual_cap",
                            "2024-04-08 expired",
                            "2025-06-19 revoked");
        }

        @Test
        void countWhatIsUsedBelowThem() throws IOException {
            JsonNode mandate = get("/api/v1/mandates/mandate-fjordlys-m1");
            assertThat(mandate.path("usedInAll").asLong()).isEqualTo(15_100_000);
            assertThat(mandate.path("usedBelow").asLong()).isEqualTo(850_000);
        }

        @Test
        void leaveAGapOfSeventyThreeDays() throws IOException {
            JsonNode gap = get(FJORDLYS + "/mandates/gaps").path(0);
            assertThat(gap.path("from").asString()).isEqualTo("2024-04-01");
            assertThat(gap.path("until").asString()).isEqualTo("2024-06-12");
            assertThat(number(gap, "days")).isEqualTo(73);
            JsonNode nobody = get(FJORDLYS + "/mandates/authority?amount=4500000&day=2024-04-08");
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
            assertThat(get("/api/v1/mandates/mandate-fjordlys-" + mandate + "?asOf=" + day)
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
        JsonNode quorum = get("/api/v1/bodies/body-fjordlys-styregruppe/quorum?asOf=" + day)
                .path("quorum");
        assertThat(number(quorum, "filled")).isEqualTo(filled);
        assertThat(number(quorum, "need")).isEqualTo(need);
    }

    private static JsonNode computedOf(String decision) {
        return of("OutcomeComputed").stream()
                .filter(it -> it.path("subject").asString().equals(decision))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode figuresOf(String decision) {
        return OUTCOMES.get(DECISION + decision)
                .path("data")
                .path("computation")
                .path("figures");
    }

    private static boolean castingVote(String decision) {
        return OUTCOMES.get(DECISION + decision)
                .path("data")
                .path("computation")
                .path("castingVote")
                .asBoolean();
    }

    // A rule may ask for more of those present than the rules of procedure do; the most counts.
    private static int needed(JsonNode computation) {
        int most = 0;
        for (JsonNode test : computation.path("tests")) {
            if (test.path("name").asString().startsWith("quorum")) {
                most = Math.max(most, number(test, "need"));
            }
        }
        return most;
    }

    private static boolean hasLivedExperience(JsonNode computation) {
        for (JsonNode test : computation.path("tests")) {
            if (test.path("name").asString().equals("composition:lived_experience")) {
                return test.path("holds").asBoolean();
            }
        }
        return false;
    }

    private static List<String> inForce(String day) throws IOException {
        return get(FJORDLYS + "/decisions?which=in_force&limit=200&asOf=" + day).findValuesAsString("id");
    }

    private static JsonNode row(String decision) throws IOException {
        for (JsonNode row : get(FJORDLYS + "/decisions?limit=200")) {
            if (row.path("id").asString().equals(DECISION + decision)) {
                return row;
            }
        }
        throw new AssertionError("The decision is not there");
    }

    private static List<JsonNode> of(String name) {
        return EVENTS.stream().filter(it -> isOf(it, name)).toList();
    }

    private static boolean isOf(JsonNode event, String name) {
        return event.path("type").asString().startsWith("org.allianceledger." + name + ".");
    }

    private static int number(JsonNode from, String field) {
        return from.path(field).asInt(-1);
    }

    private static String basic(String account) {
        return "Basic " + Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode get(String path) throws IOException {
        return get(path, CHAIR);
    }

    private static JsonNode get(String path, String account) throws IOException {
        Client.Answer answer = application.client().get(path, "Authorization", account);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json();
    }
}

package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of the Fjordlys alliance, and how many it takes to decide on the days of its story. */
class RuleSetDoorTest {

    private static final String SOURCE = "\"authority\":{\"kind\":\"imported_source\",\"reference\":\"Referater\"}}";

    /** A steering group of nine with FO-1 and FO-2, and a working group under it. */
    private record Fjordlys(Client client, String alliance, String body, String group) {

        static Fjordlys with(Client client) throws IOException {
            var seed = new Seed(client);
            String alliance = seed.alliance();
            String body = seed.body(alliance);
            String group = client.post(
                            "/api/v1/alliances/" + alliance + "/bodies",
                            "{\"name\":\"Bolig\",\"kind\":\"working_group\",\"from\":\"2020-01-01\",\"parent\":\""
                                    + body + "\"," + SOURCE)
                    .id();
            var fjordlys = new Fjordlys(client, alliance, body, group);
            for (int n = 2; n <= 8; n++) {
                fjordlys.fill(fjordlys.seat(n == 8 ? "lived_experience" : ""), "2023-02-02", "");
            }
            String chair = fjordlys.seat("");
            fjordlys.fill(chair, "2023-02-02", "2024-05-31");
            fjordlys.fill(chair, "2024-09-12", "2026-09-11");
            String ninth = fjordlys.seat("lived_experience");
            fjordlys.fill(ninth, "2023-02-02", "2024-02-01");
            fjordlys.fill(ninth, "2024-10-08", "2025-10-07");
            return fjordlys;
        }

        private String seat(String category) throws IOException {
            String categories = category.isEmpty() ? "" : "\"" + category + "\"";
            return client.post(
                            "/api/v1/bodies/" + body + "/seats",
                            "{\"role\":\"member\",\"votes\":1,\"categories\":[" + categories
                                    + "],\"from\":\"2023-02-02\"," + SOURCE)
                    .id();
        }

        private void fill(String seat, String from, String until) throws IOException {
            String person = new Seed(client).person(alliance);
            String last = until.isEmpty() ? "" : ",\"until\":\"" + until + "\"";
            client.post(
                            "/api/v1/bodies/" + body + "/seats/" + seat + "/holder",
                            "{\"personId\":\"" + person + "\",\"from\":\"" + from + "\"" + last + "," + SOURCE)
                    .id();
        }

        String draft(String name, String file) throws IOException {
            String rules = Files.readString(
                    Path.of("..", "governance-core", "src", "test", "resources", "ruleset", file + ".json"));
            return client.post(
                            "/api/v1/bodies/" + body + "/rule-sets",
                            "{\"name\":\"" + name + "\",\"rules\":" + rules + "," + SOURCE)
                    .id();
        }

        Answer adopt(String ruleSet, String from) throws IOException {
            return client.post(
                    "/api/v1/bodies/" + body + "/rule-sets/" + ruleSet + "/adoption",
                    "{\"from\":\"" + from + "\"," + SOURCE);
        }

        Answer get(String what) throws IOException {
            return client.get("/api/v1/bodies/" + body + "/" + what);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysHowManyItTakesToDecide(Database database) throws IOException {
        var fjordlys = Fjordlys.with(RunningApplication.on(database).client());
        assertThat(fjordlys.get("quorum?asOf=2023-02-02").status())
                .as("nothing governs yet")
                .isEqualTo(404);
        fjordlys.adopt(fjordlys.draft("FO-1", "fo-1"), "2023-02-02").id();
        fjordlys.adopt(fjordlys.draft("FO-2", "fo-2"), "2024-10-01").id();
        assertThat(need(fjordlys, "asOf=2023-02-02")).isEqualTo("5 of 9 by FO-1");
        assertThat(need(fjordlys, "asOf=2024-02-02")).isEqualTo("5 of 8 by FO-1");
        assertThat(need(fjordlys, "asOf=2024-06-01")).isEqualTo("4 of 7 by FO-1");
        assertThat(need(fjordlys, "asOf=2024-09-12")).isEqualTo("5 of 8 by FO-1");
        assertThat(need(fjordlys, "asOf=2024-10-08")).isEqualTo("5 of 9 by FO-2");
        assertThat(need(fjordlys, "asOf=2024-09-12&rule=qualified")).isEqualTo("6 of 8 by FO-1");
        Answer answer = fjordlys.get("quorum?asOf=2024-06-01");
        assertThat(answer.json().at("/quorum/danish").asString())
                .isEqualTo("Beslutningsdygtig med mindst 4 af 7 besatte pladser til stede (krav: mere end halvdelen)."
                        + " Mindst ét erfaringsmedlem skal være til stede.");
        assertThat(answer.json().at("/quorum/composition/0/category").asString())
                .isEqualTo("lived_experience");
        assertThat(fjordlys.get("quorum?rule=acclamation").status()).isEqualTo(404);
        assertThat(fjordlys.get("quorum?asOf=2023-02-02&knownAt=2023-02-02").status())
                .as("not known then")
                .isEqualTo(404);
    }

    private static String need(Fjordlys fjordlys, String query) throws IOException {
        var quorum = fjordlys.get("quorum?" + query).json();
        return quorum.at("/quorum/need").asLong() + " of "
                + quorum.at("/quorum/filled").asLong() + " by "
                + quorum.path("ruleSet").asString();
    }

    @ParameterizedTest
    @EnumSource
    void listsEveryVersionAndMarksTheOneInForce(Database database) throws IOException {
        var fjordlys = Fjordlys.with(RunningApplication.on(database).client());
        String first = fjordlys.draft("FO-1", "fo-1");
        String second = fjordlys.draft("FO-2", "fo-2");
        assertThat(fjordlys.get("rule-sets").json().path("inForce").isMissingNode())
                .isTrue();
        fjordlys.adopt(first, "2023-02-02").id();
        fjordlys.adopt(second, "2024-10-01").id();
        var then = fjordlys.get("rule-sets?asOf=2024-09-30").json();
        assertThat(then.at("/inForce/id").asString()).isEqualTo(first);
        assertThat(then.at("/versions/0/inForce").asBoolean()).isTrue();
        assertThat(then.at("/versions/0/until").asString()).isEqualTo("2024-09-30");
        assertThat(then.at("/versions/1/inForce").asBoolean()).isFalse();
        assertThat(then.at("/versions/1/rules/castingMatters/0").asString()).isEqualTo("operational");
        assertThat(then.at("/versions/1/rules/proxies/allowed").asBoolean()).isFalse();
        var below = fjordlys.client()
                .get("/api/v1/bodies/" + fjordlys.group() + "/rule-sets?asOf=2024-10-01")
                .json();
        assertThat(below.at("/inForce/id").asString()).isEqualTo(second);
        assertThat(below.at("/inForce/inherited").asBoolean()).isTrue();
        assertThat(below.path("versions").size()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatDoesNotFitAndSaysWhere(Database database) throws IOException {
        var fjordlys = Fjordlys.with(RunningApplication.on(database).client());
        String drafts = "/api/v1/bodies/" + fjordlys.body() + "/rule-sets";
        String rules =
                Files.readString(Path.of("..", "governance-core", "src", "test", "resources", "ruleset", "fo-1.json"));
        Answer unknownRule = fjordlys.client()
                .post(
                        drafts,
                        "{\"name\":\"FO\",\"rules\":" + rules.replace("[\n      \"simple\"\n    ]", "[\"applaus\"]")
                                + "," + SOURCE);
        assertThat(unknownRule.status()).isEqualTo(422);
        assertThat(unknownRule.text("reason")).isEqualTo("unknown_rule");
        assertThat(unknownRule.text("field")).startsWith("rules.matters[");
        Answer both = fjordlys.client()
                .post(drafts, "{\"name\":\"FO\",\"template\":\"municipal\",\"rules\":" + rules + "," + SOURCE);
        assertThat(both.status()).isEqualTo(400);
        assertThat(both.body()).contains("Angiv enten rules eller template");
        Answer tooMany = fjordlys.client()
                .post(
                        drafts,
                        "{\"name\":\"FO\",\"rules\":" + rules.replace("\"denominator\": 3", "\"denominator\": 100000")
                                + "," + SOURCE);
        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(tooMany.body()).contains("denominator");
        String first = fjordlys.draft("FO-1", "fo-1");
        fjordlys.adopt(first, "2023-02-02").id();
        assertThat(fjordlys.adopt(first, "2023-03-02").text("reason")).isEqualTo("rule_set_adopted");
        assertThat(fjordlys.adopt(fjordlys.draft("FO-2", "fo-2"), "2023-02-02").text("reason"))
                .isEqualTo("before_the_latest");
        assertThat(fjordlys.adopt("rules-findes-ikke", "2024-02-02").text("reason"))
                .isEqualTo("unknown_rule_set");
        for (String wrong : new String[] {"hvad", "body-findes-ikke", "a".repeat(300)}) {
            for (String what : new String[] {"rule-sets", "quorum"}) {
                assertThat(fjordlys.client()
                                .get("/api/v1/bodies/" + wrong + "/" + what)
                                .status())
                        .as(wrong)
                        .isEqualTo(404);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void offersTemplatesThatCanBeAdopted(Database database) throws IOException {
        Client client = RunningApplication.on(database).client();
        var list = client.get("/api/v1/rule-set-templates").json();
        assertThat(list.size()).isEqualTo(4);
        assertThat(list.at("/0/title/danish").asString()).isEqualTo("Kommunalt præget");
        assertThat(client.get("/api/v1/rule-set-templates/royal").status()).isEqualTo(404);
        String body = new Seed(client).body(new Seed(client).alliance());
        for (var line : list) {
            String name = line.path("name").asString();
            var template = client.get("/api/v1/rule-set-templates/" + name).json();
            String drafts = "/api/v1/bodies/" + body + "/rule-sets";
            String id = client.post(drafts, "{\"name\":\"FO\",\"template\":\"" + name + "\"," + SOURCE)
                    .id();
            var versions =
                    client.get(drafts + "?asOf=" + LocalDate.now()).json().path("versions");
            assertThat(versions.valueStream()
                            .filter(it -> it.path("id").asString().equals(id))
                            .findFirst()
                            .orElseThrow()
                            .path("rules"))
                    .isEqualTo(template.path("rules"));
        }
    }
}

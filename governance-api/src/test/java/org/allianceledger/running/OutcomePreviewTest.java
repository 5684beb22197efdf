package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutcomePreviewTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ADDRESS = "/api/v1/outcomes/preview";

    /** FO-2 (8 of 8 there, 6-1-1, qualified): the golden case »6-1-1 with 2/3« as the scenario has it. */
    private static final String QUESTION = """
        {"ruleSet": {
           "quorum": {"measure": "present", "base": "in_office", "share": {"numerator": 1, "denominator": 2},
                      "strict": true, "minHeads": 0, "represented": false, "abstentionsCount": true},
           "composition": [{"category": "lived_experience", "atLeast": 1}],
           "rules": {"qualified": {"method": "qualified", "share": {"numerator": 2, "denominator": 3},
                     "strict": false, "abstentionsInBase": false, "disagreeAtMost": 0, "minYes": 0,
                     "minNonNegative": 0}},
           "matters": {"ordinary": ["qualified"]},
           "actingChairCasts": false, "recusedDecidesDoubt": false, "necessity": false, "substitutes": true,
           "callIn": false, "earlyClose": false, "noticeDays": 7, "minutesDays": 7, "lateAfterDays": 14,
           "holdOver": false},
         "rule": "qualified", "written": false, "secondCall": false, "evaluationPlanned": false, "places": 0,
         "roll": [%s],
         "ballots": [%s]}\
        """.formatted(seats(), ballots());

    private static String seats() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(i -> """
                    {"seat": "S%d", "categories": [%s], "filled": true, "suspended": false, "present": true,
                     "substitute": false, "recused": false}\
                    """.formatted(i, i == 8 ? "\"lived_experience\"" : ""))
                .collect(Collectors.joining(","));
    }

    private static String ballots() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(i -> "{\"seat\": \"S%d\", \"choice\": \"%s\"}"
                        .formatted(i, i < 7 ? "for" : i == 7 ? "against" : "abstain"))
                .collect(Collectors.joining(","));
    }

    @Test
    void computesAndExplainsWithoutStoringAnything() throws IOException {
        RunningApplication application = RunningApplication.on(Database.H2);
        long events = application.count("domain_event");
        Answer answer = application.client().post(ADDRESS, QUESTION);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.text("outcome")).isEqualTo("adopted");
        JsonNode figures = answer.json().path("figures");
        assertThat(figures.path("yes").asInt(-1)).isEqualTo(6);
        assertThat(figures.path("yesNo").asInt(-1)).isEqualTo(7);
        assertThat(answer.json().path("tests").findValuesAsString("name"))
                .containsExactly("quorum", "composition:lived_experience", "votes", "threshold", "support");
        assertThat(answer.json().path("tests").path(3).toString())
                .isEqualTo("{\"name\":\"threshold\",\"rule\":\"R-11\",\"left\":18,\"relation\":\">=\",\"right\":14,"
                        + "\"need\":5,\"holds\":true}");
        assertThat(answer.json().path("explanation").path("danish").asString(""))
                .isEqualTo("Beslutningsdygtig: 8 af 8 pladser (krav: mere end halvdelen). Mindst ét erfaringsmedlem er"
                        + " til stede. Vedtaget med 6 stemmer for og 1 imod; 1 undlod at stemme. Krav: to tredjedele af"
                        + " de afgivne stemmer (mindst 5 af 7).");
        assertThat(application.count("domain_event")).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"choice\": \"for\"         | \"choice\": \"maaske\"     | 400 | ballots[0].choice",
                "\"numerator\": 2            | \"numerator\": 0.5         | 400 |"
                        + " ruleSet.rules.qualified.share.numerator",
                "\"denominator\": 3          | \"denominator\": 0         | 400 |"
                        + " ruleSet.rules[qualified].share.denominator",
                "\"seat\": \"S1\", \"cat     | \"saede\": \"S1\", \"cat   | 400 | roll[0].saede",
                "\"method\": \"qualified\"   | \"method\": \"simple\"     | 400 |"
                        + " ruleSet.rules[qualified].shareConsistent",
                "\"rule\": \"qualified\"     | \"rule\": \"usual\"        | 422 | rule",
                "\"seat\": \"S3\", \"choice  | \"seat\": \"S33\", \"choice | 422 | ballots[2].seat",
                "\"seat\": \"S3\", \"choice  | \"seat\": \"S2\", \"choice | 422 | ballots[2].seat",
                "\"ballots\": [              | \"ballots\": [null,        | 400 | ballots[0]",
            })
    void namesTheFieldThatIsAtFault(String valid, String wrong, int status, String field) throws IOException {
        RunningApplication application = RunningApplication.on(Database.H2);
        assertThat(QUESTION).contains(valid);
        Answer answer =
                application.client().post(ADDRESS, QUESTION.replaceFirst(java.util.regex.Pattern.quote(valid), wrong));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("type")).startsWith("urn:alliance-ledger:problem:");
        assertThat(answer.text("field")).as(answer.body()).isEqualTo(field);
        assertThat(answer.body()).doesNotContain("Exception", "org.allianceledger");
    }

    @Test
    void answersTheDocumentedQuestionAsDocumented() throws IOException {
        String[] blocks = Files.readString(Path.of("..", "docs", "outcomes.md")).split("```json");
        String question = blocks[1].substring(0, blocks[1].indexOf("```"));
        String documented = blocks[2].substring(0, blocks[2].indexOf("```"));
        Answer answer = RunningApplication.on(Database.H2).client().post(ADDRESS, question);
        assertThat(answer.json()).as(answer.body()).isEqualTo(JSON.readTree(documented));
    }

    @Test
    void isDescribedWithAllThatItRefersTo() throws IOException {
        JsonNode api =
                RunningApplication.on(Database.H2).client().get("/v3/api-docs").json();
        JsonNode preview = api.path("paths").path(ADDRESS).path("post");
        assertThat(preview.path("requestBody").toString()).contains("ruleSet", "roll", "ballots");
        assertThat(preview.path("parameters").findValuesAsString("name")).isEmpty();
        for (JsonNode reference : api.findValues("$ref")) {
            String name = reference.asString().replace("#/components/schemas/", "");
            assertThat(api.path("components").path("schemas").has(name))
                    .as(name)
                    .isTrue();
        }
    }
}

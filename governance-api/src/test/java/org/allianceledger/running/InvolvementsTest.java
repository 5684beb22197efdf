package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Those it is about are heard, answered, and have the last word (T6), by the public door. */
class InvolvementsTest {

    private final Client client = RunningApplication.on(Database.H2).client();

    @Test
    void opensNoVoteOnTheTargetGroupUnlessSomebodyWasHeardAsT6Asks() throws IOException {
        Map<String, String> ids = new HashMap<>(DecisionScene.of("OpenVoting", client));
        String decision = "/api/v1/decisions/" + ids.get("decisionId");
        post(decision + "/target-group", "DeclareTargetGroup", ids);
        for (String opening : List.of(
                "OpenVoting /voting",
                "OpenWrittenProcedure /written-procedure",
                "DecideWithoutVote /decision-without-vote")) {
            String[] parts = opening.split(" ");
            Answer refused = client.post(decision + parts[1], act(parts[0], ids));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("detail"))
                    .isEqualTo("Forslaget angår målgruppens vilkår: henvis til, hvem der er hørt, eller begrund, "
                            + "hvorfor ingen er det.");
        }
        ids.put("involvementId", InvolvementScene.heard(client, ids));
        post(decision + "/involvements", "CiteInvolvement", ids);
        String chair = act("GiveLastWord", ids).replace(ids.get("secondSeatId"), ids.get("seatId"));
        assertThat(client.post(decision + "/last-word", chair).text("reason")).isEqualTo("no_lived_experience");
        post(decision + "/last-word", "GiveLastWord", ids);
        long position = post(decision + "/voting", "OpenVoting", ids).position();

        JsonNode overview = read(ids, "/involvements/by-decision", position);
        JsonNode heard = overview.path("decisions")
                .valueStream()
                .filter(it -> it.path("decisionId").asString("").equals(ids.get("decisionId")))
                .findFirst()
                .orElseThrow();
        assertThat(heard.path("concernsTargetGroup").asBoolean(false)).isTrue();
        assertThat(heard.path("heard").path(0).asString("")).isEqualTo("other");
        assertThat(heard.path("lastWord").path(0).asString("")).isEqualTo(ids.get("secondSeatId"));
    }

    @Test
    void opensAVoteOnTheTargetGroupOnceItIsSaidWhyNobodyWasHeardAsT6Asks() throws IOException {
        Map<String, String> ids = DecisionScene.of("OpenVoting", client);
        String decision = "/api/v1/decisions/" + ids.get("decisionId");
        post(decision + "/target-group", "DeclareTargetGroup", ids);
        post(decision + "/involvements/waiver", "WaiveInvolvement", ids);
        post(decision + "/voting", "OpenVoting", ids);
    }

    @Test
    void answersEachInputOnceAsT6Asks() throws IOException {
        Scene scene = Scene.of("AnswerInput", client);
        String involvement = scene.fill("/api/v1/involvements/{involvementId}");
        Answer answered = client.post(involvement + "/answers", scene.bodyOf("AnswerInput"));
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
        assertThat(client.post(involvement + "/answers", scene.bodyOf("AnswerInput"))
                        .text("detail"))
                .isEqualTo("Inputtet er allerede besvaret.");
        JsonNode page = client.get(involvement).json();
        assertThat(page.path("involvement").path("who").asString("")).isEqualTo("Naboer");
        assertThat(page.path("involvement").path("inputs").asInt(0)).isEqualTo(2);
        assertThat(page.path("involvement").path("answered").asInt(0)).isEqualTo(1);
        assertThat(page.path("inputs").path(1).path("answer").asString("")).isEqualTo("Der er sat lys op");
    }

    private static String act(String name, Map<String, String> ids) {
        return "{" + Session.fill(DecisionScene.BODIES.get(name), ids) + "}";
    }

    private Answer post(String path, String act, Map<String, String> ids) throws IOException {
        Answer answer = client.post(path, act(act, ids));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private JsonNode read(Map<String, String> ids, String view, long position) throws IOException {
        Answer answer = client.get("/api/v1/alliances/" + ids.get("allianceId") + view + "?minPosition=" + position);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}

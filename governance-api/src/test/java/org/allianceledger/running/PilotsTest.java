package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Patience, small pilots and small wins (T2), and the thread from a decision to its effect (T1), by the public door. */
class PilotsTest {

    private final RunningApplication application = RunningApplication.on(Database.H2);
    private final Client client = application.client();

    @Test
    void refusesAPilotWithoutEvaluationDateOrStopCriterionAsT2Asks() throws IOException {
        Scene scene = Scene.of("ProposePilot", client);
        String path = scene.fill("/api/v1/alliances/{allianceId}/pilots");
        String body = scene.bodyOf("ProposePilot");
        Answer undated = client.post(path, body.replace("\"evaluateOn\":\"2024-12-01\",", ""));
        assertThat(undated.status()).isEqualTo(400);
        assertThat(undated.body()).contains("/evaluateOn");
        Answer endless = client.post(path, body.replace("Under tre om ugen", " "));
        assertThat(endless.status()).isEqualTo(400);
        assertThat(endless.body()).contains("/stopCriterion");
    }

    @Test
    void flagsAnOverdueEvaluationAndScalesOnlyOnOneAsT2Asks() throws IOException {
        Scene scene = Scene.of("EvaluatePilot", client);
        String pilot = scene.fill("/api/v1/pilots/{pilotId}");
        long tried =
                client.post(pilot + "/try-outs", scene.bodyOf("RecordTryOut")).position();

        JsonNode late = read(scene.fill("/api/v1/alliances/{allianceId}/pilots?asOf=2024-12-02"), tried);
        assertThat(late.path("overdueEvaluation").size()).isEqualTo(1);
        assertThat(late.path("running").size()).isZero();
        assertThat(late.path("medianDaysToFirstTryOut").asLong(0)).isEqualTo(65);

        String baseless = scene.bodyOf("ScalePilot").replace("{evaluationId}", "evaluation-ingen");
        assertThat(client.post(pilot + "/scaling", baseless).text("reason")).isEqualTo("unknown_evaluation");
        String evaluation = client.post(pilot + "/evaluations", scene.bodyOf("EvaluatePilot"))
                .id();
        Answer scaled =
                client.post(pilot + "/scaling", scene.bodyOf("ScalePilot").replace("{evaluationId}", evaluation));
        assertThat(scaled.status()).as(scaled.body()).isEqualTo(200);
        JsonNode board = read(scene.fill("/api/v1/alliances/{allianceId}/pilots"), scaled.position());
        assertThat(board.path("scaled").path(0).path("learned").asString("")).isEqualTo("Ro betyder mest");
        JsonNode page = client.get(pilot).json();
        assertThat(page.path("steps").path(4).path("event").asString("")).isEqualTo("PilotScaled");
    }

    @Test
    void keepsWhatAStoppedPilotTaughtAsT2Asks() throws IOException {
        Scene scene = Scene.of("StopPilot", client);
        String stop = scene.fill("/api/v1/pilots/{pilotId}/stop");
        String untimely = scene.bodyOf("StopPilot")
                .replace("\"stopCriterionMet\":true", "\"stopCriterionMet\":false")
                .replace("founding_act", "notice");
        assertThat(client.post(stop, untimely).text("reason")).isEqualTo("needs_decision");
        Answer stopped = client.post(stop, scene.bodyOf("StopPilot").replace("founding_act", "notice"));
        assertThat(stopped.status()).as(stopped.body()).isEqualTo(200);
        JsonNode board = read(scene.fill("/api/v1/alliances/{allianceId}/pilots"), stopped.position());
        assertThat(board.path("stopped").path(0).path("learned").asString("")).isEqualTo("De sov ude");
    }

    @Test
    void masksTheSmallCountOfASmallWinAsT2Asks() throws Exception {
        Scene scene = Scene.of("RecordSmallWin", client);
        String wins = scene.fill("/api/v1/alliances/{allianceId}/wins");
        long position = client.post(wins, scene.bodyOf("RecordSmallWin")).position();
        JsonNode inside = read(wins, position).path(0);
        assertThat(inside.path("year").asInt(0)).isEqualTo(2024);
        assertThat(inside.path("wins").path(0).path("countText").asString("")).isEqualTo("3");
        String outside = anonymously(wins);
        assertThat(outside).contains("færre end 5").doesNotContain("\"value\":3");
        assertThat(anonymously(scene.fill("/api/v1/alliances/{allianceId}/events")))
                .contains("SmallWinRecorded")
                .doesNotContain("\"count\":3");
    }

    @Test
    void refusesAResultWithNothingBehindItOrToShowAsT1Asks() throws IOException {
        Scene scene = Scene.of("LinkResult", client);
        String path = scene.fill("/api/v1/alliances/{allianceId}/results");
        String body = scene.bodyOf("LinkResult");
        Answer baseless = client.post(path, body.replaceFirst("\"pilotIds\":\\[[^]]*]", "\"pilotIds\":[]"));
        assertThat(baseless.text("detail"))
                .isEqualTo("Et resultat skal bygge på mindst én forpligtelse eller prøvehandling.");
        Answer unseen = client.post(path, body.replaceFirst("\"documents\":\\[[^]]*]", "\"documents\":[]"));
        assertThat(unseen.text("detail"))
                .isEqualTo("Et resultat skal vises ved mindst ét stykke dokumentation eller én måling.");
        Answer unmeasured =
                client.post(path, body.replace("\"measurementIds\":[]", "\"measurementIds\":[\"measurement-ingen\"]"));
        assertThat(unmeasured.text("detail"))
                .isEqualTo("Målingen measurement-ingen hører ikke til nogen af indikatorerne.");
        Answer elsewhere = client.post(path, body.replaceFirst("pilot-[A-Za-z0-9-]+", "pilot-ingen"));
        assertThat(elsewhere.text("detail")).isEqualTo("pilot-ingen findes ikke i protokollen.");
    }

    @Test
    void followsADecisionToItsEffectAndNamesTheIdleOnesAsT1Asks() throws IOException {
        Map<String, String> ids = new HashMap<>(DecisionScene.of("ProposeDecision", client));
        String alliance = "/api/v1/alliances/" + ids.get("allianceId");
        String pilot = client.post(
                        alliance + "/pilots",
                        "{" + Session.fill(PilotScene.BODIES.get("ProposePilot"), ids)
                                + ",\"authority\":{\"kind\":\"notice\",\"reference\":\"Idé\"}}")
                .id();
        String authorised = "\"authorises\":[{\"act\":\"ApprovePilot\",\"subject\":\"" + pilot
                + "\",\"terms\":{\"from\":\"2024-03-25\"}}]";
        String decision = client.post(
                        "/api/v1/bodies/" + ids.get("bodyId") + "/decisions",
                        act("ProposeDecision", ids)
                                .replace("\"authorises\":[]", authorised)
                                .replaceFirst(",\"amends\":\"[^\"]*\"", ""))
                .id();
        for (String step : List.of(
                "OpenVoting /voting", "CastBallot /ballots", "CloseVoting /closing", "DeclareOutcome /outcome")) {
            String[] parts = step.split(" ");
            client.post(
                            "/api/v1/decisions/" + decision + parts[1],
                            act(parts[0], ids).replaceFirst(",\"condition\":\"[^\"]*\"", ""))
                    .id();
        }
        String approval =
                "{\"from\":\"2024-03-25\",\"authority\":{\"kind\":\"decision\",\"reference\":\"" + decision + "\"}}";
        long approved =
                client.post("/api/v1/pilots/" + pilot + "/approval", approval).position();

        JsonNode idle = thread(alliance + "/effects?idle=12&asOf=2025-03-25", approved, decision);
        assertThat(idle.path("acts").path(0).path("act").asString("")).isEqualTo("ApprovePilot");
        assertThat(thread(alliance + "/effects?idle=12&asOf=2025-03-24", approved, decision)
                        .isMissingNode())
                .isTrue();

        Answer win = client.post(
                alliance + "/wins",
                "{"
                        + PilotScene.BODIES
                                .get("RecordSmallWin")
                                .replace("{pilotId}", pilot)
                                .replace("2024-02-02", "2024-05-02")
                                .replace("2024-02-03", "2024-05-03")
                        + ",\"authority\":{\"kind\":\"notice\",\"reference\":\"Noter\"}}");
        JsonNode thread = thread(alliance + "/effects?asOf=2025-03-25", win.position(), decision);
        assertThat(thread.path("winIds").path(0).asString("")).isEqualTo(win.id());
        assertThat(thread.path("pilotIds").path(0).asString("")).isEqualTo(pilot);
        assertThat(thread(alliance + "/effects?idle=12&asOf=2025-03-25", win.position(), decision)
                        .isMissingNode())
                .isTrue();
    }

    private static String act(String name, Map<String, String> ids) {
        return "{" + Session.fill(DecisionScene.BODIES.get(name), ids) + "}";
    }

    private JsonNode thread(String path, long position, String decision) throws IOException {
        return read(path, position)
                .valueStream()
                .filter(it -> it.path("decisionId").asString("").equals(decision))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    private JsonNode read(String path, long position) throws IOException {
        String mark = path.contains("?") ? "&" : "?";
        Answer answer = client.get(path + mark + "minPosition=" + position);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private String anonymously(String path) throws Exception {
        Integer port = application.context().getEnvironment().getProperty("local.server.port", Integer.class);
        URI address = URI.create("http://localhost:" + port + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}

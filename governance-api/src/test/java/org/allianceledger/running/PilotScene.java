package org.allianceledger.running;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A pilot as far as an act needs it, and one valid body for every act on pilots, wins and results. */
final class PilotScene {

    private static final String PLAN =
            "\"hypothesis\":\"Ro om natten hjælper\",\"successCriterion\":\"Otte sover inde\","
                    + "\"stopCriterion\":\"Under tre om ugen\",\"evaluateOn\":\"2024-12-01\",";
    private static final String OCCURRED = "\"occurred\":\"2023-12-01\"";
    private static final String LATER = "\"occurred\":\"2024-02-03\"";
    private static final String LINKS = "\"commitmentIds\":[],\"pilotIds\":[\"{pilotId}\"],\"decisionIds\":[],";

    /** By the name of the act; the identifiers in braces are those of the scene. */
    static final Map<String, String> BODIES = Map.ofEntries(
            entry(
                    "ProposePilot",
                    "\"bodyId\":\"{bodyId}\",\"key\":\"PH-1\",\"title\":\"Natlys\"," + PLAN
                            + "\"startsOn\":\"2024-01-01\",\"ideaOn\":\"2023-11-01\",\"level\":\"open\"," + OCCURRED),
            entry("ApprovePilot", "\"from\":\"2024-01-01\"," + OCCURRED),
            entry("RecordTryOut", "\"on\":\"2024-01-05\",\"text\":\"Første nat\"," + LATER),
            entry(
                    "EvaluatePilot",
                    "\"verdict\":\"scale\",\"findings\":\"Ni sov inde\",\"learned\":\"Ro betyder mest\","
                            + "\"on\":\"2024-02-01\"," + LATER),
            entry("ScalePilot", "\"evaluationId\":\"{evaluationId}\",\"what\":\"Et sted til\"," + LATER),
            entry("AdjustPilot", "\"evaluationId\":\"{evaluationId}\"," + PLAN + LATER),
            entry(
                    "StopPilot",
                    "\"stopCriterionMet\":true,\"reason\":\"For få kom\",\"learned\":\"De sov"
                            + " ude\",\"on\":\"2024-02-02\","
                            + LATER),
            entry(
                    "RecordSmallWin",
                    "\"key\":\"SS-1\",\"title\":\"Egen lejekontrakt\",\"on\":\"2024-02-02\",\"whatChanged\":\"Fra sofa"
                            + " til bolig\",\"forWhom\":\"De første unge\",\"count\":3,\"maskBelow\":5," + LINKS
                            + LATER),
            entry(
                    "LinkResult",
                    "\"text\":\"De bor fast\",\"on\":\"2024-02-02\"," + LINKS + "\"documents\":[{\"sha256\":\""
                            + "0a".repeat(32) + "\",\"name\":\"Lejekontrakter\"}],\"evidenceIds\":[],"
                            + "\"indicatorIds\":[],\"measurementIds\":[]," + LATER));

    private PilotScene() {}

    static Map<String, String> prepare(String act, Client client, Map<String, String> given) throws IOException {
        var ids = new HashMap<>(given);
        if (act.equals("ProposePilot")) {
            return ids;
        }
        ids.put("pilotId", post(client, ids, "/api/v1/alliances/{allianceId}/pilots", BODIES.get("ProposePilot")));
        if (!act.equals("ApprovePilot")) {
            post(client, ids, "/api/v1/pilots/{pilotId}/approval", BODIES.get("ApprovePilot"));
        }
        if (act.equals("ScalePilot") || act.equals("AdjustPilot")) {
            String verdict = act.equals("ScalePilot") ? "scale" : "adjust";
            String body = BODIES.get("EvaluatePilot").replace("\"scale\"", "\"" + verdict + "\"");
            ids.put("evaluationId", post(client, ids, "/api/v1/pilots/{pilotId}/evaluations", body));
        }
        return ids;
    }

    private static String post(Client client, Map<String, String> ids, String path, String fields) throws IOException {
        return client.post(Session.fill(path, ids), Seed.act(Session.fill(fields, ids)))
                .id();
    }
}

package org.allianceledger.running;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** An occasion on which somebody was heard, and one valid body for every act on it. */
final class InvolvementScene {

    private static final String OCCURRED = "\"occurred\":\"2024-02-03\"";

    /** By the name of the act; the identifiers in braces are those of the scene. */
    static final Map<String, String> BODIES = Map.ofEntries(
            entry(
                    "RecordInvolvement",
                    "\"key\":\"INV-1\",\"title\":\"Tre værksteder\",\"on\":\"2024-02-02\",\"category\":\"other\","
                            + "\"other\":\"Naboer\",\"how\":\"workshop\",\"people\":12,\"topics\":[\"{bodyId}\"],"
                            + "\"heardBy\":\"Sekretariatet\",\"inputs\":[{\"text\":\"Vi vil selv vælge\"}],"
                            + "\"honorarium\":120000," + OCCURRED),
            entry("AddInput", "\"text\":\"Der mangler lys\"," + OCCURRED),
            entry(
                    "AnswerInput",
                    "\"inputId\":\"{inputId}\",\"answer\":\"Der er sat lys op\",\"outcome\":\"adopted\"," + OCCURRED));

    private InvolvementScene() {}

    static Map<String, String> prepare(String act, Client client, Map<String, String> given) throws IOException {
        var ids = new HashMap<>(given);
        if (!act.equals("RecordInvolvement")) {
            ids.put("involvementId", heard(client, ids));
        }
        if (act.equals("AnswerInput")) {
            ids.put(
                    "inputId",
                    client.post(
                                    "/api/v1/involvements/" + ids.get("involvementId") + "/inputs",
                                    notice(BODIES.get("AddInput")))
                            .id());
        }
        return ids;
    }

    /** Records that somebody was heard in the alliance, whether it has rules yet or not. */
    static String heard(Client client, Map<String, String> ids) throws IOException {
        return client.post(
                        "/api/v1/alliances/" + ids.get("allianceId") + "/involvements",
                        notice(Session.fill(BODIES.get("RecordInvolvement"), ids)))
                .id();
    }

    private static String notice(String fields) {
        return "{" + fields + ",\"authority\":{\"kind\":\"notice\",\"reference\":\"Noter\"}}";
    }
}

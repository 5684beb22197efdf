package org.allianceledger.running;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A narrative or an escalation as far as an act needs it, and one valid body for every act on either. */
final class CommunicationScene {

    private static final String OCCURRED = "\"occurred\":\"2023-12-01\"";
    private static final String LATER = "\"occurred\":\"2024-02-03\"";

    /** By the name of the act; the identifiers in braces are those of the scene. */
    static final Map<String, String> BODIES = Map.ofEntries(
            entry(
                    "DraftNarrative",
                    "\"key\":\"FORT-1\",\"problem\":\"84 unge har intet fast sted at bo\","
                            + "\"keyMessages\":[\"Et hjem først\"]," + OCCURRED),
            entry("AdoptNarrative", "\"from\":\"2024-01-01\",\"reason\":\"Den første\"," + OCCURRED),
            entry(
                    "IssueStatement",
                    "\"versionId\":\"{versionId}\",\"personId\":\"{personId}\",\"channel\":\"Lokalavisen\","
                            + "\"text\":\"Vi bygger\",\"on\":\"2024-02-02\"," + LATER
                            + ",\"authority\":{\"kind\":\"mandate\",\"reference\":\"{spokesMandateId}\"}"),
            entry(
                    "EscalateIssue",
                    "\"key\":\"ESK-1\",\"fromBody\":\"{bodyId}\",\"external\":\"Ministeriet\",\"level\":\"national\","
                            + "\"subject\":\"Fast kontaktperson\",\"reason\":\"Unge skifter sagsbehandler\","
                            + "\"about\":[\"goal-1\"],\"answerBy\":\"2024-06-01\"," + LATER),
            entry("AdoptPolicyMessage", "\"text\":\"Giv én kontaktperson\",\"recipient\":\"Ministeriet\"," + LATER),
            entry("RecordReply", "\"sender\":\"Ministeriet\",\"text\":\"Tak\",\"on\":\"2024-02-03\"," + LATER),
            entry("DelegateBack", "\"bodyId\":\"{bodyId}\",\"reason\":\"Det kan løses her\"," + LATER));

    private CommunicationScene() {}

    static Map<String, String> prepare(String act, Client client, Map<String, String> given) throws IOException {
        var ids = new HashMap<>(given);
        if (act.equals("AdoptNarrative") || act.equals("IssueStatement")) {
            ids.put("versionId", post(client, ids, "/api/v1/alliances/{allianceId}/narratives", "DraftNarrative"));
        }
        if (act.equals("IssueStatement")) {
            post(client, ids, "/api/v1/alliances/{allianceId}/narratives/{versionId}/adoption", "AdoptNarrative");
            ids.put(
                    "spokesMandateId",
                    new Seed(client)
                            .mandate(ids.get("allianceId"), ids.get("bodyId"), ids.get("personId"), "spokesperson"));
        }
        if (act.equals("AdoptPolicyMessage") || act.equals("RecordReply") || act.equals("DelegateBack")) {
            ids.put("escalationId", post(client, ids, "/api/v1/alliances/{allianceId}/escalations", "EscalateIssue"));
        }
        return ids;
    }

    private static String post(Client client, Map<String, String> ids, String path, String act) throws IOException {
        return client.post(Session.fill(path, ids), Seed.act(Session.fill(BODIES.get(act), ids)))
                .id();
    }
}

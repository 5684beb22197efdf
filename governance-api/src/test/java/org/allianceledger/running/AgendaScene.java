package org.allianceledger.running;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A common agenda with a version that can be adopted, and one valid body for every act on it. */
final class AgendaScene {

    /** By the name of the act; the identifiers in braces are those of the scene. */
    static final Map<String, String> BODIES = Map.ofEntries(
            entry(
                    "ProposeCommonAgenda",
                    "\"key\":\"FA-2\",\"vision\":\"Alle unge har et hjem\",\"problem\":\"84 unge har intet fast"
                            + " sted at bo\",\"direction\":\"Bolig først\",\"goals\":[{\"goalId\":\"goal-bolig\","
                            + "\"key\":\"M-1\",\"text\":\"Højst 36 unge uden fast bolig\","
                            + "\"indicatorId\":\"{indicatorId}\",\"indicator\":\"Unge uden fast bolig\","
                            + "\"unit\":\"unge\",\"baseline\":84,\"target\":36,\"deadline\":\"2027-12-31\"}],"
                            + "\"occurred\":\"2023-12-01\""),
            entry("AdoptCommonAgenda", "\"from\":\"2024-01-01\",\"occurred\":\"2023-12-01\""));

    private AgendaScene() {}

    static Map<String, String> prepare(String act, Client client, Map<String, String> ids) throws IOException {
        var all = new HashMap<>(IndicatorScene.defined(client, ids));
        if (act.equals("AdoptCommonAgenda")) {
            all.put(
                    "versionId",
                    client.post(
                                    Session.fill("/api/v1/alliances/{allianceId}/agenda/versions", all),
                                    Seed.act(Session.fill(BODIES.get("ProposeCommonAgenda"), all)))
                            .id());
        }
        return all;
    }
}

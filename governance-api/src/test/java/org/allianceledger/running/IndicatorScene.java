package org.allianceledger.running;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An indicator measured under an agreement, as far as an act needs it, and one valid body for every act on it. */
final class IndicatorScene {

    private static final String OCCURRED = ",\"occurred\":\"2023-12-01\"";
    private static final String FIGURE =
            "\"of\":140,\"methodVersion\":1,\"agreementId\":\"{agreementId}\",\"source\":\"Kortlægning\",";

    /** By the name of the act; the identifiers in braces are those of the scene. */
    static final Map<String, String> BODIES = Map.ofEntries(
            entry(
                    "DefineIndicator",
                    "\"key\":\"I-1\",\"title\":\"Unge uden fast bolig\",\"unit\":\"unge\",\"description\":\"16-24"
                            + " år\",\"owner\":\"{partnerId}\",\"sources\":[\"Paraplyvagten\"],"
                            + "\"frequency\":\"yearly\",\"method\":\"Optælling i uge 6\",\"smallCounts\":true,"
                            + "\"maskBelow\":5,\"needsAgreement\":true,\"level\":\"open\"" + OCCURRED),
            entry(
                    "ChangeMethod",
                    "\"method\":\"Registersamkøring\",\"from\":\"2025-01-01\",\"reason\":\"Færre dubletter\""
                            + OCCURRED),
            entry(
                    "AgreeDataSharing",
                    "\"parties\":[\"Kommunen\"],\"reference\":\"Aftale 1\",\"from\":\"2023-01-01\","
                            + "\"until\":\"2030-12-31\",\"signedOn\":\"2023-01-01\",\"occurred\":\"2023-01-01\""),
            entry("SignDataSharing", "\"on\":\"2023-12-01\",\"reference\":\"Aftale 1, underskrevet\"" + OCCURRED),
            entry(
                    "SetBaseline",
                    "\"key\":\"I-1/2023\",\"value\":84," + FIGURE
                            + "\"on\":\"2023-02-10\",\"occurred\":\"2023-02-10\""),
            entry(
                    "RecordMeasurement",
                    "\"key\":\"I-1/2024\",\"value\":71," + FIGURE
                            + "\"on\":\"2024-02-09\",\"occurred\":\"2024-02-09\""),
            entry(
                    "CorrectMeasurement",
                    "\"value\":79,\"of\":140,\"reason\":\"Dubletter\",\"hands\":{\"requestedBy\":\"{personId}\","
                            + "\"approvedBy\":\"{seatId}\"},\"occurred\":\"2024-04-18\""));

    private IndicatorScene() {}

    static Map<String, String> prepare(String act, Client client, Map<String, String> ids) throws IOException {
        if (act.equals("DefineIndicator")) {
            return ids;
        }
        var all = new HashMap<>(defined(client, ids));
        if (!List.of("ChangeMethod", "AgreeDataSharing").contains(act)) {
            String agreement = BODIES.get("AgreeDataSharing");
            all.put(
                    "agreementId",
                    does(
                            "/agreements",
                            act.equals("SignDataSharing")
                                    ? agreement.replace("\"signedOn\":\"2023-01-01\",", "")
                                    : agreement,
                            client,
                            all));
        }
        if (act.equals("CorrectMeasurement")) {
            all.put("measurementId", does("/measurements", BODIES.get("RecordMeasurement"), client, all));
        }
        return all;
    }

    /** The same with an indicator. */
    static Map<String, String> defined(Client client, Map<String, String> ids) throws IOException {
        var all = new HashMap<>(ids);
        all.put(
                "indicatorId",
                client.post(
                                Session.fill("/api/v1/alliances/{allianceId}/indicators", ids),
                                Seed.act(Session.fill(BODIES.get("DefineIndicator"), ids)))
                        .id());
        return all;
    }

    private static String does(String address, String fields, Client client, Map<String, String> ids)
            throws IOException {
        return client.post(
                        Session.fill("/api/v1/indicators/{indicatorId}" + address, ids),
                        Seed.act(Session.fill(fields, ids)))
                .id();
    }
}

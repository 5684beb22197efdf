package org.allianceledger.running;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What acts on agreements and in matters of oversight need to find, and one valid body for each. */
final class OversightScene {

    private static final String OCCURRED = "\"occurred\":\"2024-01-15\"";
    private static final String FROM = "\"from\":\"2024-01-15\"";
    private static final String SIGNATURES =
            "\"signatures\":[{\"partnerId\":\"{partnerId}\",\"signingRule\":\"Borgmester og kommunaldirektør\"}]";

    static final Map<String, String> BODIES = Map.ofEntries(
            entry(
                    "SignPartnershipAgreement",
                    "\"key\":\"PA-9\",\"title\":\"Partnerskabsaftale\"," + SIGNATURES
                            + ",\"bindingParts\":[\"§ 3\"],\"noticeMonths\":3,\"sha256\":\"" + "a".repeat(64) + "\","
                            + FROM + "," + OCCURRED),
            entry(
                    "AmendPartnershipAgreement",
                    "\"what\":\"Nyt varsel\"," + SIGNATURES + ",\"from\":\"2024-02-01\"," + OCCURRED),
            entry(
                    "TerminatePartnershipAgreement",
                    "\"reason\":\"Målet er nået\",\"lastDay\":\"2024-06-30\"," + OCCURRED),
            entry("RecordElection", "\"council\":\"Byrådet\"," + FROM + "," + OCCURRED),
            entry(
                    "ReappointRepresentative",
                    "\"personId\":\"{personId}\",\"reference\":\"Byrådets punkt 4\"," + FROM + "," + OCCURRED),
            entry(
                    "DeclareInterests",
                    "\"personId\":\"{personId}\",\"year\":2024,\"interests\":[{\"organisation\":\"Låsen ApS\","
                            + "\"partnerId\":\"{partnerId}\",\"nature\":\"Bestyrelsespost\"}]," + OCCURRED),
            entry(
                    "RecordAuditReview",
                    "\"key\":\"REV-1\",\"auditor\":\"Revisionshuset\",\"periodFrom\":\"2023-01-01\",\"periodUntil\":\"2023-12-31\",\"scope\":\"Alle"
                        + " beslutninger\",\"conclusion\":\"Ingen"
                        + " fejl\",\"findings\":[{\"number\":1,\"weight\":\"finding\",\"text\":\"Mangler varsling\"}],"
                            + OCCURRED),
            entry(
                    "AnswerFinding",
                    "\"number\":1,\"answer\":\"Varsling indført\",\"reference\":\"M-3\",\"closed\":true," + OCCURRED),
            entry("RequestAccess", "\"key\":\"AI-1\",\"by\":\"Avis\",\"about\":\"Referater fra 2023\"," + OCCURRED),
            entry("AnswerAccessRequest", "\"access\":\"partly_granted\",\"reason\":\"Lukket punkt\"," + OCCURRED),
            entry(
                    "ExportJournalPackage",
                    "\"key\":\"JP-1\",\"partnerId\":\"{partnerId}\",\"requestId\":\"{requestId}\",\"entries\":[{"
                        + "\"date\":\"2023-05-04\",\"theme\":\"Referat\",\"subject\":\"meeting-1\",\"stub\":false}],"
                            + OCCURRED),
            entry("PublishCheckpoint", "\"key\":\"KP-1\",\"sentTo\":[\"Revisor\"]," + OCCURRED),
            entry("ApproveSecretariatBudget", "\"key\":\"B-1\",\"year\":2024,\"amount\":100000000," + OCCURRED));

    private OversightScene() {}

    static Map<String, String> prepare(String act, Client client, Map<String, String> ids) throws IOException {
        var all = new HashMap<>(ids);
        String alliance = "/api/v1/alliances/" + ids.get("allianceId");
        switch (act) {
            case "AmendPartnershipAgreement", "TerminatePartnershipAgreement" ->
                all.put("agreementId", done(client, alliance + "/agreements", "SignPartnershipAgreement", all));
            case "ReappointRepresentative" ->
                done(client, alliance + "/partners/" + ids.get("partnerId") + "/elections", "RecordElection", all);
            case "AnswerFinding" -> all.put("matterId", done(client, alliance + "/reviews", "RecordAuditReview", all));
            case "AnswerAccessRequest" ->
                all.put("matterId", done(client, alliance + "/access-requests", "RequestAccess", all));
            case "ExportJournalPackage" ->
                all.put("requestId", done(client, alliance + "/access-requests", "RequestAccess", all));
            default -> {}
        }
        return all;
    }

    private static String done(Client client, String path, String act, Map<String, String> ids) throws IOException {
        return client.post(path, Seed.act(Session.fill(BODIES.get(act), ids))).id();
    }
}

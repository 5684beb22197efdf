package org.allianceledger.running;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A commitment that a body owes a partner, and one valid body for every act on it; none names an authority. */
final class CommitmentScene {

    private static final String FROM = "\"from\":\"2024-01-01\"";
    private static final String OCCURRED = ",\"occurred\":\"2023-12-01\"";
    private static final String LATER = ",\"occurred\":\"2024-03-01\"";
    private static final String GRANT = "\"grant\":{\"amount\":300000000,\"letter\":\"SF-2023-118\","
            + "\"termsVersion\":\"v4\",\"instalments\":[{\"number\":1,\"amount\":100000000,"
            + "\"condition\":\"Godkendt statusrapport\"}]}";
    private static final String WHEN = "\"due\":\"2024-06-30\"";
    private static final String PROOF = "\"representative\":\"{personId}\",\"proof\":{\"kind\":\"council_item\","
            + "\"reference\":\"Pkt. 14\",\"given\":\"2023-10-10\",\"limit\":300000000,\"until\":\"2026-12-31\"}";

    /** By the name of the act; the identifiers in braces are those of the scene. */
    static final Map<String, String> BODIES = Map.ofEntries(
            entry(
                    "ProposeCommitment",
                    "\"giver\":\"{bodyId}\","
                            + promise(
                                    "{partnerId}",
                                    "\"recurrence\":{\"every\":\"quarter\",\"first\":\"2024-03-31\","
                                            + "\"last\":\"2025-12-31\"}")
                            + OCCURRED),
            entry(
                    "GiveCommitment",
                    "\"giver\":\"{bodyId}\"," + PROOF + "," + promise("{partnerId}", WHEN) + "," + FROM + OCCURRED),
            entry(
                    "GiveCommitmentConditionally",
                    "\"giver\":\"{bodyId}\"," + PROOF + "," + promise("{partnerId}", WHEN)
                            + ",\"condition\":{\"text\":\"Bevilling\",\"decider\":\"Byrådet\",\"latest\":\"2031-01-01\"},"
                            + FROM + OCCURRED),
            entry("WithdrawCommitment", "\"reason\":\"Ikke længere aktuelt\"" + LATER),
            entry("MeetCommitmentCondition", "\"reference\":\"Byrådet 10.1.2024\",\"from\":\"2024-01-10\"" + LATER),
            entry("FailCommitmentCondition", "\"reference\":\"Byrådet 10.1.2024\",\"from\":\"2024-01-10\"" + LATER),
            entry(
                    "ReportProgress",
                    "\"by\":\"{bodyId}\",\"percent\":50,\"delivered\":6,\"stated\":\"i gang\",\"stage\":\"beta\","
                            + "\"aimsAt\":\"v1.20\",\"text\":\"Godt i gang\"" + LATER),
            entry("SetMilestone", "\"milestone\":" + milestone("Indvielse") + LATER),
            entry("RescheduleMilestone", "\"after\":" + milestone("Rejsegilde") + ",\"reason\":\"Regn\"" + LATER),
            entry("DropMilestone", "\"name\":\"Rejsegilde\",\"reason\":\"Overflødig\"" + LATER),
            entry("ReachMilestone", "\"name\":\"Rejsegilde\"" + LATER),
            entry(
                    "SubmitEvidence",
                    "\"by\":\"{bodyId}\",\"title\":\"Ibrugtagning\",\"documents\":[{\"sha256\":\"" + "0a".repeat(32)
                            + "\",\"name\":\"tilladelse.pdf\"}],\"delivered\":8,\"period\":\"2024-Q1\"" + LATER),
            entry(
                    "AcceptEvidence",
                    "\"assessor\":\"{partnerId}\",\"verdict\":\"substantial\",\"delivered\":8,"
                            + "\"deliveredOn\":\"2024-02-01\",\"remark\":\"Fint\"" + LATER),
            entry(
                    "RejectEvidence",
                    "\"assessor\":\"{partnerId}\",\"verdict\":\"not_started\",\"reason\":\"Mangler underskrift\""
                            + LATER),
            entry("MeetInstalmentCondition", "\"reference\":\"Statusrapport 2023\"" + LATER),
            entry("ReleaseInstalment", "\"amount\":90000000" + LATER),
            entry(
                    "RequestRenegotiation",
                    "\"by\":\"{bodyId}\",\"reason\":\"Forsinket\",\"wish\":\"Ny frist\",\"due\":\"2025-03-31\""
                            + LATER),
            entry(
                    "AmendCommitment",
                    promise("{partnerId}", "\"due\":\"2025-03-31\"") + ",\"from\":\"2024-04-01\"" + LATER),
            entry("RefuseRenegotiation", "\"reason\":\"Haster\"" + LATER),
            entry("HearGiver", "\"statement\":\"Vi er på vej\"" + LATER),
            entry("DeclareBreach", "\"reason\":\"Intet leveret\",\"remedyBy\":\"2031-02-28\"" + LATER),
            entry("RemedyBreach", "\"how\":\"Leveret alligevel\"" + LATER),
            entry(
                    "ReplaceCommitment",
                    "\"reason\":\"Nye vilkår\"," + promise("{partnerId}", "\"due\":\"2025-03-31\"")
                            + ",\"from\":\"2024-04-01\"" + LATER),
            entry(
                    "TransferCommitment",
                    "\"to\":\"{partnerId}\",\"delivered\":4,\"personId\":\"{personId}\"," + PROOF + ","
                            + promise("{bodyId}", "\"due\":\"2025-03-31\"") + ",\"from\":\"2024-04-01\"" + LATER),
            entry(
                    "ReleaseCommitment",
                    "\"reason\":\"Udtrådt\",\"delivered\":4,\"lastDay\":\"2024-02-28\",\"personId\":\"{personId}\""
                            + LATER),
            entry("MoveResponsibility", "\"to\":\"{otherBodyId}\"" + LATER));

    private static final Map<String, List<String>> BEFOREHAND = Map.ofEntries(
            entry("AcceptEvidence", List.of("SubmitEvidence /evidence")),
            entry("RejectEvidence", List.of("SubmitEvidence /evidence")),
            entry("ReleaseInstalment", List.of("MeetInstalmentCondition /instalments/1/condition")),
            entry("AmendCommitment", List.of("RequestRenegotiation /renegotiation")),
            entry("RefuseRenegotiation", List.of("RequestRenegotiation /renegotiation")),
            entry("DeclareBreach", List.of("HearGiver /hearing")),
            entry("RemedyBreach", List.of("HearGiver /hearing", "DeclareBreach /breach")),
            entry("ReplaceCommitment", List.of("HearGiver /hearing", "DeclareBreach /breach")));

    private CommitmentScene() {}

    static Map<String, String> prepare(String act, Client client, Map<String, String> leadership) throws IOException {
        var ids = new HashMap<>(leadership);
        String alliance = ids.get("allianceId");
        ids.put("otherBodyId", new Seed(client).body(alliance));
        ids.put("number", "1");
        String first = switch (act) {
            case "ProposeCommitment", "GiveCommitment", "GiveCommitmentConditionally" -> "";
            case "WithdrawCommitment" -> "ProposeCommitment /proposals";
            case "MeetCommitmentCondition", "FailCommitmentCondition" -> "GiveCommitmentConditionally /conditional";
            default -> "GiveCommitment ";
        };
        if (!first.isEmpty()) {
            String path = "/api/v1/alliances/" + alliance + "/commitments";
            ids.put("commitmentId", post(client, path, first, ids));
        }
        for (String step : BEFOREHAND.getOrDefault(act, List.of())) {
            String id = post(client, "/api/v1/commitments/" + ids.get("commitmentId"), step, ids);
            ids.put("evidenceId", id);
        }
        return ids;
    }

    private static String post(Client client, String path, String step, Map<String, String> ids) throws IOException {
        String[] parts = step.split(" ", 2);
        return client.post(path + parts[1], Seed.act(Session.fill(BODIES.get(parts[0]), ids)))
                .id();
    }

    private static String promise(String receiver, String when) {
        return "\"promise\":{\"key\":\"C-1\",\"title\":\"Ungdomsboliger\",\"deliverable\":\"12"
                + " boliger\",\"receiver\":\""
                + receiver + "\",\"goals\":[\"goal-1\"],\"quantity\":{\"amount\":12,\"unit\":\"boliger\"}," + when
                + ",\"milestones\":[" + milestone("Rejsegilde") + "],\"evidenceRule\":\"Ibrugtagningstilladelse\","
                + GRANT + ",\"level\":\"open\"}";
    }

    private static String milestone(String name) {
        return "{\"name\":\"" + name + "\",\"target\":\"v1.20\",\"due\":\"2024-05-31\"}";
    }
}

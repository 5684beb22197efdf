package org.allianceledger.running;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A question before a body in session, as far as an act needs it, and one valid body for every act on a decision. */
final class DecisionScene {

    private static final String BEFORE = ",\"occurred\":\"2024-03-01\"";
    private static final String THAT_DAY = ",\"occurred\":\"" + MeetingScene.DAY + "\"";
    private static final String AFTERWARDS = ",\"occurred\":\"2024-03-22\"";
    private static final String REASON = "\"reason\":\"Efter drøftelse\"";
    private static final String AT_ITEM = "\"meetingId\":\"{meetingId}\",\"itemId\":\"{itemId}\"";
    private static final String SEAT = "\"seatId\":\"{secondSeatId}\"";
    private static final String HANDS =
            "\"hands\":{\"requestedBy\":\"{secondSeatId}\",\"approvedBy\":\"{seatId}\"}" + AFTERWARDS;
    private static final String SOURCE = "," + Seed.SOURCE;
    private static final String CONFLICT = SEAT + ",\"ground\":\"own_grant\",\"raisedBy\":\"{secondSeatId}\"";
    private static final String CONDITION = ",\"condition\":\"Byrådet er enigt\"";
    private static final String AMENDS = ",\"amends\":\"{decisionId}\"";
    private static final String VERSION = "\"title\":\"Nøgler\",\"text\":\"Vi køber nøgler\",\"rule\":\"simple\","
            + "\"from\":\"2024-03-25\",\"reviewOn\":\"2030-01-01\",\"evaluateOn\":\"2029-01-01\",\"candidates\":[],"
            + "\"places\":0,\"reliesOn\":[\"Bilag 1\"],";
    private static final String AUTHORISES = "\"authorises\":[]";

    /** By the name of the act; the identifiers in braces are those of the scene. */
    static final Map<String, String> BODIES = Map.ofEntries(
            entry(
                    "ProposeDecision",
                    "\"key\":\"B-1\",\"draft\":false,\"matter\":\"ordinary\",\"level\":\"open\","
                            + "\"proposedBy\":\"{secondSeatId}\"," + VERSION + AUTHORISES + AMENDS + BEFORE),
            entry("FileProposal", BEFORE.substring(1)),
            entry("ReviseProposal", VERSION + AUTHORISES + "," + REASON + BEFORE),
            entry("AdmitProposal", AT_ITEM + BEFORE),
            entry("RefuseAdmission", REASON + BEFORE),
            entry("WithdrawProposal", REASON + BEFORE),
            entry("OpenDeliberation", AT_ITEM + THAT_DAY),
            entry("RaiseObjection", SEAT + "," + REASON + THAT_DAY),
            entry("ResolveObjection", "\"number\":1,\"resolution\":\"withdrawn\",\"how\":\"Trukket\"" + THAT_DAY),
            entry("DeclareConflict", CONFLICT + BEFORE),
            entry("DenyConflict", SEAT + BEFORE),
            entry("DismissConflict", SEAT + THAT_DAY + SOURCE),
            entry("RecuseSeat", CONFLICT + "," + AT_ITEM + THAT_DAY + SOURCE),
            entry("DeferDecision", REASON + ",\"until\":\"2024-04-18\"" + THAT_DAY),
            entry("ReferDecision", "\"toBody\":\"{parentId}\"," + REASON + THAT_DAY),
            entry("ReturnReferral", REASON + AFTERWARDS),
            entry("OpenVoting", AT_ITEM + ",\"necessity\":[],\"necessityReason\":\"Ingen\"" + THAT_DAY),
            entry("OpenWrittenProcedure", "\"repliesUntil\":\"2024-03-20\"" + BEFORE),
            entry("DeclareTargetGroup", REASON + BEFORE),
            entry("CiteInvolvement", "\"involvementId\":\"{involvementId}\"" + BEFORE),
            entry("WaiveInvolvement", REASON + BEFORE),
            entry("GiveLastWord", SEAT + "," + AT_ITEM + THAT_DAY),
            entry("AdmitToRoll", SEAT + THAT_DAY),
            entry(
                    "CastBallot",
                    "\"seatId\":\"{absentSeatId}\",\"choice\":\"for\",\"castBy\":\"{secondSeatId}\",\"ranking\":[]"
                            + THAT_DAY),
            entry("StateCastingVote", "\"seatId\":\"{seatId}\",\"choice\":\"against\"" + THAT_DAY),
            entry("AskForVote", SEAT + THAT_DAY),
            entry("DecideWithoutVote", AT_ITEM + THAT_DAY),
            entry("CloseVoting", THAT_DAY.substring(1)),
            entry("StopWrittenProcedure", SEAT + ",\"occurred\":\"2024-03-10\""),
            entry("DeclareOutcome", "\"outcome\":\"adopted\",\"ruling\":\"Som talt\"" + CONDITION + THAT_DAY),
            entry(
                    "DecideUrgently",
                    "\"key\":\"B-2\",\"title\":\"Haster\",\"text\":\"Døren"
                        + " lukkes\",\"matter\":\"ordinary\",\"level\":\"open\",\"amount\":100000,\"seatId\":\"{seatId}\",\"urgency\":\"Kan"
                        + " ikke vente\",\"from\":\"2024-03-10\",\"authorises\":[],\"occurred\":\"2024-03-10\""),
            entry("RatifyDecision", THAT_DAY.substring(1) + SOURCE),
            entry("RefuseRatification", THAT_DAY.substring(1) + SOURCE),
            entry(
                    "SupersedeDecision",
                    "\"from\":\"2024-05-01\"" + AFTERWARDS
                            + ",\"authority\":{\"kind\":\"decision\",\"reference\":\"{successorId}\"}"),
            entry("RescindDecision", REASON + ",\"from\":\"2024-05-01\"" + AFTERWARDS + SOURCE),
            entry("AnnulDecision", "\"finding\":\"Ugyldig\"," + HANDS + SOURCE),
            entry("OpenReview", REASON + AFTERWARDS),
            entry("ConfirmDecision", "\"reviewOn\":\"2031-01-01\"" + AFTERWARDS + SOURCE),
            entry("MeetCondition", "\"reference\":\"Byrådets brev\"" + AFTERWARDS),
            entry("LapseDecision", REASON + AFTERWARDS),
            entry("FulfilDecision", "\"reference\":\"Nøglerne er købt\"" + AFTERWARDS),
            entry("CallInDecision", SEAT + THAT_DAY),
            entry("RecordDissent", SEAT + ",\"opinion\":\"dissent\",\"text\":\"Jeg er uenig\"" + THAT_DAY),
            entry("CorrectBallot", "\"seatId\":\"{absentSeatId}\",\"choice\":\"against\"," + REASON + "," + HANDS),
            entry("CorrectAttendance", SEAT + ",\"present\":false," + REASON + "," + HANDS),
            entry("DiscoverConflict", SEAT + ",\"ground\":\"own_grant\"," + HANDS),
            entry("SettleDispute", "\"upheld\":true," + REASON + AFTERWARDS + SOURCE),
            entry("DisputeEntry", "\"by\":\"{secondSeatId}\",\"text\":\"Sådan var det ikke\"" + AFTERWARDS));

    private static final List<String> VOTED =
            List.of("OpenVoting /voting", "CastBallot /ballots", "CloseVoting /closing");
    private static final List<String> DECLARED =
            List.of("OpenVoting /voting", "CastBallot /ballots", "CloseVoting /closing", "DeclareOutcome /outcome");

    /** What comes between the proposal and the act. */
    private static final Map<String, List<String>> COURSES = Map.ofEntries(
            entry("ResolveObjection", List.of("RaiseObjection /objections")),
            entry("DismissConflict", List.of("DeclareConflict /conflicts")),
            entry("ReturnReferral", List.of("ReferDecision /referral")),
            entry("AdmitToRoll", VOTED.subList(0, 1)),
            entry("CastBallot", VOTED.subList(0, 1)),
            entry("StateCastingVote", VOTED.subList(0, 1)),
            entry("CloseVoting", VOTED.subList(0, 2)),
            entry("StopWrittenProcedure", List.of("OpenWrittenProcedure /written-procedure")),
            entry("DeclareOutcome", VOTED),
            entry("RecordDissent", VOTED),
            entry("CorrectBallot", VOTED),
            entry("CorrectAttendance", VOTED),
            entry("DiscoverConflict", VOTED),
            entry("SupersedeDecision", DECLARED),
            entry("RescindDecision", DECLARED),
            entry("AnnulDecision", DECLARED),
            entry("OpenReview", DECLARED),
            entry("MeetCondition", DECLARED),
            entry("FulfilDecision", DECLARED),
            entry("CallInDecision", DECLARED),
            entry("ConfirmDecision", and("OpenReview /review")),
            entry("SettleDispute", and("CorrectBallot /corrections/ballot")),
            entry("LapseDecision", List.of("DeferDecision /deferral")));

    // A body in session costs many acts and is the same for every question; each question is its own.
    private static final Map<Client, Map<String, String>> SESSIONS = new ConcurrentHashMap<>();

    private final Client client;
    private final String act;
    private final Map<String, String> ids;

    private DecisionScene(Client client, String act, Map<String, String> ids) {
        this.client = client;
        this.act = act;
        this.ids = ids;
    }

    /** What the act needs to find, by the names that bodies use in braces. */
    static Map<String, String> of(String act, Client client) throws IOException {
        var scene = new DecisionScene(client, act, new HashMap<>(session(client)));
        scene.prepare();
        return scene.ids;
    }

    private static Map<String, String> session(Client client) throws IOException {
        Map<String, String> known = SESSIONS.get(client);
        if (known == null) {
            known = Map.copyOf(Session.of(client));
            SESSIONS.put(client, known);
        }
        return known;
    }

    private void prepare() throws IOException {
        if (act.equals("DecideUrgently")) {
            return;
        }
        if (act.startsWith("Ratif") || act.equals("RefuseRatification")) {
            ids.put("decisionId", begin("DecideUrgently", "/urgent"));
            return;
        }
        ids.put("decisionId", begin("ProposeDecision", ""));
        take(ids.get("decisionId"), COURSES.getOrDefault(act, List.of()));
        if (act.equals("CiteInvolvement")) {
            ids.put("involvementId", InvolvementScene.heard(client, ids));
        }
        if (act.equals("SupersedeDecision")) {
            ids.put("successorId", begin("ProposeDecision", ""));
            take(ids.get("successorId"), DECLARED);
        }
    }

    private String begin(String step, String address) throws IOException {
        return client.post("/api/v1/bodies/" + ids.get("bodyId") + "/decisions" + address, before(step))
                .id();
    }

    private void take(String decision, List<String> course) throws IOException {
        for (String step : course) {
            String[] parts = step.split(" ");
            client.post("/api/v1/decisions/" + decision + parts[1], before(parts[0]))
                    .id();
        }
    }

    // A step on the way leaves out what would lead elsewhere.
    private String before(String step) {
        String valid = BODIES.get(step).replace(AMENDS, "");
        if (act.equals("FileProposal")) {
            valid = valid.replace("\"draft\":false", "\"draft\":true");
        }
        if (!act.equals("MeetCondition")) {
            valid = valid.replace(CONDITION, "");
        }
        if (ids.containsKey("decisionId")) {
            valid = valid.replace(
                    AUTHORISES,
                    "\"authorises\":[{\"act\":\"SupersedeDecision\",\"subject\":\"" + ids.get("decisionId")
                            + "\",\"terms\":{}}]");
        }
        return "{" + Session.fill(valid, ids) + "}";
    }

    private static List<String> and(String last) {
        var all = new java.util.ArrayList<>(DECLARED);
        all.add(last);
        return List.copyOf(all);
    }
}

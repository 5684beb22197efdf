package org.allianceledger.running;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An alliance in which an act can be done, and one valid body for every act there is. */
final class Scene {

    private static final String FROM = "\"from\":\"2024-01-01\"";
    private static final String LAST_DAY = "\"lastDay\":\"2024-06-30\"";
    private static final String OCCURRED = "\"occurred\":\"2023-12-01\"";
    private static final String TERM = "\"personId\":\"{personId}\"," + FROM + ",\"until\":\"2024-12-31\"," + OCCURRED;
    private static final String COMPETENCE =
            "\"competence\":{\"decides\":true,\"matters\":[\"budget\"],\"reserved\":[\"kommissorium\"]}";
    private static final String IDENTITY =
            "\"identity\":{\"fullName\":\"Ane Prøvesen\",\"firstName\":\"Ane\",\"sourceKey\":\"kilde-1\","
                    + "\"contacts\":{\"email\":\"ane@example.org\"}}";

    private static final String QUORUM =
            "{\"measure\":\"present\",\"base\":\"in_office\",\"share\":{\"numerator\":1,\"denominator\":2},\"strict\":true,"
                + "\"minHeads\":0,\"represented\":false,\"abstentionsCount\":true}";
    private static final String RULES = "{\"quorum\":" + QUORUM + ",\"secondCall\":" + QUORUM
            + ",\"composition\":[{\"category\":\"lived_experience\",\"atLeast\":1}],\"rules\":{\"simple\":{\"method\":\"simple\","
            + "\"strict\":false,\"abstentionsInBase\":false,\"disagreeAtMost\":0,\"minYes\":0,\"minNonNegative\":0,\"groups\":[]}},"
            + "\"matters\":{\"ordinary\":[\"simple\"]},\"tie\":\"lapses\",\"castingMatters\":[\"ordinary\"],\"actingChairCasts\":false,"
            + "\"recusedDecidesDoubt\":false,\"necessity\":false,\"substitutes\":true,"
            + "\"proxies\":{\"allowed\":true,\"perHolder\":1,\"ownBallotPrevails\":true},"
            + "\"writtenProcedure\":{\"allowed\":true,\"minDays\":7,\"anyMemberStops\":true},"
            + "\"urgentDecision\":{\"allowed\":true,\"limit\":2500000,\"matters\":[\"ordinary\"]},"
            + "\"delegation\":{\"longestMonths\":24,\"splittingDays\":30,\"notDelegable\":[\"ordinary\"]},"
            + "\"callIn\":true,\"earlyClose\":false,\"noticeDays\":4,\"minutesDays\":7,\"lateAfterDays\":5,\"holdOver\":false}";
    // Nobody in these scenes has lived experience, and some decide without a vote.
    static final String LIBERAL_RULES = RULES.replaceFirst("\"composition\":\\[[^]]*]", "\"composition\":[]")
            .replace(
                    "\"rules\":{",
                    "\"rules\":{\"silent\":{\"method\":\"without_a_vote\",\"strict\":false,\"abstentionsInBase\":false,"
                            + "\"disagreeAtMost\":0,\"minYes\":0,\"minNonNegative\":0,\"groups\":[]},")
            .replace("[\"simple\"]", "[\"simple\",\"silent\"]");
    private static final String ON_THE_MANDATE = ",\"authority\":{\"kind\":\"mandate\",\"reference\":\"{mandateId}\"}";
    private static final String TERMS = "\"key\":\"M-9\",\"holder\":{\"kind\":\"role\",\"bodyId\":\"{bodyId}\","
            + "\"role\":\"secretariat_lead\",\"actingToo\":true},\"scope\":[\"drift\"],\"subject\":\"Fælles drift\","
            + "\"perDisposition\":5000000,\"cap\":20000000,\"capPeriod\":\"year\"," + FROM
            + ",\"until\":\"2024-12-31\",\"depth\":0,\"childPerDisposition\":1500000," + OCCURRED;

    /** By the name of the act; the identifiers in braces are those of the scene. */
    private static final Map<String, String> OF_LEADERSHIP = Map.ofEntries(
            entry(
                    "RegisterAlliance",
                    "\"key\":\"{key}\",\"name\":\"Prøvealliancen\",\"purpose\":\"At"
                            + " prøve\",\"withdrawalNoticeMonths\":3,"
                            + FROM + "," + OCCURRED),
            entry(
                    "AppointHost",
                    "\"organisation\":\"Kommunen\",\"partnerId\":\"{partnerId}\"," + FROM + "," + OCCURRED),
            entry("AppointSecretariat", "\"name\":\"Sekretariatet\"," + FROM + "," + OCCURRED),
            entry(
                    "AdmitPartner",
                    "\"key\":\"{key}\",\"name\":\"Kommunen\",\"kind\":\"municipality\",\"contributions\":[\"money\"],"
                            + FROM + "," + OCCURRED),
            entry("DescribeContributions", "\"contributions\":[\"money\"]," + FROM + "," + OCCURRED),
            entry("NotifyWithdrawal", LAST_DAY + "," + OCCURRED),
            entry("WithdrawPartner", LAST_DAY + "," + OCCURRED),
            entry("ExpelPartner", LAST_DAY + ",\"reason\":\"Misligholdelse\"," + OCCURRED),
            entry(
                    "EstablishBody",
                    "\"key\":\"{key}\",\"name\":\"Styregruppe\",\"kind\":\"steering_group\",\"localLabel\":\"Bord\","
                            + "\"termsOfReference\":{\"purpose\":\"At styre\",\"composition\":\"Alle\",\"lastsUntil\":"
                            + "\"2025-12-31\"}," + COMPETENCE + ",\"parent\":\"{bodyId}\"," + FROM + "," + OCCURRED),
            entry("ChangeCompetence", COMPETENCE + "," + FROM + "," + OCCURRED),
            entry("DissolveBody", LAST_DAY + "," + OCCURRED),
            entry(
                    "CreateSeat",
                    "\"key\":\"{key}\",\"role\":\"member\",\"label\":\"Plads\",\"votes\":1,\"tie\":{\"kind\":\"partner\","
                        + "\"partnerId\":\"{partnerId}\"},\"categories\":[\"municipal\"]," + FROM + "," + OCCURRED),
            entry("AbolishSeat", LAST_DAY + "," + OCCURRED),
            entry("FillSeat", TERM),
            entry("RenewTerm", "\"until\":\"2026-12-31\"," + OCCURRED),
            entry("VacateSeat", LAST_DAY + "," + OCCURRED),
            entry("NameSubstitute", TERM),
            entry("DismissSubstitute", "\"personId\":\"{personId}\"," + LAST_DAY + "," + OCCURRED),
            entry("AppointActingHolder", TERM),
            entry("EndActing", LAST_DAY + "," + OCCURRED),
            entry(
                    "RegisterPerson",
                    "\"alias\":\"Stemme 4\"," + IDENTITY + ",\"livedExperience\":\"hjemløshed\",\"display\":\"alias\","
                            + OCCURRED),
            entry("RectifyPerson", IDENTITY + "," + OCCURRED),
            entry("ChooseDisplay", "\"display\":\"alias\"," + OCCURRED),
            entry("DraftRuleSet", "\"name\":\"FO-1\",\"note\":\"Den første\",\"rules\":" + RULES + "," + OCCURRED),
            entry("AdoptRuleSet", FROM + "," + OCCURRED),
            entry("ErasePerson", "\"requestedOn\":\"2023-11-01\"," + OCCURRED),
            entry("GrantMandate", "\"bodyId\":\"{bodyId}\"," + TERMS),
            entry("SubdelegateMandate", "\"personId\":\"{personId}\"," + TERMS + ON_THE_MANDATE),
            entry("RenewMandate", "\"from\":\"2031-01-01\",\"until\":\"2032-12-31\"," + OCCURRED),
            entry("SuspendMandate", FROM + ",\"reason\":\"Uklarhed\"," + OCCURRED),
            entry("ResumeMandate", FROM + "," + OCCURRED),
            entry("RevokeMandate", FROM + ",\"reason\":\"Uklarhed\"," + OCCURRED),
            entry(
                    "RecordDisposition",
                    "\"personId\":\"{personId}\",\"amount\":4500000,\"purpose\":\"drift\",\"text\":\"Nøgler\","
                            + "\"beneficiary\":\"Låsen ApS\",\"day\":\"2024-01-02\"," + OCCURRED + ON_THE_MANDATE),
            entry("DeclareHolderConflict", "\"beneficiary\":\"Låsen ApS\"," + FROM + "," + OCCURRED));

    /** The scenes of the capabilities that need no more than a partner, a body, a seat and a person to begin with. */
    private static final List<Corner> CORNERS = List.of(
            new Corner(AgendaScene.BODIES, AgendaScene::prepare),
            new Corner(CommitmentScene.BODIES, CommitmentScene::prepare),
            new Corner(CommunicationScene.BODIES, CommunicationScene::prepare),
            new Corner(IndicatorScene.BODIES, IndicatorScene::prepare),
            new Corner(InvolvementScene.BODIES, InvolvementScene::prepare),
            new Corner(OversightScene.BODIES, OversightScene::prepare),
            new Corner(PilotScene.BODIES, PilotScene::prepare));

    static final Map<String, String> BODIES = all();

    private record Corner(Map<String, String> bodies, Preparation preparation) {}

    /** Does what must come before the act, and names what the act needs to find. */
    private interface Preparation {
        Map<String, String> prepare(String act, Client client, Map<String, String> ids) throws IOException;
    }

    private static final Map<String, String> BEFOREHAND = Map.of(
            "RenewTerm", "FillSeat /holder",
            "VacateSeat", "FillSeat /holder",
            "DismissSubstitute", "NameSubstitute /substitutes",
            "EndActing", "AppointActingHolder /acting");

    private final Map<String, String> ids;

    private Scene(Map<String, String> ids) {
        this.ids = ids;
    }

    /** Everything the act needs to find. */
    static Scene of(String act, Client client) throws IOException {
        if (DecisionScene.BODIES.containsKey(act)) {
            return new Scene(DecisionScene.of(act, client));
        }
        var seed = new Seed(client);
        String alliance = seed.alliance();
        String partner = client.post(
                        "/api/v1/alliances/" + alliance + "/partners",
                        Seed.act("\"name\":\"Kommunen\",\"from\":\"2020-01-01\""))
                .id();
        String body = seed.body(alliance);
        String seat = seed.votingSeat(body);
        String person = seed.person(alliance);
        var scene = new Scene(Map.of(
                "mandateId",
                act.contains("Mandate") || act.equals("RecordDisposition") || act.equals("DeclareHolderConflict")
                        ? seed.mandate(alliance, body, person)
                        : "mandate-none",
                "allianceId",
                alliance,
                "partnerId",
                partner,
                "bodyId",
                body,
                "seatId",
                seat,
                "personId",
                person,
                "ruleSetId",
                act.equals("AdoptRuleSet") ? seed.ruleSet(body) : "rules-unused",
                "key",
                Seed.unique("scene")));
        if (act.equals("ResumeMandate")) {
            client.post(scene.fill("/api/v1/mandates/{mandateId}/suspension"), scene.bodyOf("SuspendMandate"))
                    .id();
        }
        if (MeetingScene.BODIES.containsKey(act)) {
            return new Scene(MeetingScene.of(act, client, scene.ids));
        }
        for (Corner corner : CORNERS) {
            if (corner.bodies().containsKey(act)) {
                return new Scene(corner.preparation().prepare(act, client, scene.ids));
            }
        }
        String before = BEFOREHAND.get(act);
        if (before != null) {
            String[] parts = before.split(" ");
            client.post("/api/v1/bodies/" + body + "/seats/" + seat + parts[1], scene.bodyOf(parts[0]))
                    .id();
        }
        return scene;
    }

    String bodyOf(String act) {
        String fields = fill(BODIES.get(act));
        return MeetingScene.BODIES.containsKey(act)
                        || DecisionScene.BODIES.containsKey(act)
                        || fields.contains("\"authority\"")
                ? "{" + fields + "}"
                : Seed.act(fields);
    }

    private static Map<String, String> all() {
        var all = new HashMap<>(OF_LEADERSHIP);
        all.putAll(MeetingScene.BODIES);
        all.putAll(DecisionScene.BODIES);
        CORNERS.forEach(corner -> all.putAll(corner.bodies()));
        return Map.copyOf(all);
    }

    /** Puts the scene's identifiers in place of those in braces. */
    String fill(String template) {
        return Session.fill(template, ids);
    }
}

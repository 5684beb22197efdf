package org.allianceledger.running;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A meeting in which an act can be done, and one valid body for every act on a meeting; none names an authority. */
final class MeetingScene {

    static final String DAY = "2024-03-21";
    private static final String OCCURRED = ",\"occurred\":\"2024-03-01\"";
    private static final String THAT_DAY = ",\"occurred\":\"" + DAY + "\"";
    private static final String AFTERWARDS = ",\"occurred\":\"2024-03-22\"";
    private static final String CLOSING =
            "\"closing\":{\"ground\":\"security\",\"reviewDate\":\"2031-01-01\"," + "\"neutralTitle\":\"Et punkt\"}";

    /** By the name of the act; the identifiers in braces are those of the scene. */
    static final Map<String, String> BODIES = Map.ofEntries(
            entry(
                    "CallMeeting",
                    "\"key\":\"SG-01\",\"day\":\"" + DAY
                            + "\",\"start\":\"14:00\",\"place\":\"Rådhuset\",\"kind\":\"extraordinary\"" + OCCURRED),
            entry(
                    "PlaceItem",
                    "\"number\":2,\"title\":\"Lejeaftale\",\"publicTitle\":\"En aftale\",\"purpose\":\"decision\","
                            + "\"subject\":\"decision-1\",\"presentation\":\"Sag\",\"recommendation\":\"Ja\"," + CLOSING
                            + ",\"lateReason\":\"Kom sent\"" + OCCURRED),
            entry("RemoveItem", "\"reason\":\"Ikke klar\"" + OCCURRED),
            entry(
                    "SendAgenda",
                    "\"material\":[{\"itemId\":\"{itemId}\",\"title\":\"Bilag\",\"sha256\":\"" + "0a".repeat(32)
                            + "\",\"bytes\":12}],\"calledSeats\":[\"{seatId}\"],\"shortNoticeReason\":\"Haster\","
                            + "\"lateReason\":\"Nyt bilag\"" + OCCURRED),
            entry("ConfirmAgenda", "\"order\":[\"{itemId}\"]" + THAT_DAY),
            entry("CloseItemToPublic", CLOSING + OCCURRED),
            entry("OpenItemToPublic", "\"reason\":\"Ikke længere hemmeligt\"" + OCCURRED),
            entry("OpenMeeting", "\"at\":\"14:00\",\"presiding\":\"{seatId}\"" + THAT_DAY),
            entry("RecordArrival", "\"seatId\":\"{seatId}\",\"personId\":\"{personId}\",\"at\":\"14:01\"" + THAT_DAY),
            entry("RecordDeparture", "\"seatId\":\"{seatId}\",\"at\":\"14:10\",\"leftFor\":\"{itemId}\"" + THAT_DAY),
            entry("RecordReturn", "\"seatId\":\"{seatId}\",\"at\":\"14:20\"" + THAT_DAY),
            entry("HandInProxy", "\"giver\":\"{secondSeatId}\",\"holder\":\"{seatId}\"" + OCCURRED),
            entry("WithdrawProxy", "\"giver\":\"{secondSeatId}\"" + OCCURRED),
            entry("PresideOver", "\"seatId\":\"{secondSeatId}\",\"reason\":\"Inhabil\"" + THAT_DAY),
            entry("AdjournMeeting", "\"at\":\"16:00\"" + THAT_DAY),
            entry("DraftMinutes", "\"remarks\":[{\"itemId\":\"{itemId}\",\"text\":\"God debat\"}]" + AFTERWARDS),
            entry("ObjectToMinutes", "\"seatId\":\"{seatId}\",\"text\":\"Jeg var der\"" + AFTERWARDS),
            entry("AnswerObjection", "\"number\":1,\"answer\":\"upheld\",\"text\":\"Rettet\"" + AFTERWARDS),
            entry("ApproveMinutes", "\"how\":\"at_next_meeting\",\"approvedIn\":\"{nextMeetingId}\"" + AFTERWARDS),
            entry(
                    "AddToMinutes",
                    "\"itemId\":\"{itemId}\",\"target\":\"Tallet\",\"text\":\"6-1-1\",\"reason\":\"Talt forkert\","
                            + "\"requestedBy\":\"{personId}\",\"approvedBy\":\"{secondPersonId}\"" + AFTERWARDS));

    private static final List<String> COURSE = List.of(
            "PlaceItem /items",
            "SendAgenda /agenda",
            "OpenMeeting /opening",
            "ConfirmAgenda /agenda/confirmation",
            "RecordArrival /arrivals",
            "RecordDeparture /departures",
            "RecordReturn /returns",
            "AdjournMeeting /adjournment",
            "DraftMinutes /minutes",
            "ObjectToMinutes /minutes/objections",
            "AnswerObjection /minutes/answers",
            "ApproveMinutes /minutes/approval",
            "AddToMinutes /minutes/additions");

    private static final Map<String, Integer> STEPS_BEFORE = Map.of(
            "CallMeeting", 0,
            "PlaceItem", 2,
            "RemoveItem", 1,
            "CloseItemToPublic", 1,
            "OpenItemToPublic", 1,
            "HandInProxy", 1,
            "WithdrawProxy", 1,
            "PresideOver", 5);

    private final Client client;
    private final Map<String, String> ids = new HashMap<>();

    private MeetingScene(Client client) {
        this.client = client;
    }

    /** What the act needs to find, in a body that has a seat, by the names that bodies use in braces. */
    static Map<String, String> of(String act, Client client, Map<String, String> leadership) throws IOException {
        var scene = new MeetingScene(client);
        scene.ids.putAll(leadership);
        scene.hold(act);
        return scene.ids;
    }

    private void hold(String act) throws IOException {
        var seed = new Seed(client);
        String alliance = ids.get("allianceId");
        String body = ids.get("bodyId");
        String second = seed.votingSeat(body);
        String person = seed.person(alliance);
        seed.fill(body, ids.get("seatId"), ids.get("personId")).id();
        seed.fill(body, second, person).id();
        seed.adopted(body);
        ids.put("secondSeatId", second);
        ids.put("secondPersonId", person);
        String meeting = call(DAY);
        ids.put("meetingId", meeting);
        ids.put("nextMeetingId", call("2024-03-22"));
        int steps = STEPS_BEFORE.getOrDefault(act, (int)
                COURSE.stream().takeWhile(it -> !it.startsWith(act + " ")).count());
        for (String step : COURSE.subList(0, steps)) {
            String[] parts = step.split(" ");
            String id = client.post("/api/v1/meetings/" + meeting + parts[1], before(act, parts[0]))
                    .id();
            ids.putIfAbsent("itemId", parts[0].equals("PlaceItem") ? id : null);
        }
        if (act.equals("WithdrawProxy")) {
            client.post("/api/v1/meetings/" + meeting + "/proxies", before(act, "HandInProxy"))
                    .id();
        }
        if (act.equals("PresideOver")) {
            client.post("/api/v1/meetings/" + meeting + "/arrivals", "{\"seatId\":\"" + second + "\",\"at\":\"14:02\"}")
                    .id();
        }
    }

    private String before(String act, String step) {
        String valid = fill(BODIES.get(step));
        boolean open = step.equals("PlaceItem") && !act.equals("OpenItemToPublic");
        return "{" + (open ? valid.replace("," + CLOSING, "").replace("\"number\":2", "\"number\":1") : valid) + "}";
    }

    private String call(String day) throws IOException {
        return client.post(
                        "/api/v1/bodies/" + ids.get("bodyId") + "/meetings",
                        "{" + BODIES.get("CallMeeting").replace(DAY, day) + "}")
                .id();
    }

    private String fill(String template) {
        return Session.fill(template, ids);
    }
}

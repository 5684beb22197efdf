package org.allianceledger.running;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A body under another, with rules that allow much, in a meeting: two seats are in the room, one gave its proxy. */
final class Session {

    private static final String MET = ",\"occurred\":\"" + MeetingScene.DAY + "\"}";

    private final Client client;
    private final Seed seed;
    private final Map<String, String> ids = new HashMap<>();

    private Session(Client client) {
        this.client = client;
        this.seed = new Seed(client);
    }

    /** The identifiers, by the names that bodies of acts use in braces. */
    static Map<String, String> of(Client client) throws IOException {
        var session = new Session(client);
        session.constitute();
        session.meet();
        return session.ids;
    }

    static String fill(String template, Map<String, String> ids) {
        String filled = template;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private void constitute() throws IOException {
        String alliance = seed.alliance();
        String parent = seed.body(alliance);
        String body = client.post(
                        "/api/v1/alliances/" + alliance + "/bodies",
                        Seed.body().replaceFirst("\\{", "{\"parent\":\"" + parent + "\","))
                .id();
        ids.putAll(Map.of("allianceId", alliance, "parentId", parent, "bodyId", body));
        for (String seat : List.of("seatId", "secondSeatId", "absentSeatId")) {
            String role = seat.equals("seatId") ? "chair" : "member";
            // Somebody must be able to have the last word before a vote.
            String category = seat.equals("secondSeatId") ? ",\"categories\":[\"lived_experience\"]" : "";
            String created = Seed.seat().replace("member", role).replace("\"votes\":1", "\"votes\":1" + category);
            String id =
                    client.post("/api/v1/bodies/" + body + "/seats", created).id();
            seed.fill(body, id, seed.person(alliance)).id();
            ids.put(seat, id);
        }
        seed.adopted(parent);
    }

    private void meet() throws IOException {
        String seats = "[\"{seatId}\",\"{secondSeatId}\",\"{absentSeatId}\"]";
        ids.put(
                "meetingId",
                post(
                        "/api/v1/bodies/{bodyId}/meetings",
                        "{\"key\":\"SG-1\",\"day\":\"" + MeetingScene.DAY
                                + "\",\"start\":\"14:00\",\"place\":\"Rådhuset\",\"occurred\":\"2024-03-01\"}"));
        ids.put(
                "itemId",
                post(
                        "/api/v1/meetings/{meetingId}/items",
                        "{\"number\":1,\"title\":\"Nøgler\",\"purpose\":\"decision\",\"occurred\":\"2024-03-01\"}"));
        post(
                "/api/v1/meetings/{meetingId}/agenda",
                "{\"material\":[],\"calledSeats\":" + seats + ",\"occurred\":\"2024-03-01\"}");
        post(
                "/api/v1/meetings/{meetingId}/proxies",
                "{\"giver\":\"{absentSeatId}\",\"holder\":\"{secondSeatId}\",\"occurred\":\"2024-03-01\"}");
        post("/api/v1/meetings/{meetingId}/opening", "{\"at\":\"14:00\",\"presiding\":\"{seatId}\"" + MET);
        for (String seat : List.of("{seatId}", "{secondSeatId}")) {
            post("/api/v1/meetings/{meetingId}/arrivals", "{\"seatId\":\"" + seat + "\",\"at\":\"14:00\"" + MET);
        }
        post("/api/v1/meetings/{meetingId}/agenda/confirmation", "{\"order\":[\"{itemId}\"]" + MET);
    }

    private String post(String path, String body) throws IOException {
        return client.post(fill(path, ids), fill(body, ids)).id();
    }
}

package org.allianceledger.running;

import java.io.IOException;
import java.util.UUID;
import org.allianceledger.running.Client.Answer;

/** Acts that succeed, to build on. */
final class Seed {

    static final String AUTHORITY = "\"authority\":{\"kind\":\"founding_act\",\"reference\":\"Referat 1\"}";

    /** What still carries an act once the alliance is constituted and no decision has been made about it. */
    static final String SOURCE = "\"authority\":{\"kind\":\"imported_source\",\"reference\":\"Referat 7\"}";

    private final Client client;

    Seed(Client client) {
        this.client = client;
    }

    /** A word that nothing else in the store is called. */
    static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    String alliance() throws IOException {
        String key = unique("prove");
        client.post("/api/v1/alliances", alliance(key)).id();
        return key;
    }

    String body(String alliance) throws IOException {
        return client.post("/api/v1/alliances/" + alliance + "/bodies", body()).id();
    }

    String votingSeat(String body) throws IOException {
        return client.post("/api/v1/bodies/" + body + "/seats", seat()).id();
    }

    /** A draft that can be adopted. */
    String ruleSet(String body) throws IOException {
        return client.post(
                        "/api/v1/bodies/" + body + "/rule-sets",
                        act("\"name\":\"FO\",\"template\":\"association\",\"occurred\":\"2023-11-01\""))
                .id();
    }

    /** Puts rules in force that allow proxies, writing, urgency and deciding without a vote; constitutes the alliance. */
    void adopted(String body) throws IOException {
        String rules = client.post(
                        "/api/v1/bodies/" + body + "/rule-sets",
                        act("\"name\":\"FO-1\",\"rules\":" + Scene.LIBERAL_RULES + ",\"occurred\":\"2020-01-01\""))
                .id();
        client.post("/api/v1/bodies/" + body + "/rule-sets/" + rules + "/adoption", act("\"from\":\"2020-01-01\""))
                .id();
    }

    String person(String alliance) throws IOException {
        return client.post("/api/v1/alliances/" + alliance + "/persons", person())
                .id();
    }

    /** A mandate to a person, for as long as any test needs it; for everything when no scope is named. */
    String mandate(String alliance, String body, String person, String... scope) throws IOException {
        String words = scope.length == 0 ? "" : "\"scope\":[\"" + String.join("\",\"", scope) + "\"],";
        return client.post(
                        "/api/v1/alliances/" + alliance + "/mandates",
                        act("\"bodyId\":\"" + body + "\",\"holder\":{\"kind\":\"person\",\"personId\":\"" + person
                                + "\"}," + words + terms("M-1", "2020-01-01", "2030-12-31")))
                .id();
    }

    /** What a mandate of 50.000 kr. a time and 200.000 kr. a year allows, but for who has it. */
    static String terms(String key, String from, String until) {
        return "\"key\":\"" + key + "\",\"subject\":\"Drift\",\"perDisposition\":5000000,\"cap\":20000000,"
                + "\"capPeriod\":\"year\",\"from\":\"" + from + "\",\"until\":\"" + until + "\",\"depth\":1";
    }

    Answer fill(String body, String seat, String person) throws IOException {
        return client.post("/api/v1/bodies/" + body + "/seats/" + seat + "/holder", holder(person));
    }

    static String alliance(String key) {
        return act("\"key\":\"" + key + "\",\"name\":\"Prøvealliancen\",\"from\":\"2020-01-01\"");
    }

    static String body() {
        return act("\"name\":\"Styregruppe\",\"kind\":\"steering_group\",\"from\":\"2020-01-01\"");
    }

    static String seat() {
        return act("\"role\":\"member\",\"votes\":1,\"from\":\"2020-01-01\"");
    }

    static String person() {
        return act("\"identity\":{\"fullName\":\"" + unique("Ane") + " Prøvesen\"}");
    }

    static String holder(String person) {
        return act("\"personId\":\"" + person + "\",\"from\":\"2024-01-01\"");
    }

    static String act(String fields) {
        return "{" + fields + "," + AUTHORITY + "}";
    }
}

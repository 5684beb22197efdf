package org.allianceledger.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Fjordlys alliance at its door: the demonstration, where nothing may be recorded, or a copy that may be written to.
 *
 * <p>Both are spoken to in the words of the story, with {@code '} for the quotation marks of JSON.
 */
final class Fjordlys {

    static final String NOTICE = "'authority':{'kind':'notice','reference':'Brev'}";

    // Another test may have taken the alliance in under its own name.
    static final String KEY = Seed.unique("fjord");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static @Nullable Fjordlys copy;

    private final Client client;
    private final String[] headers;
    private final String key;
    private long position;

    private Fjordlys(Client client, String key, long position, String... headers) {
        this.client = client;
        this.key = key;
        this.position = position;
        this.headers = headers;
    }

    static Fjordlys demonstration() throws IOException {
        return new Fjordlys(Story.shared().client(), "fjordlys", 0, "Authorization", Story.CHAIR);
    }

    /** The one that all tests which write share. */
    static synchronized Fjordlys copy() throws IOException {
        if (copy == null) {
            Client client = RunningApplication.on(Database.H2).client();
            String file = String.join("\n", acts()).replace("fjordlys", KEY);
            Answer taken = client.send(
                    "POST",
                    "/api/v1/imports?format=acts",
                    file.getBytes(UTF_8),
                    "Content-Type",
                    "application/x-ndjson");
            assertThat(taken.status()).as(taken.body()).isEqualTo(200);
            copy = new Fjordlys(client, KEY, taken.position());
        }
        return copy;
    }

    /** Every act of the demonstration, as its file tells it. */
    static List<String> acts() throws IOException {
        try (InputStream file = Fjordlys.class.getResourceAsStream("/demonstration/fjordlys.jsonl")) {
            return new String(file.readAllBytes(), UTF_8).lines().toList();
        }
    }

    static JsonNode of(JsonNode list, String field, String value) {
        return list.valueStream()
                .filter(it -> it.path(field).asString("").equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + field + " " + value + " in " + list));
    }

    static List<String> all(JsonNode list, String field) {
        return list.valueStream().map(it -> it.path(field).asString("")).toList();
    }

    Client client() {
        return client;
    }

    long position() {
        return position;
    }

    /** Does what must succeed; the identifier of it. */
    String act(String path, String act) throws IOException {
        Answer answer = post(path, act);
        String id = answer.id();
        position = answer.position();
        return id.replace(key, "fjordlys");
    }

    /** The problem with what must be refused without a trace. */
    JsonNode refused(String path, String act) throws IOException {
        long size = size();
        Answer answer = post(path, act);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409, 422);
        assertThat(size()).as(answer.body()).isEqualTo(size);
        return told(answer);
    }

    /** The problem with what must be refused and be kept as refused. */
    JsonNode refusedOnTheRecord(String path, String act) throws IOException {
        long size = size();
        Answer answer = post(path, act);
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(size()).as(answer.body()).isEqualTo(size + 1);
        position = answer.position();
        return told(answer);
    }

    JsonNode read(String path) throws IOException {
        String mark = path.contains("?") ? "&" : "?";
        Answer answer = client.get(at(path) + mark + "minPosition=" + position, headers);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return told(answer);
    }

    private Answer post(String path, String act) throws IOException {
        return client.post(at(path), act.replace('\'', '"').replace("fjordlys", key), headers);
    }

    private long size() throws IOException {
        return client.get("/api/v1/ledger", headers).json().path("size").asLong(-1);
    }

    private String at(String path) {
        return "/api/v1/" + path.replace("fjordlys", key);
    }

    private JsonNode told(Answer answer) {
        return JSON.readTree(answer.body().replace(key, "fjordlys"));
    }
}

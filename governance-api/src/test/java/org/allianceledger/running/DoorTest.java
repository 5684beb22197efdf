package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class DoorTest {

    @ParameterizedTest
    @EnumSource
    void answersARepeatedKeyWithTheFirstResult(Database database) throws IOException {
        RunningApplication application = RunningApplication.on(database);
        Client client = application.client();
        String path = "/api/v1/alliances/" + new Seed(client).alliance() + "/bodies";
        String key = Seed.unique("key");
        Answer first = client.post(path, Seed.body(), "Idempotency-Key", key);
        long events = application.count("domain_event");
        Answer again = client.post(path, Seed.body(), "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        Answer other = client.post(path, Seed.body().replace("Styregruppe", "Forum"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.text("field")).isEqualTo("Idempotency-Key");
        assertThat(client.post(path, Seed.body(), "Idempotency-Key", "x".repeat(201))
                        .status())
                .isEqualTo(400);
        assertThat(application.count("domain_event")).isEqualTo(events);
    }

    @ParameterizedTest
    @EnumSource
    void changesOnlyWhatTheWriterHasSeen(Database database) throws IOException {
        RunningApplication application = RunningApplication.on(database);
        Client client = application.client();
        var seed = new Seed(client);
        String body = seed.body(seed.alliance());
        String seats = "/api/v1/bodies/" + body + "/seats";
        long position = client.post(seats, Seed.seat()).position();
        Answer read = client.get("/api/v1/bodies/" + body + "?minPosition=" + position);
        String etag = read.headers().firstValue("ETag").orElseThrow();
        assertThat(client.post(seats, Seed.seat(), "If-Match", etag).status()).isEqualTo(201);
        long events = application.count("domain_event");
        Answer stale = client.post(seats, Seed.seat(), "If-Match", etag);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("type")).isEqualTo("urn:alliance-ledger:problem:stale");
        for (String nonsense : List.of("x", "\"x\"", "W/\"1\"", "3")) {
            assertThat(client.post(seats, Seed.seat(), "If-Match", nonsense).status())
                    .as(nonsense)
                    .isEqualTo(400);
        }
        assertThat(application.count("domain_event")).isEqualTo(events);
    }

    @Test
    void describesAnActByTheFieldsOneMustSend() throws IOException {
        JsonNode fill = RunningApplication.on(Database.H2)
                .client()
                .get("/v3/api-docs")
                .json()
                .path("paths")
                .path("/api/v1/bodies/{bodyId}/seats/{seatId}/holder")
                .path("post");
        JsonNode schema = fill.path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        var required = new TreeSet<String>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        assertThat(required).containsExactly("authority", "from", "personId");
        assertThat(schema.path("properties").propertyNames())
                .contains("until", "termId")
                .doesNotContain("seatId");
        assertThat(fill.path("parameters").findValuesAsString("name")).contains("bodyId", "seatId", "Idempotency-Key");
    }

    @Test
    void refusesAVersionOfWhatTheActDoesNotChange() throws IOException {
        Client client = RunningApplication.on(Database.H2).client();
        String alliance = new Seed(client).alliance();
        String body = """
            {"name": "Arbejdsgruppen", "kind": "working_group", "from": "2026-01-01",
             "authority": {"kind": "founding_act", "reference": "Referat 1"}}\
            """;
        Answer refused = client.post("/api/v1/alliances/" + alliance + "/bodies", body, "If-Match", "\"0\"");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("field")).isEqualTo("If-Match");
    }

    @ParameterizedTest
    @EnumSource
    void walksTheWholeHistoryByItsLinks(Database database) throws IOException {
        Client client = RunningApplication.on(database).client();
        var seed = new Seed(client);
        String alliance = seed.alliance();
        String body = seed.body(alliance);
        long last = 0;
        for (int i = 0; i < 10; i++) {
            last = client.post("/api/v1/bodies/" + body + "/seats", Seed.seat()).position();
        }
        String root = "/api/v1/alliances/" + alliance + "/history?minPosition=" + last;
        List<String> whole = positions(client.get(root));
        assertThat(whole).hasSize(13).doesNotHaveDuplicates();
        for (int limit : List.of(1, 3, 13, 14)) {
            var walked = new ArrayList<String>();
            String next = root + "&limit=" + limit;
            while (next != null) {
                Answer page = client.get(next);
                walked.addAll(positions(page));
                next = page.headers()
                        .firstValue("Link")
                        .map(link -> link.substring(link.indexOf("/api"), link.indexOf('>')))
                        .orElse(null);
            }
            assertThat(walked).as("limit %d", limit).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsOnesOwnWriteAtOnce(Database database) throws IOException {
        Client client = RunningApplication.on(database).client();
        String alliance = new Seed(client).alliance();
        for (int i = 1; i <= 20; i++) {
            long position = client.post("/api/v1/alliances/" + alliance + "/bodies", Seed.body())
                    .position();
            Answer bodies = client.get("/api/v1/alliances/" + alliance + "/bodies?minPosition=" + position);
            assertThat(bodies.json().size()).isEqualTo(i);
        }
    }

    /** Quotation marks double in JSON, and a view that cannot keep an event stands still for everybody. */
    @ParameterizedTest
    @EnumSource
    void showsTextsThatAreAllQuotationMarks(Database database) throws IOException {
        Client client = RunningApplication.on(database).client();
        String alliance = new Seed(client).alliance();
        String marks = "\\\"".repeat(2000);
        String matters = "\"" + "\\\"".repeat(200) + "\",";
        String act = Seed.act("\"name\":\"Organ\",\"kind\":\"forum\",\"from\":\"2020-01-01\",\"termsOfReference\":"
                + "{\"purpose\":\"" + marks + "\",\"composition\":\"" + marks + "\"},\"competence\":{\"decides\":true,"
                + "\"matters\":[" + (matters.repeat(100) + "]").replace(",]", "]") + "}");
        Answer stored = client.post("/api/v1/alliances/" + alliance + "/bodies", act);
        assertThat(stored.status()).as(stored.body()).isEqualTo(201);
        Answer bodies = client.get("/api/v1/alliances/" + alliance + "/bodies?minPosition=" + stored.position());
        assertThat(bodies.json().get(0).path("termsOfReference").path("purpose").asString())
                .hasSize(2000);
    }

    private static List<String> positions(Answer page) {
        assertThat(page.status()).isEqualTo(200);
        return page.json()
                .valueStream()
                .map(event -> String.valueOf(event.path("position").asLong()))
                .toList();
    }
}

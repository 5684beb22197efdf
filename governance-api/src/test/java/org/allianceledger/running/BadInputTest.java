package org.allianceledger.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.ActEndpoints.Endpoint;
import org.allianceledger.running.Client.Answer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    // One fault out of so many; which, goes by the act's name, so that all sorts come up among the acts.
    private static final Map<Database, Integer> PART =
            Map.of(Database.H2, Thorough.choose(12, 3), Database.POSTGRESQL, 30);

    private static final List<String> INNER_MATTERS =
            List.of("Exception", "org.allianceledger", "org.spring", "java.", "tools.jackson", "\tat ", "SQL");

    static Stream<Arguments> acts() {
        return Thorough.databases()
                .map(RunningApplication::on)
                .flatMap(application -> ActEndpoints.of(application.context()).stream()
                        .map(act -> Arguments.of(application.store().kind(), act)));
    }

    @ParameterizedTest
    @MethodSource("org.allianceledger.running.Thorough#databases")
    void knowsAValidBodyForEveryAct(Database database) {
        assertThat(ActEndpoints.of(RunningApplication.on(database).context()))
                .extracting(it -> it.act().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(Scene.BODIES.keySet());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void refusesEveryFaultAndStoresNothing(Database database, Endpoint endpoint) throws IOException {
        RunningApplication application = RunningApplication.on(database);
        Client client = application.client();
        Scene scene = Scene.of(endpoint.toString(), client);
        String path = scene.fill(endpoint.path());
        String body = scene.bodyOf(endpoint.toString());
        List<Long> before = stored(application);
        var softly = new SoftAssertions();
        int part = PART.get(database);
        int turn = Math.floorMod(endpoint.toString().hashCode(), part);
        for (Fault fault : Fault.in(body, endpoint.act())) {
            // Most are refused before any database is asked, as H2's turn has shown, so a part is enough the second
            // time.
            if (turn++ % part != 0
                    || (database == Database.POSTGRESQL && fault.name().equals("a megabyte"))) {
                continue;
            }
            Answer answer = client.post(path, fault.body());
            // An element at fault is named by its own place.
            softly.assertThat(pointers(answer))
                    .as(fault.toString())
                    .containsAnyOf(fault.pointer(), fault.pointer() + "/0");
            isAPlainRefusal(softly, fault.toString(), answer);
        }
        for (Shape shape : shapes(body)) {
            Answer answer = client.send("POST", path, shape.body(), "Content-Type", shape.type());
            isAPlainRefusal(softly, shape.name(), answer);
        }
        for (String id : List.of(
                "{allianceId}",
                "{partnerId}",
                "{bodyId}",
                "{seatId}",
                "{personId}",
                "{meetingId}",
                "{itemId}",
                "{decisionId}",
                "{mandateId}",
                "{agreementId}",
                "{matterId}",
                "{commitmentId}",
                "{evidenceId}",
                "{versionId}",
                "{indicatorId}",
                "{measurementId}",
                "{pilotId}",
                "{involvementId}",
                "{escalationId}")) {
            String prefix = id.substring(1, id.indexOf("Id")) + "-";
            for (String wrong : List.of(prefix + "findes-ikke", "hvad", "a".repeat(300))) {
                if (endpoint.path().contains(id)) {
                    Answer answer = client.post(scene.fill(endpoint.path().replace(id, wrong)), body);
                    isAPlainRefusal(softly, wrong + " for " + id, answer);
                }
            }
        }
        softly.assertThat(stored(application)).isEqualTo(before);
        // Had the body itself been at fault, all the refusals above would have proved nothing.
        softly.assertThat(client.post(path, body).status()).isIn(200, 201);
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asOf=i-gaar", "asOf=2024-02-30", "asOf=10000-01-01", "asOf=0999-01-01", "knownAt=2024-02-30",
                "knownAt=2024-01-01T10:00", "knownAt=nu", "minPosition=-1", "minPosition=x", "minPosition=%00",
                "minPosition=99999999999999999999", "knownAt=+1000000000-12-31T23:59:59Z"
            })
    void refusesAMomentThatIsNone(String query) throws IOException {
        refusesQueries("leadership", query);
        refusesQueries("history", query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=-1",
                "limit=1001",
                "limit=x",
                "limit=99999999999",
                "after=x",
                "after=1.5",
                "after=99999999999999999999",
                "from=2024-02-30",
                "to=x",
                "from=10000-01-01",
                "to=%2B999999999-12-31",
                "subject=%00",
                "actor=%00",
                "event=%00"
            })
    void refusesAPageThatIsNone(String query) throws IOException {
        refusesQueries("history", query);
    }

    private static void refusesQueries(String view, String query) throws IOException {
        for (Database database : Database.values()) {
            Client client = RunningApplication.on(database).client();
            String alliance = new Seed(client).alliance();
            var softly = new SoftAssertions();
            Answer answer = client.get("/api/v1/alliances/" + alliance + "/" + view + "?" + query);
            isAPlainRefusal(softly, query, answer);
            softly.assertThat(answer.text("field")).as(answer.body()).isEqualTo(query.split("=")[0]);
            softly.assertAll();
        }
    }

    private record Shape(String name, byte[] body, String type) {}

    private static List<Shape> shapes(String body) {
        String json = "application/json";
        byte[] valid = body.getBytes(UTF_8);
        byte[] latin = body.replace("Referat", "Møde").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        var shapes = new ArrayList<>(List.of(
                new Shape("no JSON", "hej".getBytes(UTF_8), json),
                new Shape("half of it", body.substring(0, body.length() / 2).getBytes(UTF_8), json),
                new Shape("more after it", (body + "{}").getBytes(UTF_8), json),
                new Shape("an array", ("[" + body + "]").getBytes(UTF_8), json),
                new Shape("a text", "\"hej\"".getBytes(UTF_8), json),
                new Shape("null", "null".getBytes(UTF_8), json),
                new Shape("nothing", new byte[0], json),
                new Shape(
                        "the field twice",
                        body.replaceFirst("\\{", "{\"authority\":null,").getBytes(UTF_8),
                        json),
                new Shape("deep", ("{\"a\":".repeat(5000) + "1" + "}".repeat(5000)).getBytes(UTF_8), json),
                new Shape("a long name", ("{\"" + "a".repeat(200_000) + "\":1}").getBytes(UTF_8), json),
                new Shape("a long number", ("{\"name\":" + "1".repeat(5000) + "}").getBytes(UTF_8), json),
                new Shape("another type", valid, "text/plain"),
                new Shape("a type that is none", valid, "json"),
                new Shape("a form", valid, "application/x-www-form-urlencoded")));
        if (latin.length < valid.length) {
            shapes.add(new Shape("another encoding", latin, json));
        }
        return shapes;
    }

    private static void isAPlainRefusal(SoftAssertions softly, String fault, Answer answer) {
        String text = answer.body().substring(0, Math.min(300, answer.body().length()));
        softly.assertThat(answer.status()).as("%s: %s", fault, text).isBetween(400, 499);
        softly.assertThat(answer.headers().firstValue("content-type"))
                .as("%s: %s", fault, text)
                .hasValue("application/problem+json");
        softly.assertThat(answer.body()).as(fault).doesNotContain(INNER_MATTERS).hasSizeLessThan(3000);
        softly.assertThat(answer.body()).as(fault).contains("\"type\":\"urn:alliance-ledger:problem:");
    }

    private static List<String> pointers(Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(it -> it.path("pointer").asString(""))
                .toList();
    }

    private static List<Long> stored(RunningApplication application) {
        return List.of(application.count("domain_event"), application.count("person_entry"));
    }
}

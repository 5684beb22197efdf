package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real collaboration's nine years, through the doors that people use. */
class ImportTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path KUBERNETES = Path.of("..", "governance-core", "src", "test", "resources", "kubernetes");
    private static final Path FILE = KUBERNETES.resolve("kubernetes.popolo.json");

    @ParameterizedTest
    @MethodSource("org.allianceledger.running.Thorough#databases")
    void answersWhoLedWhatOnEachDayAndTheSameAfterARebuild(Database database) throws Exception {
        try (var application = ApplicationProcess.serve(Store.on(database))) {
            Client client = application.client();
            Answer first = take(client, Files.readAllBytes(FILE));
            assertThat(first.status()).as(first.body()).isEqualTo(200);
            assertThat(first.json().path("acts").path("FillSeat").asInt()).isEqualTo(701);
            assertThat(first.json().path("acts").path("RegisterPerson").asInt()).isEqualTo(292);
            assertThat(take(client, Files.readAllBytes(FILE))
                            .json()
                            .path("events")
                            .asInt(-1))
                    .as("a second import finds everything there")
                    .isZero();

            var answers = new TreeMap<String, String>();
            for (JsonNode day : days()) {
                String asOf = day.path("asOf").asString();
                Answer state = state(client, asOf, first.position());
                assertThat(holders(state.json())).as(asOf).isEqualTo(expected(day));
                answers.put(asOf, withoutMoment(state));
            }
            assertThat(answers).hasSize(42);

            work(client, "check");
            assertThat(client.get("/api/v1/projections/job").json().path("comparisons"))
                    .hasSizeGreaterThan(7)
                    .allSatisfy(
                            found -> assertThat(found.path("equal").asBoolean()).isTrue());
            work(client, "rebuild");
            for (var answer : answers.entrySet()) {
                assertThat(withoutMoment(state(client, answer.getKey(), first.position())))
                        .isEqualTo(answer.getValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.allianceledger.running.Thorough#databases")
    @EnabledIfSystemProperty(named = "ledger.thorough", matches = "true")
    void importsAllOrNothingWhenItIsKilled(Database database) throws Exception {
        Store store = Store.on(database);
        List<String> command = List.of(
                "import", "--format", "popolo", "--alliance", "kubernetes", "--name", "Kubernetes", FILE.toString());
        Path log = ApplicationProcess.newLog();
        Process process = ApplicationProcess.run(store, log, command);
        while (process.isAlive() && !Files.readString(log).contains("/1673")) {
            Thread.sleep(5);
        }
        Thread.sleep(ThreadLocalRandom.current().nextLong(600));
        process.destroyForcibly().waitFor();
        boolean acknowledged = Files.readString(log).contains("1782 events recorded");

        Path again = ApplicationProcess.newLog();
        Process second = ApplicationProcess.run(store, again, command);
        assertThat(second.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(second.exitValue()).as(Files.readString(again)).isZero();
        // All of it is missing or none of it is; what was acknowledged is there.
        assertThat(Files.readString(again))
                .containsAnyOf(acknowledged ? "Nothing new" : "1782 events recorded", "Nothing new");
        try (var application = ApplicationProcess.serve(store)) {
            Answer last = state(application.client(), "2024-12-31", 1781);
            assertThat(holders(last.json())).isEqualTo(expected(days().getLast()));
        }
    }

    @Test
    void namesEveryFaultOfAFileAndTakesNothingOfIt() throws Exception {
        RunningApplication application = RunningApplication.on(Database.H2);
        long events = application.count("domain_event");
        long persons = application.count("person_entry");
        String file = """
            {"persons": [{"id": "a", "name": "Ada"}, {"id": "a"}],
             "organizations": [{"id": "o", "name": "O", "founding_date": "2020-02-30"}],
             "memberships": [{"id": "m", "person_id": "b", "organization_id": "o",
                              "start_date": "2021-01-01", "end_date": "2020-01-01"}]}\
            """;

        Answer refused = take(application.client(), file.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(refused.status()).isEqualTo(422);
        var pointers = new TreeSet<String>();
        refused.json()
                .path("errors")
                .forEach(fault -> pointers.add(fault.path("pointer").asString()));
        assertThat(pointers)
                .contains(
                        "/persons/1/id",
                        "/persons/1/name",
                        "/organizations/0/founding_date",
                        "/memberships/0/person_id",
                        "/memberships/0/end_date");
        assertThat(application.count("domain_event")).isEqualTo(events);
        assertThat(application.count("person_entry")).isEqualTo(persons);
    }

    private static Answer take(Client client, byte[] file) throws IOException {
        return client.send("POST", "/api/v1/alliances/kubernetes/imports?format=popolo&name=Kubernetes", file);
    }

    private static Answer state(Client client, String asOf, long position) throws IOException {
        return client.get("/api/v1/alliances/kubernetes/leadership?asOf=" + asOf + "&minPosition=" + position);
    }

    private static void work(Client client, String kind) throws Exception {
        assertThat(client.post("/api/v1/projections/" + kind, "").status()).isEqualTo(202);
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (client.get("/api/v1/projections/job").text("state").equals("running")) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(50);
        }
        assertThat(client.get("/api/v1/projections/job").text("state")).isEqualTo("done");
    }

    private static String withoutMoment(Answer answer) {
        return answer.body().replaceFirst("\"knownAt\":\"[^\"]*\"", "");
    }

    private static List<JsonNode> days() throws IOException {
        return Files.readAllLines(KUBERNETES.resolve("kubernetes.roles-as-of.jsonl")).stream()
                .map(JSON::readTree)
                .toList();
    }

    private static SortedMap<String, SortedSet<String>> expected(JsonNode day) {
        var holders = new TreeMap<String, SortedSet<String>>();
        day.path("holders")
                .properties()
                .forEach(body -> body.getValue()
                        .properties()
                        .forEach(role -> role.getValue()
                                .forEach(person ->
                                        add(holders, body.getKey() + "/" + role.getKey(), person.asString()))));
        return holders;
    }

    private static SortedMap<String, SortedSet<String>> holders(JsonNode state) {
        var holders = new TreeMap<String, SortedSet<String>>();
        for (JsonNode body : state.path("bodies")) {
            String key = body.path("key").asString().replaceFirst("~\\d+$", "");
            for (JsonNode role : body.path("roles")) {
                for (JsonNode seat : role.path("seats")) {
                    if (!seat.path("vacant").asBoolean()) {
                        add(
                                holders,
                                key + "/" + role.path("role").asString(),
                                seat.path("holder").path("key").asString());
                    }
                }
            }
        }
        return holders;
    }

    private static void add(SortedMap<String, SortedSet<String>> holders, String post, String person) {
        holders.computeIfAbsent(post, it -> new TreeSet<>()).add(person);
    }
}

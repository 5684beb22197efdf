package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.audit.Audit;
import org.allianceledger.audit.AuditReport;
import org.allianceledger.audit.LogArchive;
import org.allianceledger.audit.pack.LogAtHand;
import org.allianceledger.audit.reconcile.Reconciliation;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.Receipt;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ErasureTest {

    private static final String NAME = "Zåphirius Quøndelbjerg";
    private static final String SOURCE_KEY = "kilde-æøå-77313";
    private static final String CONTACT = "quondel@zaphir.example";
    private static final String EXPERIENCE = "Årelang hjemløshed i Xylofonby";
    private static final String ALIAS = "Stemme nr. 4471";
    private static final String PERSON = Seed.act("\"alias\":\"" + ALIAS + "\",\"display\":\"full_name\","
            + "\"livedExperience\":\"" + EXPERIENCE + "\",\"identity\":{\"fullName\":\"" + NAME + "\",\"sourceKey\":\""
            + SOURCE_KEY + "\",\"contacts\":{\"email\":\"" + CONTACT + "\"}}");

    @ParameterizedTest
    @MethodSource("org.allianceledger.running.Thorough#databases")
    void leavesTheAliasAndNothingElse(Database database) throws IOException {
        Store store = Store.on(database);
        // As talkative as an operator may make it.
        ApplicationProcess application = ApplicationProcess.serve(
                store, "--logging.level.org.springframework=DEBUG", "--logging.level.org.axonframework=DEBUG");
        try (application) {
            Client client = application.client();
            var seed = new Seed(client);
            String alliance = seed.alliance();
            String body = seed.body(alliance);
            String seat = seed.votingSeat(body);
            String person = client.post("/api/v1/alliances/" + alliance + "/persons", PERSON)
                    .id();
            seed.fill(body, seat, person).id();
            long position = client.post("/api/v1/bodies/" + body + "/seats", Seed.seat())
                    .position();
            refuseWithTheNameInHand(client, alliance, person);
            Map<String, Answer> before = answers(client, alliance, body, person, position);
            assertThat(before.values()).extracting(Answer::body).anyMatch(text -> text.contains(NAME));
            assertThat(client.get("/api/v1/persons/" + person + "/identity").body())
                    .contains(NAME, CONTACT, SOURCE_KEY);

            long erased = client.post("/api/v1/persons/" + person + "/erasure", "{" + Seed.AUTHORITY + "}")
                    .position();
            Answer caughtUp = client.get("/api/v1/alliances/" + alliance + "/leadership?minPosition=" + erased);
            assertThat(caughtUp.body()).contains(ALIAS);
            for (var path : before.entrySet()) {
                Answer after = client.get(path.getKey());
                assertThat(comparable(after.body(), position))
                        .as(path.getKey())
                        .isEqualTo(comparable(withoutThePerson(path.getValue().body()), position));
            }
            assertThat(client.get("/api/v1/persons/" + person + "/identity").status())
                    .isEqualTo(404);
        }
        var places = new ArrayList<Path>(store.files());
        places.add(application.log());
        // The search finds what is there: the alias stays in the events for ever.
        assertThat(Traces.of(ALIAS, places)).isNotEmpty();
        for (String personal : List.of("Quøndelbjerg", "phirius", "77313", CONTACT, "Xylofonby")) {
            assertThat(Traces.of(personal, places)).as(personal).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.allianceledger.running.Thorough#databases")
    void leavesEveryProofValid(Database database) throws Exception {
        RunningApplication application = RunningApplication.fresh(database);
        try (var running = application.context()) {
            Client client = application.client();
            String alliance = new Seed(client).alliance();
            Answer registered = client.post("/api/v1/alliances/" + alliance + "/persons", PERSON);
            String event = registered.json().path("events").path(0).asString();
            byte[] before = client.bytes("/api/v1/events/" + event + "/proof");
            byte[] entry = client.bytes("/api/v1/events/" + event + "/entry");
            byte[] checkpoint = client.bytes("/log/checkpoint");

            Answer erased = client.post("/api/v1/persons/" + registered.id() + "/erasure", "{" + Seed.AUTHORITY + "}");
            String erasure = erased.json().path("events").path(0).asString();
            assertThat(client.bytes("/api/v1/events/" + erasure + "/proof")).isNotNull();

            assertThat(client.bytes("/api/v1/events/" + event + "/entry")).isEqualTo(entry);
            var log = application.context().getBean(LogAtHand.class).log();
            Policy policy = Policy.trusting(log.keys().getFirst());
            Receipt.parse(before).verify(entry, policy);
            Receipt.parse(client.bytes("/api/v1/events/" + event + "/proof")).verify(entry, policy);
            try (LogArchive archive = LogArchive.open(application.store().data())) {
                AuditReport report =
                        new Audit(archive, policy).extending(checkpoint).run();
                assertThat(report.findings()).isEmpty();
                assertThat(report.holds()).isTrue();
                assertThat(report.extended()).hasSize(1);
            }
            assertThat(application
                            .context()
                            .getBean(Reconciliation.class)
                            .run(log, (done, size) -> {})
                            .differences())
                    .isEmpty();
        }
    }

    private static void refuseWithTheNameInHand(Client client, String alliance, String person) throws IOException {
        String persons = "/api/v1/alliances/" + alliance + "/persons";
        String known = PERSON.replaceFirst("\\{", "{\"personId\":\"" + person + "\",");
        assertThat(client.post(persons, known).status()).isEqualTo(409);
        assertThat(client.post(persons, PERSON.replace(ALIAS, "quøndelbjerg")).status())
                .isEqualTo(422);
        assertThat(client.post(persons, PERSON.replace("full_name", "ingen")).status())
                .isEqualTo(400);
        assertThat(client.post(persons, PERSON.substring(0, PERSON.length() - 2))
                        .status())
                .isEqualTo(400);
        assertThat(client.post(persons, PERSON.replace(CONTACT, CONTACT.repeat(50)))
                        .status())
                .isEqualTo(400);
    }

    private static Map<String, Answer> answers(
            Client client, String alliance, String body, String person, long position) throws IOException {
        String root = "/api/v1/alliances/" + alliance;
        var answers = new LinkedHashMap<String, Answer>();
        for (String path : List.of(
                root + "/leadership?minPosition=" + position,
                root + "/leadership?asOf=2023-12-31",
                root + "/leadership?asOf=2024-01-01",
                root + "/leadership?asOf=2024-06-01&knownAt=" + Instant.now().plusMillis(2),
                root + "/bodies?asOf=2025-01-01",
                "/api/v1/bodies/" + body,
                root + "/history?minPosition=" + position,
                root + "/history?subject=" + person,
                root + "/events")) {
            Answer answer = client.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            answers.put(path, answer);
        }
        return answers;
    }

    private static String withoutThePerson(String text) {
        return text.replace(NAME, ALIAS).replace("\"key\":\"" + SOURCE_KEY + "\",", "");
    }

    /** All but the moment of reading, how far it read, and the events since. */
    private static String comparable(String text, long position) {
        JsonNode json = new tools.jackson.databind.json.JsonMapper().readTree(text);
        if (json instanceof ObjectNode state) {
            state.remove(List.of("position", "knownAt"));
            return state.toString();
        }
        return json.valueStream()
                .filter(it -> it.path("position").asLong(-1) <= position)
                .toList()
                .toString();
    }
}

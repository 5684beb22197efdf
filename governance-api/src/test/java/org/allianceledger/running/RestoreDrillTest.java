package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.Receipt;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** The day the database is lost, and what an operator does then with the commands of the jar; tried when it is thorough. */
@EnabledIfSystemProperty(named = "ledger.thorough", matches = "true")
class RestoreDrillTest {

    @ParameterizedTest
    @EnumSource
    void goesOnFromAnOlderBackupAsIfNothingHadBeenLost(Database database) throws Exception {
        Store store = Store.on(database);
        var outside = new OutsideVerifier(store);
        String alliance;
        String body;
        String erased;
        RunningApplication application = RunningApplication.on(store);
        try (var running = application.context()) {
            var seed = new Seed(application.client());
            alliance = seed.alliance();
            body = seed.body(alliance);
            seed.fill(body, seed.votingSeat(body), seed.person(alliance)).id();
            erased = seed.person(alliance);
            outside.accepts(application.client(), head(application));
        }
        Backup backup = Backup.of(store);

        JsonNode ledger;
        String leadership;
        byte[] receipt;
        byte[] entry;
        application = RunningApplication.on(store);
        try (var running = application.context()) {
            Client client = application.client();
            var seed = new Seed(client);
            Answer seat = seed.fill(body, seed.votingSeat(body), seed.person(alliance));
            client.post("/api/v1/persons/" + erased + "/erasure", "{" + Seed.AUTHORITY + "}");
            seed.ruleSet(body);
            outside.accepts(client, head(application));
            String event = seat.json().path("events").path(0).asString();
            receipt = client.bytes("/api/v1/events/" + event + "/proof");
            entry = client.bytes("/api/v1/events/" + event + "/entry");
            leadership = leadership(client, alliance, head(application));
            ledger = client.get("/api/v1/ledger").json();
        }
        Path saved =
                Files.copy(store.data().resolve("log/checkpoint"), store.data().resolve("saved"));

        backup.restore();
        refusesToSignAndToAct(store, alliance);

        String said = ApplicationProcess.finish(store, 0, "recover");
        assertThat(said)
                .contains(
                        "events recovered from the published log", "erased again", "1 people have no name", "accounts");
        assertThat(ApplicationProcess.finish(store, 0, "recover")).contains("The database lacked nothing");
        assertThat(ApplicationProcess.finish(store, 0, "reconcile")).contains("word for word");

        application = RunningApplication.on(store);
        try (var running = application.context()) {
            Client client = application.client();
            JsonNode now = client.get("/api/v1/ledger").json();
            for (String same : new String[] {"size", "root", "origin", "vkeys", "published"}) {
                assertThat(now.path(same)).as(same).isEqualTo(ledger.path(same));
            }
            assertThat(now.path("notSigned").isNull() || now.path("notSigned").isMissingNode())
                    .isTrue();
            assertThat(withoutNames(leadership(client, alliance, head(application))))
                    .isEqualTo(withoutNames(leadership));
            VerifierKey key = VerifierKey.parse(client.get("/log/vkey").body().strip());
            Receipt.parse(receipt).verify(entry, Policy.trusting(key));
            assertThat(client.get("/api/v1/persons/" + erased + "/identity").status())
                    .isEqualTo(404);
            var seed = new Seed(client);
            seed.fill(body, seed.votingSeat(body), seed.person(alliance)).id();
            outside.accepts(client, head(application));
        }
        holdsByTheCommands(store, alliance, saved);
    }

    private static void refusesToSignAndToAct(Store store, String alliance) throws Exception {
        RunningApplication application = RunningApplication.on(store);
        try (var running = application.context()) {
            Client client = application.client();
            JsonNode ledger = client.get("/api/v1/ledger").json();
            for (int i = 0; i < 200 && ledger.at("/notSigned/reason").isMissingNode(); i++) {
                Thread.sleep(50);
                ledger = client.get("/api/v1/ledger").json();
            }
            assertThat(ledger.at("/notSigned/reason").asString()).isEqualTo("shorter_than_published");
            Answer refused = client.post("/api/v1/alliances/" + alliance + "/bodies", Seed.body());
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body()).contains("behind_published", "recover");
        }
    }

    private static void holdsByTheCommands(Store store, String alliance, Path saved) throws Exception {
        String key = ApplicationProcess.finish(store, 0, "keys", "list").strip();
        String whole = store.data().resolve("whole.zip").toString();
        ApplicationProcess.finish(store, 0, "export", "--audit", whole);
        assertThat(ApplicationProcess.finish(store, 0, "verify", whole, "--key", key, "--old", saved.toString()))
                .contains("extends the saved checkpoint");
        String part = store.data().resolve("part.zip").toString();
        ApplicationProcess.finish(store, 0, "export", "--audit", "--alliance", alliance, part);
        ApplicationProcess.finish(store, 0, "verify", part, "--key", key);
        ApplicationProcess.finish(store, 0, "reconcile");
        var db = new JdbcTemplate(
                new org.springframework.jdbc.datasource.DriverManagerDataSource(store.url(), store.user(), ""));
        db.update("update term_view set person_id = 'person-x' where kind = 'holder'");
        assertThat(ApplicationProcess.finish(store, 1, "reconcile"))
                .contains("leadership: DIFFERS", "term_view", "person_id is person-x");
        db.update("update domain_event set time_stamp = '2001-01-01T00:00:00.000Z' where log_index = 3");
        assertThat(ApplicationProcess.finish(store, 1, "reconcile")).contains("entry 3 ", "time: Published is");
        assertThat(ApplicationProcess.finish(store, 1, "recover")).contains("another event at place 3 ");
    }

    private static long head(RunningApplication application) throws IOException {
        return application.client().get("/api/v1/ledger").json().path("size").asLong() - 1;
    }

    private static String leadership(Client client, String alliance, long position) throws IOException {
        Answer answer = client.get("/api/v1/alliances/" + alliance + "/leadership?minPosition=" + position);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    /** Names that were entered since the backup are gone with it; everything else is the same. */
    private static String withoutNames(String leadership) {
        return leadership
                .replaceAll("\"(knownAt|name|alias|fullName|display)\":\"[^\"]*\",?", "")
                .replaceAll("\"name\":null,?", "");
    }
}

package org.allianceledger.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.audit.Audit;
import org.allianceledger.audit.AuditReport;
import org.allianceledger.audit.AuditedLog;
import org.allianceledger.audit.Entries;
import org.allianceledger.audit.LogArchive;
import org.allianceledger.audit.pack.AuditPackage;
import org.allianceledger.audit.pack.LogAtHand;
import org.allianceledger.audit.reconcile.Difference;
import org.allianceledger.audit.reconcile.Reconciled;
import org.allianceledger.audit.reconcile.Reconciliation;
import org.allianceledger.ledger.Discrepancy;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.Flaw;
import org.allianceledger.ledger.proof.KeyType;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.SigningKey;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.proof.verify.Finding;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.ledger.store.LogReader;
import org.allianceledger.voting.Outcomes;
import org.allianceledger.voting.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an auditor finds in the log of the Fjordlys alliance, and in what somebody with its key and database made of it. */
class AuditTest {

    private static final JsonMapper JSON = LedgerJson.mapper();

    private static RunningApplication application;
    private static JdbcTemplate db;
    private static AuditedLog log;
    private static final List<byte[]> ENTRIES = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void play() throws Exception {
        application = RunningApplication.fresh(Database.H2);
        db = application.context().getBean(JdbcTemplate.class);
        try (InputStream file = AuditTest.class.getResourceAsStream("/demonstration/fjordlys.jsonl")) {
            var answer = application
                    .client()
                    .send(
                            "POST",
                            "/api/v1/imports?format=acts",
                            file.readAllBytes(),
                            "Content-Type",
                            "application/x-ndjson");
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
        long size = application.context().getBean(LogReader.class).size();
        log = published();
        for (int i = 0; i < 600 && (log == null || log.head().size() < size); i++) {
            Thread.sleep(50);
            log = published();
        }
        assertThat(log.head().size()).isEqualTo(size).isGreaterThan(500);
        new Entries(log.files(), size).forEach((index, entry) -> ENTRIES.add(entry));
    }

    @AfterAll
    static void stop() {
        application.context().close();
    }

    private static AuditedLog published() {
        return application.context().getBean(LogAtHand.class).log();
    }

    @Nested
    class Verifying {

        @Test
        void holdsForWhatWasPublished() throws IOException {
            try (LogArchive archive = LogArchive.open(application.store().data())) {
                AuditReport report = new Audit(archive, trusting(log.keys()))
                        .extending(log.note())
                        .run();
                assertThat(report.findings()).isEmpty();
                assertThat(report.reperformed().discrepancies()).isEmpty();
                assertThat(report.holds()).isTrue();
                assertThat(report.entries()).isEqualTo(ENTRIES.size());
                assertThat(report.extended()).containsExactly((long) ENTRIES.size());
                assertThat(report.reperformed().outcomes()).isPositive();
                assertThat(report.reperformed().mandates()).isNotEmpty();
                assertThat(report.reperformed().commitments()).isNotEmpty();
                assertThat(report.reperformed().seats().filled()).isPositive();
            }
        }

        @Test
        void namesAnOutcomeThatWasEditedTogetherWithItsInputs() throws IOException {
            int place = place(
                    "OutcomeComputed",
                    json -> json.at("/question/ballots/0/choice").asString("").equals("for"));
            List<Discrepancy> found = rewritten(place, json -> {
                for (JsonNode ballot : json.at("/question/ballots")) {
                    ((ObjectNode) ballot).put("choice", "against");
                }
                Question question = JSON.treeToValue(json.get("question"), Question.class);
                json.set("computation", JSON.valueToTree(Outcomes.compute(question)));
                return json;
            });
            assertThat(found)
                    .anyMatch(it -> it.index() == place
                            && it.check().equals("outcome")
                            && it.english().contains("inputs"));
        }

        @Test
        void namesAGapInTheNumbersOfAnAggregate() throws IOException {
            int place = place("SeatFilled", json -> true);
            Entry removed = Entry.parse(ENTRIES.get(place));
            var changed = new ArrayList<>(ENTRIES);
            changed.remove(place);
            assertThat(discrepancies(changed))
                    .anyMatch(it -> it.check().equals("sequence")
                            && it.subject().equals(removed.aggregateIdentifier())
                            && it.english().contains("Number " + removed.sequenceNumber() + " was expected"));
        }

        @Test
        void namesAStepThatACommitmentCannotTake() throws IOException {
            int place = place("CommitmentFulfilled", json -> true);
            Entry last = Entry.parse(ENTRIES.get(place));
            ObjectNode payload = (ObjectNode) JSON.readTree(last.payload());
            payload.remove("evidenceId");
            payload.put("reason", "Det var alligevel ikke nok.").put("remedyBy", "2027-01-01");
            long next = ENTRIES.stream()
                    .map(Entry::parse)
                    .filter(it -> it.aggregateIdentifier().equals(last.aggregateIdentifier()))
                    .count();
            var changed = new ArrayList<>(ENTRIES);
            changed.add(new Entry(
                            "00000000-0000-0000-0000-000000000001",
                            last.aggregateType(),
                            last.aggregateIdentifier(),
                            next,
                            last.timeStamp(),
                            "BreachDeclared",
                            "1",
                            JSON.writeValueAsBytes(payload),
                            last.metadata())
                    .bytes());
            assertThat(discrepancies(changed))
                    .anyMatch(it -> it.check().equals("commitment")
                            && it.index() == ENTRIES.size()
                            && it.subject().equals(last.aggregateIdentifier())
                            && it.danish().contains("BreachDeclared kan kun følge"));
        }

        @Test
        void namesAUseOfAMandateBeyondItsLimits() throws IOException {
            int place = place("DispositionRecorded", json -> true);
            assertThat(rewritten(place, json -> json.put("amount", 9_000_000_000_000L)))
                    .anyMatch(it -> it.check().equals("mandate") && it.index() == place);
        }

        @Test
        void namesAnEventTypeThatNobodyKnows() throws IOException {
            Entry it = Entry.parse(ENTRIES.get(7));
            var changed = new ArrayList<>(ENTRIES);
            changed.set(
                    7,
                    new Entry(
                                    it.eventIdentifier(),
                                    it.aggregateType(),
                                    it.aggregateIdentifier(),
                                    it.sequenceNumber(),
                                    it.timeStamp(),
                                    "java.util.ArrayList",
                                    it.payloadRevision(),
                                    it.payload(),
                                    it.metadata())
                            .bytes());
            assertThat(discrepancies(changed))
                    .anyMatch(found -> found.index() == 7
                            && found.english().equals("The event type java.util.ArrayList is not known."));
        }

        private List<Discrepancy> rewritten(int place, UnaryOperator<ObjectNode> change) throws IOException {
            Entry it = Entry.parse(ENTRIES.get(place));
            ObjectNode payload = change.apply((ObjectNode) JSON.readTree(it.payload()));
            var changed = new ArrayList<>(ENTRIES);
            changed.set(
                    place,
                    new Entry(
                                    it.eventIdentifier(),
                                    it.aggregateType(),
                                    it.aggregateIdentifier(),
                                    it.sequenceNumber(),
                                    it.timeStamp(),
                                    it.payloadType(),
                                    it.payloadRevision(),
                                    JSON.writeValueAsBytes(payload),
                                    it.metadata())
                            .bytes());
            return discrepancies(changed);
        }

        /** What is found in a log that the log's own key has signed again. */
        private List<Discrepancy> discrepancies(List<byte[]> entries) throws IOException {
            SigningKey key = SigningKey.generate("ledger.example/alliances", KeyType.ED25519);
            ForgedLog.publish(folder, entries, key);
            try (LogArchive archive = LogArchive.open(folder)) {
                AuditReport report = new Audit(archive, Policy.trusting(key.verifier())).run();
                assertThat(report.findings()).isEmpty();
                assertThat(report.holds()).isFalse();
                return report.reperformed().discrepancies();
            }
        }
    }

    @Nested
    class Packages {

        @Test
        void comesThroughVerifyAsAWhole() throws IOException {
            Path zip = written(null);
            AuditReport report = audit(zip);
            assertThat(report.holds()).as(report.findings() + "").isTrue();
            assertThat(report.isPart()).isFalse();
            assertThat(report.entries()).isEqualTo(ENTRIES.size());
            try (var file = new ZipFile(zip.toFile())) {
                String index = new String(
                        file.getInputStream(file.getEntry("index.csv")).readAllBytes(), UTF_8);
                assertThat(index.lines()).hasSize(ENTRIES.size() + 1);
                JsonNode schema = JSON.readTree(file.getInputStream(file.getEntry("schemas/SeatFilled-1.json"))
                        .readAllBytes());
                assertThat(schema.at("/properties/seatId/type").asString()).isEqualTo("string");
                assertThat(schema.at("/properties/from/format").asString()).isEqualTo("date");
                assertThat(schema.get("required").toString()).contains("personId");
                assertThat(schema.at("/properties/authority/properties/kind/enum")
                                .toString())
                        .contains("founding_act");
                assertThat(file.getEntry("README.md")).isNotNull();
                assertThat(file.getEntry("keys/log-1.pem")).isNotNull();
            }
        }

        @Test
        void comesThroughVerifyAsOneAlliancesPart() throws IOException {
            AllianceId alliance = alliance();
            AuditReport report = audit(written(alliance));
            assertThat(report.holds())
                    .as(report.findings() + " " + report.reperformed().discrepancies())
                    .isTrue();
            assertThat(report.isPart()).isTrue();
            assertThat(report.entries()).isPositive();
            assertThat(report.reperformed().outcomes()).isPositive();
        }

        @Test
        void namesAnEntryOfAPartThatWasEdited() throws IOException {
            AllianceId alliance = alliance();
            try (var zip = new ZipFile(written(alliance).toFile())) {
                for (var entry : zip.stream().toList()) {
                    Path file = folder.resolve("part").resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    Files.write(file, zip.getInputStream(entry).readAllBytes());
                }
            }
            Path edited = folder.resolve("part").resolve(LogArchive.entryName(3));
            Files.writeString(edited, Files.readString(edited).replace("20", "21"));
            assertThat(audit(folder.resolve("part")).findings())
                    .extracting(Finding::flaw, Finding::first)
                    .containsExactly(tuple(Flaw.NOT_INCLUDED, 3L));
        }

        @Test
        void isHandedOutToWhoeverMayReadAllOfIt() throws IOException {
            Path zip = folder.resolve("taken.zip");
            Files.write(zip, application.client().bytes("/api/v1/ledger/audit-package"));
            assertThat(audit(zip).holds()).isTrue();
            assertThat(application
                            .client()
                            .anonymous()
                            .get("/api/v1/ledger/audit-package")
                            .status())
                    .isIn(401, 403);
            assertThat(application
                            .client()
                            .get("/api/v1/ledger/audit-package?alliance=nobody")
                            .status())
                    .isEqualTo(404);
        }

        private AllianceId alliance() {
            return new AllianceId(JSON.readTree(Entry.parse(ENTRIES.getFirst()).payload())
                    .get("allianceId")
                    .asString());
        }

        private Path written(AllianceId only) throws IOException {
            var bytes = new ByteArrayOutputStream();
            application.context().getBean(AuditPackage.class).write(log, only, bytes, (done, size) -> {});
            return Files.write(folder.resolve(AuditPackage.fileName(only)), bytes.toByteArray());
        }

        private AuditReport audit(Path at) throws IOException {
            try (LogArchive archive = LogArchive.open(at)) {
                return new Audit(archive, trusting(archive.keys())).run();
            }
        }
    }

    @Nested
    class Reconciling {

        @Test
        void findsNothingWhereNothingWasTouched() throws IOException {
            Reconciled found = reconciled();
            assertThat(found.differences()).isEmpty();
            assertThat(found.entries()).isEqualTo(ENTRIES.size());
        }

        @Test
        void namesEveryEditedColumn() throws IOException {
            assertThat(edited("payload = X'7b7d'")).isEqualTo("payload");
            assertThat(edited("meta_data = X'7b7d'")).isEqualTo("metadata");
            assertThat(edited("time_stamp = '2001-01-01T00:00:00.000Z'")).isEqualTo("time");
            assertThat(edited("payload_type = 'SeatVacated'")).isEqualTo("type");
            assertThat(edited("payload_revision = '2'")).isEqualTo("revision");
            assertThat(edited("event_identifier = 'another'")).isEqualTo("event");
        }

        @Test
        void namesRowsThatChangedPlaces() throws IOException {
            place(20, 999_999);
            place(21, 20);
            place(999_999, 21);
            try {
                assertThat(reconciled().differences())
                        .extracting(Difference::index, Difference::field)
                        .containsExactly(tuple(20L, "moved"), tuple(21L, "moved"));
            } finally {
                place(20, 999_999);
                place(21, 20);
                place(999_999, 21);
            }
        }

        @Test
        void namesARowThatWasPutInAndOneThatWasTakenAway() throws IOException {
            Map<String, Object> row = new TreeMap<>(db.queryForMap("select * from domain_event where log_index = 30"));
            String columns = String.join(", ", row.keySet());
            String marks =
                    String.join(", ", row.keySet().stream().map(it -> "?").toList());
            db.update("delete from domain_event where log_index = 30");
            try {
                assertThat(reconciled().differences())
                        .extracting(Difference::index, Difference::field)
                        .containsExactly(tuple(30L, "missing"));
                db.update("insert into domain_event (log_index, aggregate_identifier, sequence_number, type,"
                        + " event_identifier, meta_data, payload, payload_revision, payload_type, time_stamp)"
                        + " values (30, 'body-new', 0, 'Body', 'put-in', X'7b7d', X'7b7d', '1', 'BodyEstablished',"
                        + " '2024-01-01T00:00:00.000Z')");
                assertThat(reconciled().differences())
                        .extracting(Difference::index, Difference::field)
                        .containsExactlyInAnyOrder(tuple(30L, "missing"), tuple(30L, "inserted"));
            } finally {
                db.update("delete from domain_event where event_identifier = 'put-in'");
                db.update(
                        "insert into domain_event (" + columns + ") overriding system value values (" + marks + ")",
                        row.values().toArray());
            }
            assertThat(reconciled().holds()).isTrue();
        }

        private static void place(long from, long to) {
            db.update("update domain_event set log_index = ? where log_index = ?", to, from);
        }

        /** What the edit of one row is called, and that it is the only thing found. */
        private String edited(String change) throws IOException {
            String columns = "payload, meta_data, time_stamp, payload_type, payload_revision, event_identifier";
            Map<String, Object> row = db.queryForMap("select " + columns + " from domain_event where log_index = 40");
            db.update("update domain_event set " + change + " where log_index = 40");
            try {
                List<Difference> found = reconciled().differences();
                assertThat(found).hasSize(1);
                assertThat(found.getFirst().index()).isEqualTo(40);
                return found.getFirst().field();
            } finally {
                db.update(
                        "update domain_event set payload = ?, meta_data = ?, time_stamp = ?, payload_type = ?,"
                                + " payload_revision = ?, event_identifier = ? where log_index = 40",
                        row.values().toArray());
            }
        }

        private static Reconciled reconciled() throws IOException {
            return application.context().getBean(Reconciliation.class).run(log, (done, size) -> {});
        }
    }

    private static int place(String type, Predicate<JsonNode> which) {
        for (int i = 0; i < ENTRIES.size(); i++) {
            Entry entry = Entry.parse(ENTRIES.get(i));
            if (entry.payloadType().equals(type) && which.test(JSON.readTree(entry.payload()))) {
                return i;
            }
        }
        throw new IllegalStateException("The log has no such " + type);
    }

    private static Policy trusting(List<VerifierKey> keys) {
        return Policy.trusting(keys.toArray(VerifierKey[]::new));
    }
}

package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.allianceledger.audit.Audit;
import org.allianceledger.audit.AuditReport;
import org.allianceledger.audit.AuditedLog;
import org.allianceledger.audit.Entries;
import org.allianceledger.audit.LogArchive;
import org.allianceledger.audit.pack.LogAtHand;
import org.allianceledger.audit.reconcile.Difference;
import org.allianceledger.audit.reconcile.Reconciliation;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.proof.CompactRange;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.Flaw;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.proof.verify.Finding;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.ledger.store.LogHead;
import org.allianceledger.ledger.store.LogReader;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.ledger.view.Rebuild;
import org.allianceledger.voting.Outcomes;
import org.allianceledger.voting.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What somebody can do to the database of the Fjordlys alliance through SQL, and the name by which it is found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TamperContract {

    private static final JsonMapper JSON = LedgerJson.mapper();
    private static final byte[] OTHER = {'{', '}'};

    private final List<byte[]> entries = new ArrayList<>();
    private RunningApplication application;
    private JdbcTemplate db;
    private AuditedLog log;

    @TempDir
    private Path folder;

    abstract Database database();

    @BeforeAll
    void play() throws Exception {
        application = RunningApplication.demonstrating(database());
        db = bean(JdbcTemplate.class);
        long size = bean(LogReader.class).size();
        log = bean(LogAtHand.class).log();
        for (int i = 0; i < 600 && (log == null || log.head().size() < size); i++) {
            Thread.sleep(50);
            log = bean(LogAtHand.class).log();
        }
        new Entries(log.files(), size).forEach((index, entry) -> entries.add(entry));
        for (ReadModel model : bean(ReadModels.class).all()) {
            assertThat(bean(ReadModels.class).awaitPosition(model.name(), size - 1, 60_000))
                    .isTrue();
        }
    }

    @AfterAll
    void stop() {
        application.context().close();
    }

    private <T> T bean(Class<T> type) {
        return application.context().getBean(type);
    }

    /** What is found while the database is as somebody made it; afterwards it is as it was. */
    private <T> T tampered(Runnable tampering, Supplier<T> search) {
        return new TransactionTemplate(bean(PlatformTransactionManager.class)).execute(status -> {
            tampering.run();
            status.setRollbackOnly();
            return search.get();
        });
    }

    private List<Difference> reconciled(Runnable tampering) {
        return tampered(tampering, () -> reconcile(log));
    }

    private List<Difference> reconcile(AuditedLog published) {
        try {
            return bean(Reconciliation.class).run(published, (done, size) -> {}).differences();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Difference> updated(String change, Object... arguments) {
        return reconciled(
                () -> assertThat(db.update("update " + change, arguments)).isEqualTo(1));
    }

    private String aggregate(int place) {
        return Entry.parse(entries.get(place)).aggregateIdentifier();
    }

    @Test
    void findsNothingWhereNothingWasTouched() {
        assertThat(reconciled(() -> {})).isEmpty();
    }

    @Test
    void namesEveryEditedColumnOfAnEvent() {
        var edits = new LinkedHashMap<String, Object>();
        edits.put("payload", OTHER);
        edits.put("meta_data", OTHER);
        edits.put("time_stamp", "2001-01-01T00:00:00.000Z");
        edits.put("payload_type", "SeatVacated");
        edits.put("payload_revision", "2");
        edits.put("type", "Other");
        edits.put("aggregate_identifier", "body-another");
        edits.put("sequence_number", 999_999);
        edits.put("event_identifier", "another");
        var found = new LinkedHashMap<String, String>();
        edits.forEach((column, value) -> {
            List<Difference> differences = updated("domain_event set " + column + " = ? where log_index = 40", value);
            assertThat(differences).hasSize(1).allSatisfy(it -> {
                assertThat(it.index()).isEqualTo(40);
                assertThat(it.aggregate()).isEqualTo(aggregate(40));
            });
            found.put(column, differences.getFirst().field());
        });
        assertThat(found.values())
                .containsExactly(
                        "payload",
                        "metadata",
                        "time",
                        "type",
                        "revision",
                        "aggregate type",
                        "aggregate",
                        "sequence",
                        "event");
    }

    @Test
    void namesAnEventThatWasTakenAwayPutInOrMoved() {
        String copy = "insert into domain_event (log_index, aggregate_identifier, sequence_number, type,"
                + " event_identifier, meta_data, payload, payload_revision, payload_type, time_stamp)"
                + " select %d, 'body-new', 0, type, 'put-in', meta_data, payload, payload_revision, payload_type,"
                + " time_stamp from domain_event where log_index = 31";
        assertThat(reconciled(() -> db.update("delete from domain_event where log_index = 30")))
                .extracting(Difference::index, Difference::aggregate, Difference::field)
                .containsExactly(tuple(30L, aggregate(30), "missing"));
        assertThat(reconciled(() -> {
                    db.update("delete from domain_event where log_index = 30");
                    db.update(copy.formatted(30));
                }))
                .extracting(Difference::index, Difference::aggregate, Difference::field)
                .containsExactlyInAnyOrder(tuple(30L, aggregate(30), "missing"), tuple(30L, "body-new", "inserted"));
        for (long nowhere : List.of(-5L, 999_999L)) {
            assertThat(reconciled(() -> db.update(copy.formatted(nowhere))))
                    .extracting(Difference::index, Difference::aggregate, Difference::field)
                    .containsExactly(tuple(nowhere, "body-new", "inserted"));
        }
        assertThat(reconciled(() -> {
                    place(20, 999_999);
                    place(21, 20);
                    place(999_999, 21);
                }))
                .extracting(Difference::index, Difference::aggregate, Difference::field)
                .containsExactly(tuple(20L, aggregate(20), "moved"), tuple(21L, aggregate(21), "moved"));
        assertThat(reconciled(() -> place(22, null)))
                .extracting(Difference::index, Difference::field)
                .containsExactly(tuple(22L, "moved"));
    }

    private void place(long from, Object to) {
        assertThat(db.update("update domain_event set log_index = ? where log_index = ?", to, from))
                .isEqualTo(1);
    }

    @Test
    void namesALeafThatWasEditedOrTakenAway() {
        for (List<Difference> found : List.of(
                updated("log_leaf set entry = ? where log_index = 50", entries.get(51)),
                updated("log_leaf set leaf_hash = ? where log_index = 50", new byte[TreeHash.LENGTH]),
                updated("log_leaf set event_identifier = 'another' where log_index = 50"),
                reconciled(() -> db.update("delete from log_leaf where log_index = 50")))) {
            assertThat(found)
                    .extracting(Difference::index, Difference::aggregate, Difference::field)
                    .containsExactly(tuple(50L, aggregate(50), "leaf"));
        }
        assertThat(updated("ledger_head set root = ? where id = 1", new byte[TreeHash.LENGTH]))
                .extracting(Difference::field)
                .containsExactly("head");
        assertThat(updated("ledger_head set sealed = sealed - 1 where id = 1"))
                .extracting(Difference::field)
                .containsExactly("head");
        assertThat(updated(
                        "log_checkpoint set root = ? where size = (select max(size) from log_checkpoint)",
                        new byte[TreeHash.LENGTH]))
                .extracting(Difference::field)
                .containsExactly("checkpoint");
    }

    @Test
    void namesEveryViewThatARowWasTakenFrom() {
        for (ReadModel model : bean(ReadModels.class).all()) {
            for (String table : model.tables()) {
                if (!rows(table).isEmpty()) {
                    String found = checked(model, () -> {
                        Map<String, Object> row = filled(rows(table).getFirst());
                        String where =
                                row.keySet().stream().map(it -> it + " = ?").collect(Collectors.joining(" and "));
                        assertThat(db.update(
                                        "delete from " + table + " where " + where,
                                        row.values().toArray()))
                                .isPositive();
                    });
                    assertThat(found).contains(table + ": ", "missing: {");
                }
            }
        }
    }

    private List<Map<String, Object>> rows(String table) {
        return db.queryForList("select * from " + table + " fetch first 1 row only");
    }

    private static Map<String, Object> filled(Map<String, Object> row) {
        var filled = new LinkedHashMap<>(row);
        filled.values().removeIf(it -> it == null);
        return filled;
    }

    @Test
    void namesTheColumnOfAViewThatWasEditedAndTheRowThatWasPutIn() {
        assertView("leadership", "term_view", "person_id = 'person-x'", "seat_id=", "person_id is person-x");
        assertView("leadership", "seat_view", "votes = 9", "body_id=", "votes is 9, and a rebuild gives 1");
        assertView("decisions", "decision_view", "title = 'x'", "decision_id=", "title is x");
        assertView("decisions", "outcome_view", "votes_for = 77", "position=", "votes_for is 77");
        assertView("mandates", "mandate_view", "standing = 'x'", "mandate_id=", "standing is x");
        assertView("commitments", "commitment_now", "status = 'x'", "commitment_id=", "status is x");
        assertView("commitments", "commitment_view", "giver = 'x'", "commitment_id=", "giver is x");
        assertThat(checked(model("mandates"), () -> {
                    Map<String, Object> row = rows("mandate_view").getFirst();
                    row.put("mandate_id", "mandate-put-in");
                    String marks = row.keySet().stream().map(it -> "?").collect(Collectors.joining(", "));
                    db.update(
                            "insert into mandate_view (" + String.join(", ", row.keySet()) + ") values (" + marks + ")",
                            row.values().toArray());
                }))
                .contains("mandate_view: 0 rows missing, 1 rows too many", "inserted: {", "mandate_id=mandate-put-in");
        assertThat(checked(
                        model("decisions"),
                        () -> db.update("update read_model set position = position + 7 where name = 'decisions'")))
                .contains("read_model: decisions: position is");
    }

    private void assertView(String model, String table, String change, String place, String said) {
        String row = database() == Database.H2 ? "_rowid_" : "ctid";
        String found = checked(
                model(model),
                () -> assertThat(db.update("update " + table + " set " + change + " where " + row + " = (select " + row
                                + " from " + table + " where not (" + change + ") fetch first 1 row only)"))
                        .isEqualTo(1));
        assertThat(found).contains(table + ": 1 rows missing, 1 rows too many", "edited: ", place, said);
    }

    private ReadModel model(String name) {
        return bean(ReadModels.class).all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String checked(ReadModel model, Runnable tampering) {
        return tampered(
                tampering,
                () -> String.join(
                        "\n", bean(Rebuild.class).check(model, (done, of) -> {}).differences()));
    }

    /** Ballots, question and result of one vote, so that they agree with each other: for becomes against. */
    private List<byte[]> turned(boolean withResult) {
        int place = place(
                "OutcomeComputed",
                json -> json.at("/question/ballots/0/choice").asString("").equals("for"));
        Entry outcome = Entry.parse(entries.get(place));
        var changed = new ArrayList<>(entries);
        for (int i = 0; i < place; i++) {
            Entry ballot = Entry.parse(entries.get(i));
            if (ballot.payloadType().equals("BallotCast")
                    && ballot.aggregateIdentifier().equals(outcome.aggregateIdentifier())) {
                ObjectNode json = (ObjectNode) JSON.readTree(ballot.payload());
                json.put("choice", "against");
                changed.set(i, with(ballot, json));
            }
        }
        if (withResult) {
            ObjectNode json = (ObjectNode) JSON.readTree(outcome.payload());
            for (JsonNode ballot : json.at("/question/ballots")) {
                ((ObjectNode) ballot).put("choice", "against");
            }
            Question question = JSON.treeToValue(json.get("question"), Question.class);
            JsonNode computation = JSON.valueToTree(Outcomes.compute(question));
            json.set("computation", computation);
            changed.set(place, with(outcome, json));
            declareAgain(changed, place, outcome.aggregateIdentifier(), computation.get("outcome"));
        }
        return changed;
    }

    private void declareAgain(List<byte[]> changed, int after, String decision, JsonNode outcome) {
        for (int i = after; i < entries.size(); i++) {
            Entry declared = Entry.parse(entries.get(i));
            if (declared.payloadType().equals("OutcomeDeclared")
                    && declared.aggregateIdentifier().equals(decision)) {
                ObjectNode json = (ObjectNode) JSON.readTree(declared.payload());
                json.set("outcome", outcome);
                json.set("computed", outcome);
                changed.set(i, with(declared, json));
                return;
            }
        }
    }

    private int place(String type, java.util.function.Predicate<JsonNode> which) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = Entry.parse(entries.get(i));
            if (entry.payloadType().equals(type) && which.test(JSON.readTree(entry.payload()))) {
                return i;
            }
        }
        throw new IllegalStateException("The log has no such " + type);
    }

    private static byte[] with(Entry it, ObjectNode payload) {
        return new Entry(
                        it.eventIdentifier(),
                        it.aggregateType(),
                        it.aggregateIdentifier(),
                        it.sequenceNumber(),
                        it.timeStamp(),
                        it.payloadType(),
                        it.payloadRevision(),
                        JSON.writeValueAsBytes(payload),
                        it.metadata())
                .bytes();
    }

    private List<Long> changed(List<byte[]> to) {
        var places = new ArrayList<Long>();
        for (int i = 0; i < to.size(); i++) {
            if (to.get(i) != entries.get(i)) {
                places.add((long) i);
            }
        }
        return places;
    }

    private void writeEvents(List<byte[]> to) {
        for (long place : changed(to)) {
            db.update(
                    "update domain_event set payload = ? where log_index = ?",
                    Entry.parse(to.get((int) place)).payload(),
                    place);
        }
    }

    @Test
    void namesTheBallotsAndTheResultOfAVoteThatWereEditedTogether() {
        List<byte[]> turned = turned(true);
        assertThat(changed(turned).size()).isGreaterThan(2);
        assertThat(reconciled(() -> writeEvents(turned)))
                .allMatch(it -> it.field().equals("payload"))
                .extracting(Difference::index)
                .containsExactlyElementsOf(changed(turned));
    }

    @Test
    void needsASavedCheckpointOnceAnInsiderHasRebuiltTheLogAsWell() throws IOException {
        List<byte[]> turned = turned(true);
        ForgedLog.publish(folder, turned, ForgedLog.stolen(application.store()));
        AuditedLog forged = AuditedLog.of(LogFiles.in(folder), log.keys(), null, taker -> {});
        List<Difference> found = tampered(
                () -> {
                    writeEvents(turned);
                    writeTree(turned);
                },
                () -> reconcile(forged));
        // The control: whoever has database and key, and whose log nobody kept, is believed.
        assertThat(found).isEmpty();
        AuditReport believed = audited(null);
        assertThat(believed.findings()).isEmpty();
        assertThat(believed.reperformed().discrepancies()).isEmpty();
        assertThat(audited(log.note()).findings()).extracting(Finding::flaw).containsExactly(Flaw.SPLIT_VIEW);
        turned.addAll(turned.subList(0, 1));
        ForgedLog.publish(folder, turned, ForgedLog.stolen(application.store()));
        assertThat(audited(log.note()).findings()).extracting(Finding::flaw).containsExactly(Flaw.HISTORY_REWRITTEN);
    }

    @Test
    void namesAResultWhoseBallotsAloneWereEditedAlthoughTheLogWasRebuilt() throws IOException {
        List<byte[]> turned = turned(false);
        ForgedLog.publish(folder, turned, ForgedLog.stolen(application.store()));
        AuditReport report = audited(null);
        assertThat(report.findings()).isEmpty();
        assertThat(report.reperformed().discrepancies())
                .anyMatch(it -> it.check().equals("outcome")
                        && it.subject()
                                .equals(aggregate((int) (long) changed(turned).getFirst())));
    }

    private void writeTree(List<byte[]> to) {
        var tree = new CompactRange();
        for (byte[] entry : to) {
            db.update(
                    "update log_leaf set entry = ?, leaf_hash = ? where log_index = ?",
                    entry,
                    TreeHash.leaf(entry).bytes(),
                    tree.size());
            tree.append(TreeHash.leaf(entry));
        }
        db.update(
                "update ledger_head set peaks = ?, root = ?",
                new LogHead(tree.size(), tree.size(), tree.peaks()).peakBytes(),
                tree.root().bytes());
        db.update("delete from log_checkpoint");
    }

    private AuditReport audited(byte[] saved) throws IOException {
        try (LogArchive archive = LogArchive.open(folder)) {
            var audit = new Audit(archive, Policy.trusting(log.keys().toArray(VerifierKey[]::new)));
            return saved == null ? audit.run() : audit.extending(saved).run();
        }
    }
}

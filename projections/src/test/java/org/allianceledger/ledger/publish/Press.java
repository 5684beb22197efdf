package org.allianceledger.ledger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.LongStream;
import org.allianceledger.FailingDatabase;
import org.allianceledger.LedgerNode;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.Receipt;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.proof.verify.LogReport;
import org.allianceledger.ledger.proof.verify.LogVerifier;
import org.allianceledger.ledger.store.Durability;
import org.allianceledger.ledger.store.LogSequencer;
import org.allianceledger.ledger.store.Writers;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** A node whose log is published by hand, below a folder of its own. */
record Press(LedgerNode node, Path folder) {

    private static long streams;

    Path logFolder() {
        return folder.resolve("log");
    }

    Path keyFolder() {
        return folder.resolve("keys");
    }

    LogKeys keys(Path keyFolder, String origin) {
        return keys(keyFolder, origin, node.db(), node.get(PlatformTransactionManager.class));
    }

    private LogKeys keys(Path keyFolder, String origin, JdbcTemplate db, PlatformTransactionManager transactions) {
        return new LogKeys(
                new KeyFolder(keyFolder),
                origin,
                db,
                PublishConfiguration.ofItsOwn(transactions),
                node.get(Durability.class));
    }

    LogKeys keys() {
        return keys(keyFolder(), "");
    }

    /** As a process that has just started makes it. */
    Publisher publisher(LogKeys keys, Steps steps) {
        return publisher(keys, new Cosigning(Policy.trusting(), Cosigning.PATIENCE), steps);
    }

    Publisher publisher(LogKeys keys, Cosigning cosigning, Steps steps) {
        return publisher(keys, cosigning, steps, node.db(), node.get(PlatformTransactionManager.class));
    }

    /** One that reaches the node's database on another way. */
    Publisher publisher(FailingDatabase database) {
        return publisher(
                keys(keyFolder(), "", database.db(), database.transactions()),
                new Cosigning(Policy.trusting(), Cosigning.PATIENCE),
                Steps.UNOBSERVED,
                database.db(),
                database.transactions());
    }

    private Publisher publisher(
            LogKeys keys, Cosigning cosigning, Steps steps, JdbcTemplate db, PlatformTransactionManager transactions) {
        return new Publisher(
                keys,
                new LogFolder(logFolder(), steps),
                db,
                PublishConfiguration.ofItsOwn(transactions),
                node.get(Durability.class),
                cosigning,
                steps);
    }

    Publisher publisher() {
        return publisher(keys(), Steps.UNOBSERVED);
    }

    /** A restart after a crash: publishes all there is. */
    void publishAll() {
        Publisher publisher = publisher();
        while (publisher.publish()) {
            // A step is finished at a time.
        }
    }

    /** Appends so many events in one transaction and waits until they are sealed. */
    void append(int events) {
        appendUnsealed(events);
        awaitSealed();
    }

    /** Appends so many events in one transaction. */
    void appendUnsealed(int events) {
        String stream = "press" + ++streams;
        Writers.transaction(node)
                .executeWithoutResult(status -> node.get(EventStorageEngine.class)
                        .appendEvents(LongStream.range(0, events)
                                .mapToObj(sequence -> Writers.event(stream, sequence))
                                .toList()));
    }

    LogSequencer sequencer() {
        return node.get(LogSequencer.class);
    }

    void awaitSealed() {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (size() < node.count("domain_event")) {
            assertThat(System.nanoTime()).as("sealed in time").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    /** The receipt of the event at a place, as whoever recorded it gets it. */
    Receipt receipt(long index) {
        String event = node.db()
                .queryForObject("select event_identifier from log_leaf where log_index = ?", String.class, index);
        var log = new PublishedLog(
                LogFiles.in(logFolder()),
                keys(),
                new PublisherLoop(publisher(), 0),
                new Cosigning(Policy.trusting(), Cosigning.PATIENCE),
                node.db());
        return log.receipt(event).orElseThrow();
    }

    byte[] entry(long index) {
        return node.db().queryForObject("select entry from log_leaf where log_index = ?", byte[].class, index);
    }

    long size() {
        Long sealed = node.db().queryForObject("select sealed from ledger_head", Long.class);
        return sealed == null ? 0 : sealed;
    }

    TreeHash root() {
        return TreeHash.of(node.db().queryForObject("select root from ledger_head", byte[].class));
    }

    Policy policy() {
        return Policy.trusting(new KeyFolder(keyFolder())
                .read().values().stream().map(file -> file.key().verifier()).toArray(VerifierKey[]::new));
    }

    /** Checks the published files against every checkpoint that was ever signed, and against the event table. */
    void requireWhole() {
        JdbcTemplate db = node.db();
        var verifier = new LogVerifier(LogFiles.in(logFolder()), policy());
        List<byte[]> notes = db.queryForList("select note from log_checkpoint order by size", byte[].class);
        assertThat(notes).doesNotContainNull();
        notes.forEach(verifier::extending);
        List<byte[]> rows = db.query(
                "select event_identifier, type, aggregate_identifier, sequence_number, time_stamp, payload_type,"
                        + " payload_revision, payload, meta_data from domain_event order by log_index",
                (row, n) -> new Entry(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getBytes(8),
                                row.getBytes(9))
                        .bytes());
        verifier.reading((index, entry) -> assertThat(entry).isEqualTo(rows.get((int) index)));
        LogReport report = verifier.verify();
        requireOrder();
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(rows.size());
        assertThat(report.extended()).hasSize(notes.size());
        assertThat(report.rootFromTiles()).isEqualTo(root());
    }

    /** What is published is right as far as it goes, whatever has just failed. */
    void requireTrue() {
        if (Files.exists(logFolder().resolve(LogFiles.CHECKPOINT))) {
            assertThat(new LogVerifier(LogFiles.in(logFolder()), policy())
                            .verify()
                            .findings())
                    .as("before the restart")
                    .isEmpty();
        }
    }

    private void requireOrder() {
        var places = new HashMap<String, Long>();
        node.db().query("select aggregate_identifier, sequence_number from domain_event order by log_index", row -> {
            Long before = places.put(row.getString(1), row.getLong(2));
            assertThat(row.getLong(2)).isEqualTo(before == null ? 0 : before + 1);
        });
    }
}

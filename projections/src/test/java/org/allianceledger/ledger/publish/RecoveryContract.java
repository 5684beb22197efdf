package org.allianceledger.ledger.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.allianceledger.LedgerNode;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.publish.Recovery.Recovered;
import org.allianceledger.ledger.publish.WillNotRecover.Hindrance;
import org.allianceledger.ledger.store.Durability;
import org.allianceledger.ledger.store.Writers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.FileSystemUtils;

/** What comes back from the published log into a database of an older day, and what does not, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RecoveryContract {

    private static final int OLD = 100;
    private static final int ALL = 300;
    private static final String COLUMNS = "log_index, event_identifier, type, aggregate_identifier, sequence_number,"
            + " time_stamp, payload_type, payload_revision, payload, meta_data";

    @TempDir
    private static Path folder;

    private Press press;
    private Map<String, List<Map<String, Object>>> published;
    private List<Map<String, Object>> events;
    private List<Map<String, Object>> leaves;
    private TreeHash root;

    abstract String url(Path folder);

    // Nothing gets a place by itself, as in the process that recovers.
    @BeforeAll
    void actAndPublish() throws IOException {
        var resting = Map.of("ledger.publish.millis", "0", "ledger.sequence", "false");
        press = new Press(LedgerNode.on(url(folder), resting), folder);
        append(OLD);
        press.publishAll();
        var heads = rows("* from ledger_head");
        var identity = rows("* from ledger_identity");
        var checkpoints = rows("* from log_checkpoint");
        append(ALL - OLD);
        press.publishAll();
        events = rows(COLUMNS + " from domain_event order by log_index");
        leaves = rows("* from log_leaf order by log_index");
        root = press.root();
        published = new LinkedHashMap<>();
        published.put("domain_event", events.subList(0, OLD));
        published.put("log_leaf", leaves.subList(0, OLD));
        published.put("log_checkpoint", checkpoints);
        published.put("ledger_head", heads);
        published.put("ledger_identity", identity);
        copy(press.logFolder(), folder.resolve("kept-log"));
        copy(press.keyFolder(), folder.resolve("kept-keys"));
    }

    /** The database as it was when the first events had been published, and the files as they became. */
    @BeforeEach
    void goBack() throws IOException {
        Writers.transaction(press.node())
                .executeWithoutResult(status -> published.forEach((table, rows) -> {
                    press.node().db().update("delete from " + table);
                    for (Map<String, Object> row : rows) {
                        String marks = String.join(", ", Collections.nCopies(row.size(), "?"));
                        press.node()
                                .db()
                                .update(
                                        "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                                                + marks + ")",
                                        row.values().toArray());
                    }
                }));
        bringBack("kept-log", press.logFolder());
        bringBack("kept-keys", press.keyFolder());
    }

    private static void bringBack(String kept, Path to) throws IOException {
        FileSystemUtils.deleteRecursively(to);
        copy(folder.resolve(kept), to);
    }

    private void append(int count) {
        press.appendUnsealed(count);
        while (press.sequencer().sequence() > 0) {
            // A batch at a time.
        }
    }

    @AfterAll
    void stop() {
        press.node().close();
    }

    @Test
    void bringsEveryEventBackAsItWasAndSignsAgain() {
        assertThatThrownBy(() -> press.publisher().publish())
                .isInstanceOfSatisfying(
                        WillNotSign.class, it -> assertThat(it.obstacle()).isEqualTo(Obstacle.SHORTER_THAN_PUBLISHED));

        assertThat(recovery(Steps.UNOBSERVED).run((done, of) -> {})).isEqualTo(new Recovered(OLD, ALL, root));

        assertWhole();
        append(5);
        press.publishAll();
        press.requireWhole();
        assertThat(press.size()).isEqualTo(ALL + 5);
        assertThat(recovery(Steps.UNOBSERVED).run((done, of) -> {}).before()).isEqualTo(ALL + 5);
    }

    @Test
    void bringsAllBackOrNothingWhereverItIsCutOff() {
        var countdown = new AtomicInteger();
        for (int at = 1; ; at++) {
            countdown.set(at);
            try {
                recovery((step, about) -> {
                            if (countdown.decrementAndGet() == 0) {
                                throw new IllegalStateException("No power at " + step + " of " + about);
                            }
                        })
                        .run((done, of) -> {});
                break;
            } catch (IllegalStateException noPower) {
                assertThat(noPower).hasMessageStartingWith("No power");
                assertThat(press.node().count("domain_event")).isEqualTo(OLD);
                assertThat(press.node().count("log_leaf")).isEqualTo(OLD);
                assertThat(press.size()).isEqualTo(OLD);
            }
        }
        assertThat(countdown.get()).isPositive();
        assertWhole();
    }

    @Test
    void bringsEverythingBackIntoAnEmptyDatabaseFromAMirror() throws IOException {
        Path mirror = folder.resolve("kept-log");
        FileSystemUtils.deleteRecursively(press.logFolder());
        Writers.transaction(press.node()).executeWithoutResult(status -> {
            for (String table : List.of("log_leaf", "domain_event", "log_checkpoint")) {
                press.node().db().update("delete from " + table);
            }
            press.node().db().update("update ledger_head set size = 0, sealed = 0, peaks = null, root = null");
            press.node().db().update("update ledger_identity set origin = null, log_id = null");
        });
        assertThat(recovery(Steps.UNOBSERVED).run(LogFiles.in(mirror), (done, of) -> {}))
                .isEqualTo(new Recovered(0, ALL, root));
        assertWhole();
        assertThat(press.logFolder().resolve("tile/entries/000"))
                .hasSameBinaryContentAs(mirror.resolve("tile/entries/000"));
    }

    @Test
    void givesTheirPublishedPlacesToEventsThatWereStillWaitingForOne() {
        Writers.transaction(press.node()).executeWithoutResult(status -> {
            for (int waiting : List.of(OLD + 1, OLD)) {
                Map<String, Object> event = events.get(waiting);
                press.node()
                        .db()
                        .update(
                                "insert into domain_event (event_identifier, type, aggregate_identifier,"
                                        + " sequence_number, time_stamp, payload_type, payload_revision, payload,"
                                        + " meta_data) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                Stream.of(COLUMNS.split(", "))
                                        .skip(1)
                                        .map(event::get)
                                        .toArray());
            }
        });
        recovery(Steps.UNOBSERVED).run((done, of) -> {});
        assertWhole();
    }

    @Test
    void refusesADatabaseThatHasGoneAnotherWay() {
        append(2);
        refuses(Hindrance.FORK, "place " + OLD);
        assertThat(press.size()).isEqualTo(OLD + 2);
    }

    @Test
    void refusesADatabaseWithAnActThatWasNeverPublished() {
        Map<String, Object> other = events.get(OLD);
        press.node()
                .db()
                .update(
                        "insert into domain_event (event_identifier, type, aggregate_identifier, sequence_number,"
                                + " time_stamp, payload_type, payload_revision, payload, meta_data)"
                                + " select 'another', type, ?, ?, time_stamp, payload_type, payload_revision, payload,"
                                + " meta_data from domain_event where log_index = 0",
                        other.get("aggregate_identifier"),
                        other.get("sequence_number"));
        refuses(Hindrance.NEVER_PUBLISHED, "place " + OLD);
    }

    @Test
    void refusesADatabaseThatWasEdited() {
        press.node().db().update("update domain_event set time_stamp = '2001' where log_index = 17");
        refuses(Hindrance.FORK, "place 17 ");
        press.node()
                .db()
                .update(
                        "update domain_event set time_stamp = ? where log_index = 17",
                        events.get(17).get("time_stamp"));
        press.node().db().update("delete from log_leaf where log_index = 18");
        refuses(Hindrance.ROW_LOST, "place 18 ");
        press.node().db().update("delete from domain_event where log_index = 16");
        refuses(Hindrance.ROW_LOST, "place 16 ");
    }

    @Test
    void refusesALogThatDoesNotHold() throws IOException {
        Path bundle = press.logFolder().resolve("tile/entries/000");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[500] ^= 1;
        Files.write(bundle, bytes);
        refuses(Hindrance.LOG_DOES_NOT_HOLD, "tile/entries/000");
        Files.delete(press.logFolder().resolve("checkpoint"));
        refuses(Hindrance.NOTHING_PUBLISHED, "no published log");
    }

    @Test
    void refusesWithoutTheKeyOfTheLog() throws IOException {
        Files.delete(press.keyFolder().resolve("log.key"));
        assertThatThrownBy(() -> recovery(Steps.UNOBSERVED).run((done, of) -> {}))
                .isInstanceOfSatisfying(
                        WillNotSign.class, it -> assertThat(it.obstacle()).isEqualTo(Obstacle.KEY_MISSING));
        assertThat(press.size()).isEqualTo(OLD);
    }

    private void refuses(Hindrance hindrance, String place) {
        long before = press.node().count("domain_event");
        assertThatThrownBy(() -> recovery(Steps.UNOBSERVED).run((done, of) -> {}))
                .isInstanceOfSatisfying(WillNotRecover.class, it -> {
                    assertThat(it.hindrance()).isEqualTo(hindrance);
                    assertThat(it).hasMessageContaining(place);
                });
        assertThat(press.node().count("domain_event")).isEqualTo(before);
    }

    private Recovery recovery(Steps steps) {
        return new Recovery(
                press.keys(),
                new LogFolder(press.logFolder(), Steps.UNOBSERVED),
                press.node().db(),
                PublishConfiguration.ofItsOwn(press.node().get(PlatformTransactionManager.class)),
                press.node().get(Durability.class),
                new Cosigning(Policy.trusting(), Cosigning.PATIENCE),
                steps);
    }

    private void assertWhole() {
        assertThat(press.root()).isEqualTo(root);
        assertSame(rows(COLUMNS + " from domain_event order by log_index"), events);
        assertSame(rows("* from log_leaf order by log_index"), leaves);
        press.publishAll();
        press.requireWhole();
    }

    private static void assertSame(List<Map<String, Object>> found, List<Map<String, Object>> expected) {
        assertThat(found).usingRecursiveComparison().isEqualTo(expected);
    }

    private List<Map<String, Object>> rows(String what) {
        return press.node().db().queryForList("select " + what);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}

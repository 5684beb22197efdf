package org.allianceledger.ledger.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.allianceledger.LedgerNode;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.TilePath;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.proof.verify.LogVerifier;
import org.allianceledger.ledger.publish.Steps.Step;
import org.allianceledger.ledger.store.Writers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published, and what is never signed, on either database. */
abstract class PublishContract {

    @TempDir
    Path folder;

    private Press press;

    abstract String url(Path folder);

    @BeforeEach
    void start() {
        press = new Press(LedgerNode.on(url(folder)), folder);
    }

    @AfterEach
    void stop() {
        press.node().close();
    }

    @Test
    void publishesALogThatHoldsAtEverySizeWhereTilesBegin() {
        for (int size : new int[] {1, 2, 3, 255, 256, 257, 511, 512, 513}) {
            press.append(size - (int) press.size());
            press.publishAll();
            press.requireWhole();
        }
        assertThat(press.node().count("log_checkpoint")).isEqualTo(9);
        assertThat(press.logFolder().resolve("tile/0/000")).isRegularFile();
        assertThat(press.logFolder().resolve("tile/0/000.p")).doesNotExist();
        assertThat(press.publisher().publish()).isFalse();
    }

    @Test
    void makesOneDenseTreeOutOfWritersOnTwoNodes() throws Exception {
        var own = Map.of(
                "ledger.publish.millis", "20",
                "ledger.log", press.logFolder().toString(),
                "ledger.keys", press.keyFolder().toString());
        try (var here = LedgerNode.on(url(folder), own);
                var there = LedgerNode.on(url(folder), own)) {
            var writers = new Writers().on(here, "here", 4, 20).on(there, "there", 4, 20);
            writers.run();
        }
        press.awaitSealed();
        press.publishAll();
        press.requireWhole();
        assertThat(press.node().count("log_checkpoint")).isGreaterThan(1);
    }

    @Test
    void losesDoublesAndForksNothingWhereverItIsCutOff() {
        var cut = EnumSet.noneOf(Step.class);
        var countdown = new AtomicInteger();
        press.append(1);
        press.publishAll();
        int at = 0;
        do {
            press.append(30);
            countdown.set(++at);
            Publisher failing = press.publisher(press.keys(), (step, about) -> {
                if (countdown.decrementAndGet() == 0) {
                    cut.add(step);
                    throw new IllegalStateException("No power at " + step + " of " + about);
                }
            });
            long before = press.node().count("log_checkpoint where note is not null");
            try {
                failing.publish();
            } catch (IllegalStateException noPower) {
                assertThat(noPower).hasMessageStartingWith("No power");
                assertThat(new LogVerifier(LogFiles.in(press.logFolder()), press.policy())
                                .verify()
                                .findings())
                        .as("before the restart")
                        .isEmpty();
            }
            press.publishAll();
            press.requireWhole();
            assertThat(press.node().count("log_checkpoint")).isEqualTo(before + 1);
        } while (countdown.get() <= 0);
        assertThat(cut).containsAll(EnumSet.complementOf(EnumSet.of(Step.CLEAN)));
    }

    @Test
    void sealsWhatWasNumberedBeforeThereWereLeaves() {
        press.append(300);
        TreeHash root = press.root();
        Writers.transaction(press.node()).executeWithoutResult(status -> {
            press.node().db().update("update ledger_head set sealed = 0, peaks = null, root = null");
            press.node().db().update("delete from log_leaf");
        });
        press.append(1);
        press.publishAll();
        press.requireWhole();
        assertThat(press.size()).isEqualTo(301);
        Writers.transaction(press.node()).executeWithoutResult(status -> {
            press.node().db().update("delete from domain_event where log_index = 300");
            press.node().db().update("update ledger_head set size = 300, sealed = 0, peaks = null, root = null");
            press.node().db().update("delete from log_leaf");
        });
        press.awaitSealed();
        assertThat(press.root()).isEqualTo(root);
    }

    @Test
    void keepsTheKeyOutOfTheDatabaseAndFromOthers() throws IOException {
        press.append(1);
        press.publishAll();
        Path key = press.keyFolder().resolve("log.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(press.keyFolder())))
                .isEqualTo("rwx------");
        assertThat(Files.list(press.keyFolder())).containsExactly(key);
        assertThat(press.keys().origin()).matches("alliance-ledger\\.local/[0-9a-f]{12}");
        assertThat(Files.readString(key)).contains(press.keys().origin() + "\n");
    }

    @Test
    void signsNothingWithoutTheKeyOfItsLog() throws IOException {
        press.append(3);
        press.publishAll();
        byte[] checkpoint = Files.readAllBytes(press.logFolder().resolve("checkpoint"));
        press.append(3);
        refuses(press.keys(folder.resolve("copy"), ""), Obstacle.KEY_MISSING);
        assertThat(folder.resolve("copy")).doesNotExist();
        refuses(press.keys(press.keyFolder(), "other.example/log"), Obstacle.ORIGIN_DIFFERS);
        String foreign = KeyFile.generate(new KeyRing.Identity("other.example/log", "0123456789abcdef"))
                .text();
        Files.writeString(Files.createDirectory(folder.resolve("foreign")).resolve("log.key"), foreign);
        refuses(press.keys(folder.resolve("foreign"), ""), Obstacle.KEY_OF_ANOTHER_LOG);
        Files.writeString(folder.resolve("foreign").resolve("log.key"), foreign.substring(20));
        refuses(press.keys(folder.resolve("foreign"), ""), Obstacle.KEY_UNREADABLE);
        press.node().db().update("update ledger_identity set origin = null, log_id = null");
        refuses(press.keys(), Obstacle.KEY_OF_ANOTHER_DATABASE);
        assertThat(Files.readAllBytes(press.logFolder().resolve("checkpoint"))).isEqualTo(checkpoint);
        assertThat(press.node().count("log_checkpoint")).isEqualTo(1);
    }

    @Test
    void finishesAFirstStartThatWasCutOff() throws IOException {
        press.append(1);
        press.publishAll();
        Files.move(press.keyFolder().resolve("log.key"), press.keyFolder().resolve("log.key.new"));
        press.append(1);
        press.publishAll();
        press.requireWhole();
        press.node().db().update("update ledger_identity set origin = null, log_id = null");
        Files.move(press.keyFolder().resolve("log.key"), press.keyFolder().resolve("log.key.new"));
        press.keys().prepare();
        assertThat(press.keys().open().identity().origin()).isEqualTo(press.keys().origin());
    }

    @Test
    void signsNothingFromADatabaseRestoredFromAnOlderBackup() throws IOException {
        press.append(5);
        press.publishAll();
        Map<String, Object> old = new HashMap<>(press.node().db().queryForMap("select * from ledger_head"));
        press.append(5);
        press.publishAll();
        byte[] checkpoint = Files.readAllBytes(press.logFolder().resolve("checkpoint"));
        Writers.transaction(press.node()).executeWithoutResult(status -> {
            press.node().db().update("delete from log_leaf where log_index >= 5");
            press.node().db().update("delete from domain_event where log_index >= 5");
            press.node().db().update("delete from log_checkpoint where size > 5");
            press.node()
                    .db()
                    .update(
                            "update ledger_head set size = 5, sealed = 5, peaks = ?, root = ?",
                            old.get("peaks"),
                            old.get("root"));
        });
        refuses(press.keys(), Obstacle.SHORTER_THAN_PUBLISHED);
        press.append(7);
        refuses(press.keys(), Obstacle.NOT_A_PREFIX);
        assertThat(Files.readAllBytes(press.logFolder().resolve("checkpoint"))).isEqualTo(checkpoint);
    }

    @Test
    void signsNothingAgainWhenOnlyTheDatabaseKnowsWhatWasSigned() throws IOException {
        press.append(5);
        press.publishAll();
        byte[] checkpoint = Files.readAllBytes(press.logFolder().resolve("checkpoint"));
        Files.move(press.logFolder(), folder.resolve("lost"));
        press.append(5);
        press.publishAll();
        press.requireWhole();
        press.node().db().update("update log_checkpoint set root = (select leaf_hash from log_leaf where log_index = 0)"
                + " where size = 10");
        press.append(1);
        refuses(press.keys(), Obstacle.NOT_A_PREFIX);
        assertThat(checkpoint).isNotEmpty();
    }

    @Test
    void neverWritesAPublishedFileAnew() throws IOException {
        press.append(200);
        press.publishAll();
        byte[] checkpoint = Files.readAllBytes(press.logFolder().resolve("checkpoint"));
        Path full = press.logFolder().resolve(new TilePath(0, 0, TilePath.FULL).path());
        Files.write(full, new byte[TilePath.FULL * TreeHash.LENGTH]);
        press.append(100);
        refuses(press.keys(), Obstacle.FILE_DIFFERS);
        Files.delete(full);
        press.publishAll();
        press.requireWhole();
        Files.write(full, new byte[TilePath.FULL * TreeHash.LENGTH]);
        press.append(1);
        refuses(press.keys(), Obstacle.FILES_DAMAGED);
        assertThat(checkpoint).isNotEqualTo(Files.readAllBytes(press.logFolder().resolve("checkpoint")));
    }

    @Test
    void signsNothingWhenALeafIsNotThatOfItsEntry() {
        press.append(10);
        press.node().db().update("update log_leaf set entry = (select entry from log_leaf where log_index = 3)"
                + " where log_index = 4");
        refuses(press.keys(), Obstacle.LEAVES_DAMAGED);
        assertThat(press.logFolder().resolve("checkpoint")).doesNotExist();
    }

    @Test
    void signsWithTheOldAndTheNewKeyUntilTheOldIsTakenAway() throws IOException {
        press.append(1);
        press.publishAll();
        VerifierKey old = press.keys().open().verifiers().getFirst();
        VerifierKey next = press.keys().rotate();
        press.append(1);
        press.publishAll();
        for (VerifierKey key : Set.of(old, next)) {
            assertThat(new LogVerifier(LogFiles.in(press.logFolder()), Policy.trusting(key))
                            .verify()
                            .holds())
                    .isTrue();
        }
        Files.delete(press.keyFolder().resolve("log.key"));
        press.append(1);
        press.publishAll();
        assertThat(new LogVerifier(LogFiles.in(press.logFolder()), Policy.trusting(next))
                        .verify()
                        .holds())
                .isTrue();
        assertThat(new LogVerifier(LogFiles.in(press.logFolder()), Policy.trusting(old))
                        .verify()
                        .holds())
                .isFalse();
    }

    private void refuses(LogKeys keys, Obstacle obstacle) {
        assertThatThrownBy(() -> press.publisher(keys, Steps.UNOBSERVED).publish())
                .isInstanceOfSatisfying(
                        WillNotSign.class,
                        refused -> assertThat(refused.obstacle()).isEqualTo(obstacle));
    }
}

package org.allianceledger.ledger.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import org.allianceledger.Databases;
import org.allianceledger.LedgerNode;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.TilePath;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.proof.verify.LogVerifier;
import org.allianceledger.ledger.store.Writers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When this node signs nothing, and with which keys it signs otherwise. */
class SigningTest {

    @TempDir
    Path folder;

    private Press press;

    @BeforeEach
    void start() {
        press = new Press(LedgerNode.on(Databases.h2(folder)), folder);
    }

    @AfterEach
    void stop() {
        press.node().close();
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
        assertThat(press.keys().open().identity().origin())
                .isEqualTo(press.keys().origin());
    }

    @Test
    void signsNothingFromADatabaseRestoredFromAnOlderBackup() throws IOException {
        press.append(5);
        press.publishAll();
        Map<String, Object> old = press.node().db().queryForMap("select peaks, root from ledger_head");
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
        press.node()
                .db()
                .update("update log_checkpoint set root = (select leaf_hash from log_leaf where log_index = 0)"
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
        var edge = new TilePath(0, 1, 300 - TilePath.FULL);
        Files.write(press.logFolder().resolve(edge.path()), new byte[edge.width() * TreeHash.LENGTH]);
        press.append(1);
        refuses(press.keys(), Obstacle.FILES_DAMAGED);
        assertThat(checkpoint).isNotEqualTo(Files.readAllBytes(press.logFolder().resolve("checkpoint")));
    }

    @Test
    void signsNothingWhenALeafIsNotThatOfItsEntry() {
        press.append(10);
        press.node()
                .db()
                .update("update log_leaf set entry = (select entry from log_leaf where log_index = 3)"
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

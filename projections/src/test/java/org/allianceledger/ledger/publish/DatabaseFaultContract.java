package org.allianceledger.ledger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allianceledger.FailingDatabase;
import org.allianceledger.FailingDatabase.Fault;
import org.allianceledger.LedgerNode;
import org.allianceledger.ledger.store.LogSequencer;
import org.allianceledger.ledger.store.Writers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** The database fails at each statement and each commit on the way from an appended event to a signed checkpoint. */
abstract class DatabaseFaultContract {

    @TempDir
    Path folder;

    private Press press;
    private FailingDatabase database;

    abstract String url(Path folder);

    @BeforeEach
    void start() {
        String url = url(folder);
        press = new Press(LedgerNode.on(url), folder);
        database = new FailingDatabase(url);
    }

    @AfterEach
    void stop() {
        press.node().close();
    }

    @ParameterizedTest
    @EnumSource
    void sealsEverythingOnceWhereverTheSequencerFails(Fault fault) {
        press.node().get(LogSequencer.class).stop();
        var restarted = new LogSequencer(press.node().db(), Writers.transaction(press.node()));
        int step = 0;
        do {
            press.appendUnsealed(10);
            database.failAt(++step, fault);
            try {
                sequenceAll(new LogSequencer(database.db(), new TransactionTemplate(database.transactions())));
            } catch (DataAccessException | TransactionException expected) {
                assertThat(database.hasFailed()).isTrue();
            }
            sequenceAll(restarted);
            press.publishAll();
            press.requireWhole();
            assertThat(press.size()).isEqualTo(10L * step);
        } while (database.hasFailed());
        assertThat(step).isGreaterThan(9);
    }

    @ParameterizedTest
    @EnumSource
    void publishesEverythingOnceWhereverTheDatabaseFails(Fault fault) {
        press.append(1);
        press.publishAll();
        int step = 0;
        do {
            press.append(10);
            publishFailing(++step, fault);
        } while (database.hasFailed());
        assertThat(step).isGreaterThan(9);
        assertThat(press.node().count("log_checkpoint")).isEqualTo(step + 1);
    }

    @ParameterizedTest
    @EnumSource
    void makesOneLogWhereverItsFirstStartFails(Fault fault) throws IOException {
        press.append(3);
        int step = 0;
        do {
            FileSystemUtils.deleteRecursively(press.logFolder());
            FileSystemUtils.deleteRecursively(press.keyFolder());
            press.node().db().update("delete from log_checkpoint");
            press.node().db().update("update ledger_identity set origin = null, log_id = null");
            publishFailing(++step, fault);
            try (var keys = Files.list(press.keyFolder())) {
                assertThat(keys).containsExactly(press.keyFolder().resolve(KeyFolder.FIRST));
            }
            assertThat(press.node().count("log_checkpoint")).isEqualTo(1);
        } while (database.hasFailed());
        assertThat(step).isGreaterThan(12);
    }

    private void publishFailing(int step, Fault fault) {
        database.failAt(step, fault);
        try {
            press.publisher(database).publish();
        } catch (DataAccessException | TransactionException expected) {
            assertThat(database.hasFailed()).isTrue();
        }
        press.requireTrue();
        press.publishAll();
        press.requireWhole();
    }

    private static void sequenceAll(LogSequencer sequencer) {
        while (sequencer.sequence() > 0) {
            // A batch at a time.
        }
    }
}

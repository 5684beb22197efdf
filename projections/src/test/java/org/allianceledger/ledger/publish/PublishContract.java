package org.allianceledger.ledger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.allianceledger.LedgerNode;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.TreeHash;
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
}

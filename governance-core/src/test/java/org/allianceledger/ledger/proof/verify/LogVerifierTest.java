package org.allianceledger.ledger.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.MerkleTree;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.TilePath;
import org.allianceledger.ledger.proof.Vectors;
import org.allianceledger.ledger.proof.VerifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogVerifierTest {

    private static final Policy POLICY = Policy.trusting(TestLog.KEY.verifier());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537})
    void findsNothingWrongWithALogAndReadsEachEntryOnce(int size) {
        var log = TestLog.of(size);
        var next = new long[1];
        var reached = new ArrayList<Long>();

        LogReport report = new LogVerifier(log, POLICY)
                .extending(TestLog.of(size / 2).signed().bytes())
                .extending(TestLog.of(0).signed().bytes())
                .extending(log.signed().bytes())
                .reading((index, entry) -> {
                    assertThat(index).isEqualTo(next[0]++);
                    assertThat(new String(entry, UTF_8)).isEqualTo("entry " + index + " of the log");
                })
                .reporting((entries, of) -> {
                    assertThat(of).isEqualTo(size);
                    reached.add(entries);
                })
                .verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.holds()).isTrue();
        assertThat(report.entries()).isEqualTo(size).isEqualTo(next[0]);
        assertThat(report.tiles()).isEqualTo(TilePath.all(size).size());
        assertThat(report.rootFromEntries())
                .isEqualTo(report.rootFromTiles())
                .isEqualTo(MerkleTree.root(size, log.tree));
        assertThat(report.extended()).hasSize(3);
        assertThat(reached).hasSize(EntryPath.all(size).size()).isSorted();
        if (size > 0) {
            assertThat(reached).last().isEqualTo((long) size);
        }
    }

    @Test
    void readsTheLogsOfOthers(@TempDir Path directory) throws Exception {
        VerifierKey tessera =
                VerifierKey.parse("example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
        LogVerifier verifier =
                new LogVerifier(LogFiles.in(Vectors.DIRECTORY.resolve("tessera")), Policy.trusting(tessera));
        for (int size = 0; size < 15; size++) {
            verifier.extending(Vectors.bytes("tessera/checkpoint." + size));
        }
        assertThat(verifier.verify().findings()).isEmpty();

        VerifierKey three = VerifierKey.parse(Vectors.text("three-entries/log.vkey"));
        assertThat(new LogVerifier(LogFiles.in(Vectors.DIRECTORY.resolve("three-entries")), Policy.trusting(three))
                        .extending(Vectors.bytes("three-entries/saved.checkpoint"))
                        .verify()
                        .holds())
                .isTrue();

        TestLog.of(300).writeTo(directory);
        assertThat(new LogVerifier(LogFiles.in(directory), POLICY).verify().holds())
                .isTrue();
    }

    @Test
    void takesTheFullFilesInThePlaceOfPartialOnes() {
        var grown = TestLog.of(512);
        var log = TestLog.of(300);
        for (String partial : List.of("tile/entries/001.p/44", "tile/0/001.p/44")) {
            log.files.remove(partial);
        }
        log.take(grown, "tile/entries/001", "tile/0/001");

        assertThat(new LogVerifier(log, POLICY).verify().findings()).isEmpty();
    }
}

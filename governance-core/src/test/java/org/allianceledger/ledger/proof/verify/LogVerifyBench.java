package org.allianceledger.ledger.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.EntryBundle;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.MerkleTree;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.SubtreeLists;
import org.allianceledger.ledger.proof.TilePath;
import org.allianceledger.ledger.proof.TreeHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long it takes to verify a large log, next to hashing its entries once with the JDK. */
class LogVerifyBench {

    private static final int ENTRIES = Integer.getInteger("bench.entries", 1_000_000);
    private static final int BYTES = 600;
    private static final int RUNS = 5;

    @Test
    void measuresVerifyingAgainstHashingTheSameBytes(@TempDir Path directory) throws Exception {
        write(directory);
        double hashing = Double.MAX_VALUE;
        double verifying = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            hashing = Math.min(hashing, seconds(() -> hash(directory)));
            verifying = Math.min(verifying, seconds(() -> verify(directory)));
        }
        System.out.printf(
                "%d entries, best of %d: hashed in %.2f s, verified in %.2f s, ratio %.2f%n",
                ENTRIES, RUNS, hashing, verifying, verifying / hashing);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void hash(Path directory) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (EntryPath bundle : EntryPath.all(ENTRIES)) {
            digest.update(Files.readAllBytes(directory.resolve(bundle.path())));
        }
        assertThat(digest.digest()).hasSize(32);
    }

    private static void verify(Path directory) {
        LogReport report = new LogVerifier(LogFiles.in(directory), Policy.trusting(TestLog.KEY.verifier())).verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(ENTRIES);
    }

    private static void write(Path directory) throws IOException {
        var random = new Random(5);
        var tree = new SubtreeLists();
        for (EntryPath bundle : EntryPath.all(ENTRIES)) {
            List<byte[]> entries = new ArrayList<>();
            for (int i = 0; i < bundle.width(); i++) {
                byte[] entry = new byte[BYTES - 100 + random.nextInt(200)];
                random.nextBytes(entry);
                entries.add(entry);
                tree.append(TreeHash.leaf(entry));
            }
            write(directory.resolve(bundle.path()), EntryBundle.of(entries));
        }
        for (TilePath tile : TilePath.all(ENTRIES)) {
            write(directory.resolve(tile.path()), tile.content(tree));
        }
        String text = new Checkpoint(TestLog.ORIGIN, ENTRIES, MerkleTree.root(ENTRIES, tree)).text();
        write(directory.resolve(LogFiles.CHECKPOINT), new SignedNote(text, List.of(TestLog.KEY.sign(text))).bytes());
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}

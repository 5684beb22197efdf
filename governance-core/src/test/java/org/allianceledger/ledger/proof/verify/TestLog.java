package org.allianceledger.ledger.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.EntryBundle;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.KeyType;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.MerkleTree;
import org.allianceledger.ledger.proof.Origin;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.SigningKey;
import org.allianceledger.ledger.proof.SubtreeLists;
import org.allianceledger.ledger.proof.TilePath;
import org.allianceledger.ledger.proof.TreeHash;

/** A published log in memory, and what somebody with its files, or even its key, can do to it. */
final class TestLog implements LogFiles {

    static final Origin ORIGIN = new Origin("ledger.example/alliances");
    static final SigningKey KEY = SigningKey.generate(ORIGIN.value(), KeyType.ED25519);
    static final SigningKey WITNESS = SigningKey.generate("witness.example/w1", KeyType.COSIGNATURE);
    static final Instant TIME = Instant.parse("2026-11-23T15:00:00Z");

    final Map<String, byte[]> files = new HashMap<>();
    final SubtreeLists tree = new SubtreeLists();
    private final List<byte[]> entries;

    TestLog(List<byte[]> entries) {
        this.entries = entries;
        entries.forEach(entry -> tree.append(TreeHash.leaf(entry)));
        int size = entries.size();
        for (EntryPath bundle : EntryPath.all(size)) {
            int first = (int) bundle.index() * EntryPath.FULL;
            files.put(bundle.path(), EntryBundle.of(entries.subList(first, first + bundle.width())));
        }
        TilePath.all(size).forEach(tile -> files.put(tile.path(), tile.content(tree)));
        files.put(CHECKPOINT, signed().bytes());
    }

    static TestLog of(int size) {
        return new TestLog(entries(size));
    }

    static List<byte[]> entries(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> ("entry " + i + " of the log").getBytes(UTF_8))
                .toList();
    }

    Checkpoint checkpoint() {
        return new Checkpoint(ORIGIN, tree.size(), MerkleTree.root(tree.size(), tree));
    }

    SignedNote signed() {
        String text = checkpoint().text();
        return new SignedNote(text, List.of(KEY.sign(text), WITNESS.cosign(text, TIME)));
    }

    /** The log of the same key with other entries. */
    TestLog rewritten(java.util.function.Consumer<List<byte[]>> change) {
        var changed = new ArrayList<>(entries);
        change.accept(changed);
        return new TestLog(changed);
    }

    void flip(String path, int position) {
        files.get(path)[position] ^= 4;
    }

    void edit(String path, String from, String to) {
        String text = new String(files.get(path), UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " has no " + from);
        }
        files.put(path, text.replace(from, to).getBytes(UTF_8));
    }

    /** Puts the files of another log in the place of these. */
    void take(TestLog other, String... paths) {
        for (String path : paths) {
            files.put(path, other.files.get(path));
        }
    }

    @Override
    public byte[] read(String path) {
        return files.get(path);
    }

    void writeTo(Path directory) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}

package org.allianceledger.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.EntryBundle;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.KeyType;
import org.allianceledger.ledger.proof.MerkleTree;
import org.allianceledger.ledger.proof.Origin;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.SigningKey;
import org.allianceledger.ledger.proof.SubtreeLists;
import org.allianceledger.ledger.proof.TilePath;
import org.allianceledger.ledger.proof.TreeHash;

/** A log in a folder whose trees witnesses cosigned as it grew, and which somebody with its key can write anew. */
final class CosignedLog {

    static final Origin ORIGIN = new Origin("ledger.example/alliances");
    static final SigningKey KEY = SigningKey.generate(ORIGIN.value(), KeyType.ED25519);
    static final SigningKey ONE = SigningKey.generate("witness.example/one", KeyType.COSIGNATURE);
    static final SigningKey TWO = SigningKey.generate("witness.example/two", KeyType.COSIGNATURE);

    private final Path folder;
    private final List<byte[]> entries = new ArrayList<>();
    private SubtreeLists tree = new SubtreeLists();

    CosignedLog(Path folder) {
        this.folder = folder;
    }

    /** Whom the auditor trusts: the log, and so many of the two witnesses. */
    static Policy policy(int witnesses) {
        return Policy.parse("log %s\nwitness one %s\nwitness two %s\ngroup enough %d one two\nquorum enough\n"
                .formatted(KEY.verifier(), ONE.verifier(), TWO.verifier(), witnesses)
                .getBytes(UTF_8));
    }

    void record(String time) {
        record(time, "{}");
    }

    void record(String time, String metadata) {
        add(entry(entries.size(), time, metadata));
    }

    private static byte[] entry(int number, String time, String metadata) {
        return new Entry(
                        new UUID(0, number).toString(),
                        "Seat",
                        "seat-1",
                        number,
                        time,
                        "SeatFilled",
                        "1",
                        "{}".getBytes(UTF_8),
                        metadata.getBytes(UTF_8))
                .bytes();
    }

    private void add(byte[] entry) {
        entries.add(entry);
        tree.append(TreeHash.leaf(entry));
    }

    /** The log with another time in an entry, which the key signs again. */
    void rewrite(int number, String time) {
        entries.set(number, entry(number, time, "{}"));
        tree = new SubtreeLists();
        entries.forEach(it -> tree.append(TreeHash.leaf(it)));
    }

    SignedNote signed() {
        String text = new Checkpoint(ORIGIN, tree.size(), MerkleTree.root(tree.size(), tree)).text();
        return new SignedNote(text, List.of(KEY.sign(text)));
    }

    /** The tree as it is, cosigned by both witnesses. */
    SignedNote cosigned(String one, String two) {
        SignedNote note = signed();
        return note.with(ONE.cosign(note.text(), Instant.parse(one))).with(TWO.cosign(note.text(), Instant.parse(two)));
    }

    /** Puts the cosigned checkpoint among those that come with the log. */
    SignedNote keep(SignedNote note) {
        put(LogArchive.checkpointName(Checkpoint.parse(note.text()).size()), note.bytes());
        return note;
    }

    void publish(SignedNote head) {
        int size = entries.size();
        for (EntryPath bundle : EntryPath.all(size)) {
            int first = (int) bundle.index() * EntryPath.FULL;
            put(LogArchive.LOG + bundle.path(), EntryBundle.of(entries.subList(first, first + bundle.width())));
        }
        TilePath.all(size).forEach(tile -> put(LogArchive.LOG + tile.path(), tile.content(tree)));
        put(LogArchive.LOG + "checkpoint", head.bytes());
    }

    private void put(String path, byte[] content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    AuditReport audit(Policy policy, SignedNote... old) throws IOException {
        try (LogArchive archive = LogArchive.open(folder)) {
            var audit = new Audit(archive, policy).withoutReperforming();
            for (SignedNote note : old) {
                audit.extending(note.bytes());
            }
            return audit.run();
        }
    }
}

package org.allianceledger.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.EntryBundle;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.MerkleTree;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.SigningKey;
import org.allianceledger.ledger.proof.SubtreeLists;
import org.allianceledger.ledger.proof.TilePath;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.VerifierKey;

/** The files that somebody who has a signing key can make of any entries. */
final class ForgedLog {

    private ForgedLog() {}

    static void publish(Path folder, List<byte[]> entries, SigningKey key) throws IOException {
        SubtreeLists tree = tree(entries);
        for (EntryPath bundle : EntryPath.all(entries.size())) {
            int first = (int) bundle.index() * EntryPath.FULL;
            put(folder, bundle.path(), EntryBundle.of(entries.subList(first, first + bundle.width())));
        }
        for (TilePath tile : TilePath.all(entries.size())) {
            put(folder, tile.path(), tile.content(tree));
        }
        String text = new Checkpoint(key.verifier().name(), tree.size(), MerkleTree.root(tree.size(), tree), List.of())
                .text();
        put(folder, "checkpoint", new SignedNote(text, List.of(key.sign(text))).bytes());
    }

    static SubtreeLists tree(List<byte[]> entries) {
        var tree = new SubtreeLists();
        entries.forEach(entry -> tree.append(TreeHash.leaf(entry)));
        return tree;
    }

    /** The key that an insider takes out of the application's own folder. */
    static SigningKey stolen(Store store) throws IOException {
        List<String> lines = Files.readAllLines(store.data().resolve("keys/log.key"));
        return SigningKey.parse(lines.get(4), VerifierKey.parse(lines.get(3)));
    }

    private static void put(Path folder, String path, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}

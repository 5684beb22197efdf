package org.allianceledger.ledger.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.allianceledger.ledger.proof.AddCheckpoint;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.ConsistencyProof;
import org.allianceledger.ledger.proof.KeyType;
import org.allianceledger.ledger.proof.MerkleTree;
import org.allianceledger.ledger.proof.Origin;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.SigningKey;
import org.allianceledger.ledger.proof.SubtreeLists;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.VerifierKey;

/** A log, and a fork of it by somebody who has its key: the same entries up to a place, and others from there on. */
final class SampleLog {

    static final Origin ORIGIN = new Origin("ledger.example/alliances");
    static final SigningKey KEY = SigningKey.generate(ORIGIN.value(), KeyType.ED25519);
    static final Map<String, List<VerifierKey>> LOGS = Map.of(ORIGIN.value(), List.of(KEY.verifier()));

    private static final int SIZE = 300;

    final SubtreeLists tree = new SubtreeLists();

    private SampleLog(int fork) {
        for (int i = 0; i < SIZE; i++) {
            tree.append(TreeHash.leaf(((i < fork ? "entry " : "forged ") + i).getBytes(UTF_8)));
        }
    }

    static SampleLog honest() {
        return new SampleLog(SIZE);
    }

    static SampleLog forkedAt(int place) {
        return new SampleLog(place);
    }

    TreeHash root(long size) {
        return MerkleTree.root(size, tree);
    }

    SignedNote signed(long size) {
        return signed(KEY, size, root(size));
    }

    static SignedNote signed(SigningKey key, long size, TreeHash root) {
        String text = new Checkpoint(ORIGIN, size, root).text();
        return new SignedNote(text, List.of(key.sign(text)));
    }

    byte[] request(long old, long size) {
        return request(old, size, signed(size));
    }

    byte[] request(long old, long size, SignedNote note) {
        return AddCheckpoint.of(ConsistencyProof.of(old, size, tree), note).bytes();
    }
}

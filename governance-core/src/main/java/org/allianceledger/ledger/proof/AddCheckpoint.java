package org.allianceledger.ledger.proof;

import java.util.List;

/**
 * What a log asks a witness to cosign (c2sp.org/tlog-witness, add-checkpoint).
 *
 * @param oldSize size of the tree that the witness cosigned last, 0 if none
 * @param hashes proof that the checkpoint extends that tree
 * @param checkpoint signed checkpoint
 */
public record AddCheckpoint(long oldSize, List<TreeHash> hashes, SignedNote checkpoint) {

    public AddCheckpoint {
        MerkleTree.requireShort(hashes);
        hashes = List.copyOf(hashes);
    }

    /** The request for the later tree of this proof. */
    public static AddCheckpoint of(ConsistencyProof proof, SignedNote checkpoint) {
        return new AddCheckpoint(proof.first(), proof.hashes(), checkpoint);
    }

    /** The request in the body of a message. */
    public static AddCheckpoint parse(byte[] bytes) {
        ProofText text = ProofText.parse(bytes);
        return new AddCheckpoint(text.number(0, "old"), text.hashes(1), text.checkpoint());
    }

    public byte[] bytes() {
        return ProofText.bytes(List.of("old " + oldSize), hashes, checkpoint);
    }

    /** The proof that it brings, for a checkpoint of this size. */
    public ConsistencyProof proof(long size) {
        return new ConsistencyProof(oldSize, size, hashes);
    }
}

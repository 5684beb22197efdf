package org.allianceledger.ledger.witness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.NoteSignature;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * The tree that a witness cosigned last, and when.
 *
 * @param size number of entries
 * @param root root over them
 * @param time time of the cosignature
 */
record Head(long size, TreeHash root, Instant time) {

    private static final Head NONE = new Head(0, TreeHash.EMPTY_ROOT, Instant.EPOCH);

    /** The head in the note that the witness kept, which must bear its own cosignature. */
    static Head of(@Nullable SignedNote kept, String origin, VerifierKey witness) throws IOException {
        if (kept == null) {
            return NONE;
        }
        try {
            Checkpoint checkpoint = Checkpoint.parse(kept.text());
            if (checkpoint.origin().equals(origin)
                    && !kept.signers(List.of(witness)).isEmpty()) {
                NoteSignature line = WitnessedLog.line(witness, kept).orElseThrow();
                long time = ByteBuffer.wrap(line.signature()).getLong();
                return new Head(checkpoint.size(), checkpoint.root(), Instant.ofEpochSecond(time));
            }
        } catch (ProofException e) {
            throw new IOException("What was kept of " + origin + " is damaged: " + e.getMessage(), e);
        }
        throw new IOException("What was kept of " + origin + " is not cosigned by " + witness.name() + ".");
    }
}

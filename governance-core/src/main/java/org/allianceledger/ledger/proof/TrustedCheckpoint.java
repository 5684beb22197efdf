package org.allianceledger.ledger.proof;

import java.util.List;

/**
 * A checkpoint whose signatures have been checked.
 *
 * @param checkpoint what the log signed
 * @param note the note as it was read
 * @param logKeys trusted keys of the log that signed it
 * @param cosignatures those of known witnesses
 */
public record TrustedCheckpoint(
        Checkpoint checkpoint, SignedNote note, List<VerifierKey> logKeys, List<Cosignature> cosignatures) {

    public TrustedCheckpoint {
        logKeys = List.copyOf(logKeys);
        cosignatures = List.copyOf(cosignatures);
    }
}

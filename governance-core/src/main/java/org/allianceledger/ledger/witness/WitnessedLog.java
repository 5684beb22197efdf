package org.allianceledger.ledger.witness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.allianceledger.ledger.proof.NoteSignature;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.VerifierKey;

/**
 * A log that a witness watches.
 *
 * @param origin name of the log
 * @param keys keys of which any one must have signed its checkpoints
 * @param turn held by whoever checks and keeps a checkpoint of it
 */
record WitnessedLog(String origin, List<VerifierKey> keys, Lock turn) {

    WitnessedLog(String origin, List<VerifierKey> keys) {
        this(origin, List.copyOf(keys), new ReentrantLock());
    }

    /** How an origin is called in addresses and names of files. */
    static String hash(String origin) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(origin.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** One line of each key of the log that has signed; what others have written is nothing to keep. */
    List<NoteSignature> signatures(SignedNote note) {
        var own = new ArrayList<NoteSignature>();
        note.signers(keys).forEach(key -> line(key, note).ifPresent(own::add));
        return own;
    }

    static Optional<NoteSignature> line(VerifierKey key, SignedNote note) {
        return note.signatures().stream()
                .filter(line -> line.name().equals(key.name()) && line.keyId() == key.id())
                .findFirst();
    }
}

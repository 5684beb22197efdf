package org.allianceledger.ledger.publish;

import java.util.List;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.NoteSignature;
import org.allianceledger.ledger.proof.Origin;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.SigningKey;
import org.allianceledger.ledger.proof.VerifierKey;

/**
 * The keys that sign a log; more than one while a new key takes over from an old one.
 *
 * @param identity which log they belong to
 */
record KeyRing(Identity identity, List<SigningKey> keys) {

    /**
     * Which log this is.
     *
     * @param origin its name for everybody
     * @param logId a random mark, the same in the database and in the key files
     */
    record Identity(String origin, String logId) {}

    KeyRing {
        keys = List.copyOf(keys);
    }

    Origin origin() {
        return new Origin(identity.origin());
    }

    List<VerifierKey> verifiers() {
        return keys.stream().map(SigningKey::verifier).toList();
    }

    /** Trusts these keys and nobody else's. */
    Policy policy() {
        return Policy.trusting(verifiers().toArray(VerifierKey[]::new));
    }

    SignedNote sign(Checkpoint checkpoint) {
        String text = checkpoint.text();
        List<NoteSignature> signatures =
                keys.stream().map(key -> key.sign(text)).toList();
        return new SignedNote(text, signatures);
    }
}

package org.allianceledger.ledger.publish;

import java.util.List;
import org.allianceledger.ledger.proof.Flaw;
import org.allianceledger.ledger.proof.KeyType;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.SigningKey;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.publish.KeyRing.Identity;

/** What stands in a key file: four lines that say which log the key belongs to, and the key. */
record KeyFile(Identity identity, SigningKey key) {

    private static final String TITLE = "alliance-ledger/log-key/v1";
    private static final int LINES = 5;

    static KeyFile generate(Identity identity) {
        return new KeyFile(identity, SigningKey.generate(identity.origin(), KeyType.ED25519));
    }

    /** @throws ProofException if the text is not that of a key file */
    static KeyFile parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != LINES || !lines.getFirst().equals(TITLE)) {
            throw new ProofException(Flaw.MALFORMED, "A key file has 5 lines, the first " + TITLE + ".");
        }
        var identity = new Identity(lines.get(1), lines.get(2));
        return new KeyFile(identity, SigningKey.parse(lines.get(4), VerifierKey.parse(lines.get(3))));
    }

    String text() {
        return String.join(
                        "\n",
                        TITLE,
                        identity.origin(),
                        identity.logId(),
                        key.verifier().toString(),
                        key.text()) + "\n";
    }
}

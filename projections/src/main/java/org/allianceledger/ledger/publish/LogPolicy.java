package org.allianceledger.ledger.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.ProofException;
import org.jspecify.annotations.Nullable;

/** The policy file of the log (c2sp.org/tlog-policy): which witnesses are asked, and how many of them are enough. */
public final class LogPolicy {

    private final byte @Nullable [] file;
    private final Policy policy;

    /** @throws UnusablePolicy if the file is there and is no policy */
    LogPolicy(Path path) {
        try {
            this.file = Files.exists(path) ? Files.readAllBytes(path) : null;
            this.policy = file == null ? Policy.trusting() : Policy.parse(file);
        } catch (IOException | ProofException unusable) {
            throw new UnusablePolicy("The policy " + path + " cannot be used: " + unusable.getMessage());
        }
    }

    /** The file as it was read at the start; null if there is none. */
    public byte @Nullable [] file() {
        return file == null ? null : file.clone();
    }

    Policy policy() {
        return policy;
    }
}

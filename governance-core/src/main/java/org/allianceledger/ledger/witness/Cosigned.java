package org.allianceledger.ledger.witness;

import java.util.List;
import java.util.Map;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.VerifierKey;

/**
 * What came of asking the witnesses to cosign a checkpoint.
 *
 * @param note the checkpoint with the cosignatures that were given
 * @param quorum whether they are enough for the policy
 * @param known size of the tree that each witness is now known to have cosigned last, for the next time
 * @param missing each witness whose cosignature is not there, and why
 */
public record Cosigned(SignedNote note, boolean quorum, Map<VerifierKey, Long> known, List<Missing> missing) {

    public Cosigned {
        known = Map.copyOf(known);
        missing = List.copyOf(missing);
    }
}

package org.allianceledger.ledger.publish;

import java.util.List;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * Where the log stands, from the newest event to what others can check.
 *
 * @param sealed number of events in the tree
 * @param root root over those
 * @param origin name of the log, null before its first start
 * @param published newest signed checkpoint, null before there is one
 * @param witnessed newest checkpoint that enough witnesses have cosigned, null before there is one
 * @param witnesses how each witness of the policy does, as this node has heard
 * @param keys what its signatures are checked with; empty on a node that may not sign
 * @param obstacle why this node does not sign, null if it does
 */
public record LogStanding(
        long sealed,
        TreeHash root,
        @Nullable String origin,
        @Nullable Checkpoint published,
        @Nullable Checkpoint witnessed,
        List<WitnessStanding> witnesses,
        List<VerifierKey> keys,
        @Nullable WillNotSign obstacle) {

    public LogStanding {
        witnesses = List.copyOf(witnesses);
        keys = List.copyOf(keys);
    }
}

package org.allianceledger.ledger.witness;

import org.allianceledger.ledger.proof.Policy;

/**
 * Why a witness has not cosigned.
 *
 * @param witness the witness
 * @param reason what kind of reason it is
 * @param sentence what happened, in one sentence
 */
public record Missing(Policy.Witness witness, Reason reason, String sentence) {

    /** Of what kind the reason is; the last two are alarms. */
    public enum Reason {
        /** It has no address, cannot be reached or did not answer in time. */
        UNREACHABLE,
        /** It refused for another reason than those below. */
        REFUSED,
        /** What it answered is not a cosignature of its own on this checkpoint. */
        UNTRUE,
        /** The log could not prove that its tree extends the one that the witness knows. */
        NO_PROOF,
        /** It says that it has cosigned a larger tree: this log may have been rolled back. */
        AHEAD,
        /** It does not find that the tree extends the one it has cosigned: the log may have been forked. */
        CONFLICTING
    }
}

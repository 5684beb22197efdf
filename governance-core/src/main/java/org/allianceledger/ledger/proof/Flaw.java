package org.allianceledger.ledger.proof;

/** What can be wrong with a log or a proof, by name. */
public enum Flaw {
    /** The bytes do not follow the format. */
    MALFORMED,
    /** The signature of a known key does not fit the text. */
    BAD_SIGNATURE,
    /** No trusted key of the log has signed. */
    UNSIGNED,
    /** The checkpoint speaks for another log than its key. */
    WRONG_ORIGIN,
    /** Fewer witnesses than the policy asks for have cosigned. */
    QUORUM_NOT_MET,
    /** The entry is not where the proof says it is. */
    NOT_INCLUDED,
    /** The later tree does not extend the earlier one. */
    NOT_CONSISTENT,
    /** A file that the checkpoint covers is not there. */
    MISSING,
    /** A bundle of entries ends too soon or goes on too long. */
    BUNDLE_CUT,
    /** An entry is not the one that was signed. */
    ENTRY_ALTERED,
    /** A tile does not hold the hashes of the entries below it. */
    TILE_ALTERED,
    /** Entry and tile disagree, and neither leads to the signed root. */
    UNPROVEN,
    /** Entries and tiles agree with each other but not with the signed root. */
    ROOT_DIFFERS,
    /** The log is shorter than a checkpoint that was kept. */
    ROLLED_BACK,
    /** Two different trees of one size have been signed. */
    SPLIT_VIEW,
    /** What a kept checkpoint covered has been changed since, and signed again. */
    HISTORY_REWRITTEN
}

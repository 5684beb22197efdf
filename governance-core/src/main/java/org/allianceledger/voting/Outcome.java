package org.allianceledger.voting;

/** What came of a question (DECISIONS §2); the Danish words of the minutes follow from it and from the matter. */
public enum Outcome {
    ADOPTED,
    REJECTED,
    /** The body could not decide: an outcome of its own, and no rejection. */
    NO_QUORUM,
    /** As many for as against, and nobody to decide it. */
    TIED,
    /** Somebody blocks a consensus. */
    BLOCKED,
    /** A reasoned objection is open (consent). */
    OBJECTION_OPEN,
    /** No votes were cast, or a vote was asked for: nothing is decided. */
    NOT_DECIDED
}

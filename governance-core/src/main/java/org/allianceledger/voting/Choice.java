package org.allianceledger.voting;

/** What a ballot says. */
public enum Choice {
    FOR,
    /** Against, and in consensus: disagrees without blocking. */
    AGAINST,
    ABSTAIN,
    /** Cast, but blank or invalid. */
    BLANK,
    /** Blocks a consensus; a vote against anywhere else. */
    BLOCK
}

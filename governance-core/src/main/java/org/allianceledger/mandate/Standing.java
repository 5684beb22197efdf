package org.allianceledger.mandate;

/** What a mandate is worth on a day. */
public enum Standing {
    NOT_YET,
    IN_FORCE,
    SUSPENDED,
    EXPIRED,
    REVOKED,
    /** Ended with the mandate it was sub-delegated from. */
    LAPSED
}

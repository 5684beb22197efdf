package org.allianceledger.decision;

/** A conflict of interest as recorded for one item: that it is, never the private reason behind it. */
public record Conflict(Ground ground, String raisedBy, Standing standing) {

    /** Grounds of conflict, as codes (BACKGROUND §3). */
    public enum Ground {
        PERSONAL_INTEREST,
        CLOSE_RELATIVE,
        LEADING_ROLE,
        EARLIER_INVOLVEMENT,
        OWN_COMMITMENT,
        OWN_GRANT,
        OTHER_DOUBT
    }

    /** How far it has come. */
    public enum Standing {
        DECLARED,
        RECUSED,
        DISMISSED
    }
}

package org.allianceledger.decision;

/** What a member has minuted about a decision (R-65, GLOSSARY 41 and 48). */
public enum Opinion {
    /** Disagrees with the decision. */
    DISSENT,
    /** Doubts it, without stopping it. */
    RESERVATION
}

package org.allianceledger.decision;

/** Who may see the text and the reasons of a decision (RULES §10). */
public enum Level {
    OPEN,
    PARTNERS,
    CLOSED,
    SEALED
}

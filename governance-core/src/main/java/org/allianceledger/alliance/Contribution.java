package org.allianceledger.alliance;

/** What a partner can bring. Money is one of six, and gives no vote (T8). */
public enum Contribution {
    KNOWLEDGE,
    AUTHORITY,
    POWER,
    PRACTICE,
    MONEY,
    ACCESS
}

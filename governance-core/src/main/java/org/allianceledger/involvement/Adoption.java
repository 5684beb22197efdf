package org.allianceledger.involvement;

/** What came of what somebody said. */
public enum Adoption {
    ADOPTED,
    PARTLY,
    NOT,
    LATER
}

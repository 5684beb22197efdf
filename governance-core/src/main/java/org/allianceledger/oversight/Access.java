package org.allianceledger.oversight;

/** What came of a request to see records. */
public enum Access {
    GRANTED,
    PARTLY_GRANTED,
    REFUSED
}

package org.allianceledger.involvement;

/** How somebody was heard. */
public enum Form {
    WORKSHOP,
    INTERVIEW,
    SURVEY,
    PANEL,
    WRITTEN
}

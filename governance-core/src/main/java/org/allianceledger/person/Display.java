package org.allianceledger.person;

/** How a person has chosen to be shown to others. */
public enum Display {
    ALIAS,
    FIRST_NAME,
    FULL_NAME
}

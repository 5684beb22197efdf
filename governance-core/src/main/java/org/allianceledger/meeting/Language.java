package org.allianceledger.meeting;

/** The languages that minutes are written in. */
public enum Language {
    DANISH,
    ENGLISH
}

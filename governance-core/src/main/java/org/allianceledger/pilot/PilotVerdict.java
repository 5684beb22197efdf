package org.allianceledger.pilot;

/** What an evaluation says should become of a pilot. */
public enum PilotVerdict {
    SCALE,
    ADJUST,
    STOP
}

package org.allianceledger.pilot;

/** How far a pilot has come; that its evaluation is overdue is told by the clock. */
public enum PilotStage {
    PROPOSED,
    RUNNING,
    ADJUSTED,
    SCALED,
    STOPPED;

    /** Whether it is still being tried out. */
    public boolean isRunning() {
        return this == RUNNING || this == ADJUSTED;
    }
}

package org.allianceledger.indicator;

/** How often an indicator is measured. */
public enum Frequency {
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY
}

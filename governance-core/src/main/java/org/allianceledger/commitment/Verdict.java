package org.allianceledger.commitment;

/** How far an independent assessor finds a commitment kept: the five levels of OGP's review mechanism. */
public enum Verdict {
    NO_EVIDENCE,
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE
}

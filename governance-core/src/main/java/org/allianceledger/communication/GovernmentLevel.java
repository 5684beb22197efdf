package org.allianceledger.communication;

/** How far up a receiver stands; there need not be a national one. */
public enum GovernmentLevel {
    LOCAL,
    REGIONAL,
    NATIONAL
}

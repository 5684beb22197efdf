package org.allianceledger.ledger;

/** Something that sentences name in Danish or in English. */
public interface Worded {

    String danish();

    String english();
}

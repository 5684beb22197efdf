package org.allianceledger.account;

/** Tells whether the ledger knows what an account is to be tied to. */
public interface TiedThings {

    /** Whether there is such an alliance. */
    boolean knowsAlliance(String allianceId);

    /** Whether the alliance knows the person or partner. */
    boolean knows(String allianceId, String personOrPartner);
}

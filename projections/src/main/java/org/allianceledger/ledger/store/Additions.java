package org.allianceledger.ledger.store;

/** Says whether anything may be added to the ledger as it stands. */
@FunctionalInterface
public interface Additions {

    /** @throws org.allianceledger.ledger.Refusal if nothing may be added now */
    void requireAllowed();
}

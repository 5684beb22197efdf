package org.allianceledger.ledger.store;

/** Waits until what this thread has committed would survive the loss of the process. */
@FunctionalInterface
public interface Durability {

    void await();

    /** For a database whose commit already waits for the disk. */
    Durability BY_COMMIT = () -> {};
}

package org.allianceledger.ledger.publish;

/** Hears of each step of publishing just before it is taken; tests let the power fail there. */
@FunctionalInterface
interface Steps {

    Steps UNOBSERVED = (step, about) -> {};

    /** What a crash can come between. */
    enum Step {
        DURABLE,
        WRITE,
        FSYNC,
        RENAME,
        FSYNC_DIRECTORY,
        READ_BACK,
        INSERT,
        SIGN,
        COSIGN,
        KEEP_NOTE,
        REPLACE,
        CLEAN
    }

    void before(Step step, String about);
}

package org.allianceledger.ledger.proof;

/** Where the hashes of the perfect subtrees of a log are found: in tiles, in arrays, in a table. */
@FunctionalInterface
public interface Subtrees {

    /** The root of the 2^level entries that start at index * 2^level. */
    TreeHash at(int level, long index);

    /** Hears of each perfect subtree as soon as it is complete. */
    @FunctionalInterface
    interface Sink {

        void completed(int level, long index, TreeHash hash);
    }
}

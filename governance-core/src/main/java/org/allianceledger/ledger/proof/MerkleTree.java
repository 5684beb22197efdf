package org.allianceledger.ledger.proof;

import java.util.List;

/** The hashes of RFC 6962, section 2.1, put together from perfect subtrees. */
public final class MerkleTree {

    /** No tree whose size fits 63 bits has a longer path. */
    static final int LONGEST_PROOF = 63;

    private MerkleTree() {}

    /** The root of the first entries of a log. */
    public static TreeHash root(long size, Subtrees subtrees) {
        return size == 0 ? TreeHash.EMPTY_ROOT : range(0, size, subtrees);
    }

    /** The root over the entries from start (a multiple of the largest power of two below) up to, not including, end. */
    static TreeHash range(long start, long end, Subtrees subtrees) {
        long size = end - start;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return subtrees.at(level, start >> level);
        }
        long middle = start + split(size);
        return TreeHash.node(range(start, middle, subtrees), range(middle, end, subtrees));
    }

    /** The largest power of two below the size. */
    static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    static void requireShort(List<TreeHash> hashes) {
        ProofException.unlessFormed(
                hashes.size() <= LONGEST_PROOF,
                "A proof has at most %s hashes, and this one has %s.",
                LONGEST_PROOF,
                hashes.size());
    }
}

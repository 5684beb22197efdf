package org.allianceledger.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * That a later tree extends an earlier one.
 *
 * @param first number of entries of the earlier tree
 * @param second number of entries of the later tree
 * @param hashes in the order of RFC 6962, section 2.1.2
 */
public record ConsistencyProof(long first, long second, List<TreeHash> hashes) {

    public ConsistencyProof {
        MerkleTree.requireShort(hashes);
        hashes = List.copyOf(hashes);
    }

    /** The proof between the first so and so many entries of a log; empty from the empty tree. */
    public static ConsistencyProof of(long first, long second, Subtrees subtrees) {
        ProofException.unlessFormed(
                first >= 0 && first <= second, "A tree of %s entries does not extend one of %s.", second, first);
        var hashes = new ArrayList<TreeHash>();
        long start = 0;
        long end = second;
        while (first > 0 && first != end) {
            long middle = start + MerkleTree.split(end - start);
            if (first <= middle) {
                hashes.add(MerkleTree.range(middle, end, subtrees));
                end = middle;
            } else {
                hashes.add(MerkleTree.range(start, middle, subtrees));
                start = middle;
            }
        }
        // A first tree that is a perfect subtree on the left edge is the verifier's own root.
        if (start > 0) {
            hashes.add(MerkleTree.range(start, end, subtrees));
        }
        return new ConsistencyProof(first, second, hashes.reversed());
    }

    /** Whether the later tree extends the earlier, where nothing but an empty proof leads from the empty tree. */
    public boolean extendsFrom(TreeHash firstRoot, TreeHash secondRoot) {
        return first == 0
                ? second >= 0 && hashes.isEmpty() && firstRoot.equals(TreeHash.EMPTY_ROOT)
                : proves(firstRoot, secondRoot);
    }

    /** Whether the hashes lead to both roots (RFC 9162, 2.1.4.2); there is no proof from the empty tree. */
    public boolean proves(TreeHash firstRoot, TreeHash secondRoot) {
        if (first <= 0 || first > second) {
            return false;
        }
        if (first == second) {
            return hashes.isEmpty() && firstRoot.equals(secondRoot);
        }
        if (hashes.isEmpty()) {
            return false;
        }
        var path = new ArrayList<TreeHash>();
        if (Long.bitCount(first) == 1) {
            path.add(firstRoot);
        }
        path.addAll(hashes);
        return leads(first - 1, second - 1, path, firstRoot, secondRoot);
    }

    private static boolean leads(long from, long last, List<TreeHash> path, TreeHash firstRoot, TreeHash secondRoot) {
        int ones = Long.numberOfTrailingZeros(~from);
        long fn = from >> ones;
        long sn = last >> ones;
        TreeHash fr = path.getFirst();
        TreeHash sr = fr;
        for (TreeHash c : path.subList(1, path.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = TreeHash.node(c, fr);
                sr = TreeHash.node(c, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = TreeHash.node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && fr.equals(firstRoot) && sr.equals(secondRoot);
    }
}

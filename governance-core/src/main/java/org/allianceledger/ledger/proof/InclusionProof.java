package org.allianceledger.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * The path that leads from an entry to the root.
 *
 * @param index place of the entry in the log, the first is 0
 * @param size number of entries of the tree
 * @param hashes siblings, the leaf's first
 */
public record InclusionProof(long index, long size, List<TreeHash> hashes) {

    public InclusionProof {
        MerkleTree.requireShort(hashes);
        hashes = List.copyOf(hashes);
    }

    /** The proof for the entry at the index among the first entries of a log. */
    public static InclusionProof of(long index, long size, Subtrees subtrees) {
        ProofException.unlessFormed(index >= 0 && index < size, "A tree of %s entries has no entry %s.", size, index);
        var hashes = new ArrayList<TreeHash>();
        long start = 0;
        long end = size;
        while (end - start > 1) {
            long middle = start + MerkleTree.split(end - start);
            if (index < middle) {
                hashes.add(MerkleTree.range(middle, end, subtrees));
                end = middle;
            } else {
                hashes.add(MerkleTree.range(start, middle, subtrees));
                start = middle;
            }
        }
        return new InclusionProof(index, size, hashes.reversed());
    }

    /** Whether the entry with this leaf hash stands at the index of the tree with this root (RFC 9162, 2.1.3.2). */
    public boolean proves(TreeHash leaf, TreeHash root) {
        return index >= 0 && index < size && leads(index, size - 1, leaf, hashes, root);
    }

    /** Whether the perfect subtree of 2^level entries around the index has this hash in the tree with this root. */
    public boolean proves(int level, TreeHash subtree, TreeHash root) {
        return index >= 0
                && index < size
                && level <= hashes.size()
                && leads(index >> level, (size - 1) >> level, subtree, hashes.subList(level, hashes.size()), root);
    }

    private static boolean leads(long from, long last, TreeHash start, List<TreeHash> hashes, TreeHash root) {
        long fn = from;
        long sn = last;
        TreeHash r = start;
        for (TreeHash p : hashes) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = TreeHash.node(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = TreeHash.node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && r.equals(root);
    }
}

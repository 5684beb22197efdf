package org.allianceledger.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/** A growing tree of which only the roots of its perfect subtrees are kept, like the ones of a binary counter. */
public final class CompactRange {

    private final List<TreeHash> peaks = new ArrayList<>();
    private long size;

    /** A range that goes on from where another stood. */
    public static CompactRange resume(long size, List<TreeHash> peaks) {
        ProofException.unlessFormed(
                size >= 0 && Long.bitCount(size) == peaks.size(),
                "A tree of %s entries has %s perfect subtrees, and these are %s.",
                size,
                Long.bitCount(size),
                peaks.size());
        var range = new CompactRange();
        range.size = size;
        range.peaks.addAll(peaks);
        return range;
    }

    /** The range of the first entries of a log. */
    public static CompactRange of(long size, Subtrees subtrees) {
        var peaks = new ArrayList<TreeHash>();
        for (long start = 0, left = size; left > 0; ) {
            long perfect = Long.highestOneBit(left);
            int level = Long.numberOfTrailingZeros(perfect);
            peaks.add(subtrees.at(level, start >> level));
            start += perfect;
            left -= perfect;
        }
        return resume(size, peaks);
    }

    public void append(TreeHash leaf) {
        append(leaf, (level, index, hash) -> {});
    }

    /** Appends a leaf and tells of every perfect subtree that it completes, itself first. */
    public void append(TreeHash leaf, Subtrees.Sink sink) {
        TreeHash hash = leaf;
        sink.completed(0, size, hash);
        long index = size;
        for (int level = 1; (index & 1) == 1; level++) {
            hash = TreeHash.node(peaks.removeLast(), hash);
            index >>= 1;
            sink.completed(level, index, hash);
        }
        peaks.add(hash);
        size++;
    }

    public long size() {
        return size;
    }

    /** The roots of the perfect subtrees, largest first. */
    public List<TreeHash> peaks() {
        return List.copyOf(peaks);
    }

    public TreeHash root() {
        if (peaks.isEmpty()) {
            return TreeHash.EMPTY_ROOT;
        }
        TreeHash root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = TreeHash.node(peaks.get(i), root);
        }
        return root;
    }
}

package org.allianceledger.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/** All perfect subtrees of a log in memory: at most two hashes for each entry. */
public final class SubtreeLists implements Subtrees {

    private final List<List<TreeHash>> levels = new ArrayList<>();
    private final CompactRange range = new CompactRange();

    public void append(TreeHash leaf) {
        range.append(leaf, (level, index, hash) -> {
            if (level == levels.size()) {
                levels.add(new ArrayList<>());
            }
            levels.get(level).add(hash);
        });
    }

    public long size() {
        return range.size();
    }

    @Override
    public TreeHash at(int level, long index) {
        return levels.get(level).get(Math.toIntExact(index));
    }
}

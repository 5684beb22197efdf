package org.allianceledger.ledger.publish;

import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ledger.proof.CompactRange;
import org.allianceledger.ledger.proof.EntryBundle;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.MerkleTree;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.TilePath;
import org.allianceledger.ledger.proof.TileSubtrees;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.publish.LogRows.Head;
import org.allianceledger.ledger.publish.LogRows.Leaf;
import org.allianceledger.ledger.publish.Steps.Step;

/** The bundles and tiles that a log gets when it grows: written from the database, then read back and hashed anew. */
final class LogFileSet {

    private final LogFolder folder;
    private final LogRows rows;
    private final Steps steps;

    LogFileSet(LogFolder folder, LogRows rows, Steps steps) {
        this.folder = folder;
        this.rows = rows;
        this.steps = steps;
    }

    void write(long from, long to) {
        for (EntryPath bundle : EntryPath.fresh(from, to)) {
            writeEntries(bundle);
        }
        // Lower levels come first, since a hash of a higher one is the root of a full tile below.
        for (TilePath tile : TilePath.fresh(from, to)) {
            if (tile.level() > 0) {
                folder.put(tile.path(), tile.content((level, index) -> rootOfFull(level, index)));
            }
        }
    }

    private void writeEntries(EntryPath bundle) {
        long first = bundle.index() * EntryPath.FULL;
        List<Leaf> leaves = rows.leaves(first, first + bundle.width());
        WillNotSign.unless(leaves.size() == bundle.width(), Obstacle.LEAVES_DAMAGED, first);
        var entries = new ArrayList<byte[]>(leaves.size());
        for (Leaf leaf : leaves) {
            WillNotSign.unless(TreeHash.leaf(leaf.entry()).equals(leaf.hash()), Obstacle.LEAVES_DAMAGED, leaf.index());
            entries.add(leaf.entry());
        }
        folder.put(bundle.path(), EntryBundle.of(entries));
        var tile = new TilePath(0, bundle.index(), bundle.width());
        folder.put(
                tile.path(),
                tile.content((level, index) -> leaves.get((int) (index - first)).hash()));
    }

    private TreeHash rootOfFull(int level, long index) {
        var below = new TilePath(level / TilePath.HEIGHT - 1, index, TilePath.FULL);
        byte[] hashes = folder.read(below.path());
        if (hashes == null || hashes.length != TilePath.FULL * TreeHash.LENGTH) {
            throw new WillNotSign(Obstacle.FILES_DAMAGED, below.path());
        }
        var range = new CompactRange();
        for (int i = 0; i < TilePath.FULL; i++) {
            range.append(TreeHash.at(hashes, i));
        }
        return range.root();
    }

    /**
     * Reads what was written back from the disk.
     *
     * @throws WillNotSign unless both the entries and the tiles lead from the one tree to the other
     */
    void readBack(Head from, Head to) {
        steps.before(Step.READ_BACK, "size " + to.size());
        try {
            var tree = CompactRange.of(from.size(), new TileSubtrees(folder, from.size()));
            WillNotSign.unless(tree.root().equals(from.root()), Obstacle.FILES_DAMAGED, "size " + from.size());
            EntryPath.fresh(from.size(), to.size()).forEach(bundle -> append(bundle, tree));
            WillNotSign.unless(tree.root().equals(to.root()), Obstacle.FILES_DAMAGED, "entries");
            TreeHash root = MerkleTree.root(to.size(), new TileSubtrees(folder, to.size()));
            WillNotSign.unless(root.equals(to.root()), Obstacle.FILES_DAMAGED, "tiles");
        } catch (ProofException damaged) {
            throw new WillNotSign(Obstacle.FILES_DAMAGED, damaged.getMessage());
        }
    }

    private void append(EntryPath bundle, CompactRange tree) {
        byte[] bytes = folder.read(bundle.path());
        byte[] tile = folder.read(new TilePath(0, bundle.index(), bundle.width()).path());
        if (bytes == null || tile == null) {
            throw new WillNotSign(Obstacle.FILES_DAMAGED, bundle.path());
        }
        List<byte[]> entries = EntryBundle.entries(bytes);
        WillNotSign.unless(entries.size() == bundle.width(), Obstacle.FILES_DAMAGED, bundle.path());
        for (int i = 0; i < entries.size(); i++) {
            TreeHash leaf = TreeHash.leaf(entries.get(i));
            WillNotSign.unless(leaf.standsIn(tile, i), Obstacle.FILES_DAMAGED, bundle.path());
            if (bundle.index() * EntryPath.FULL + i >= tree.size()) {
                tree.append(leaf);
            }
        }
    }

    /** Removes partial files that full ones have taken the place of. */
    void clean(long from, long to) {
        EntryPath.fresh(from, to).stream().filter(EntryPath::isFull).forEach(it -> folder.removePartial(it.path()));
        TilePath.fresh(from, to).stream().filter(TilePath::isFull).forEach(it -> folder.removePartial(it.path()));
    }
}

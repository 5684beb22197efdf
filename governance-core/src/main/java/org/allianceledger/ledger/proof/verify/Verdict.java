package org.allianceledger.ledger.proof.verify;

import java.util.List;
import java.util.TreeSet;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.ConsistencyProof;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.Flaw;
import org.allianceledger.ledger.proof.InclusionProof;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.MerkleTree;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.Subtrees;
import org.allianceledger.ledger.proof.TilePath;
import org.allianceledger.ledger.proof.TileSubtrees;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.verify.TileComparison.Mismatch;
import org.jspecify.annotations.Nullable;

/** Says which of two that disagree is wrong: the one from which no path leads to the signed root. */
final class Verdict {

    private final Checkpoint head;
    private final TileSubtrees tiles;
    private final Findings findings;

    Verdict(LogFiles files, Checkpoint head, Findings findings) {
        this.head = head;
        this.tiles = new TileSubtrees(files, head.size());
        this.findings = findings;
    }

    void judge(TreeHash rootFromEntries, List<Mismatch> mismatches) {
        boolean entriesHold = rootFromEntries.equals(head.root());
        var altered = new TreeSet<Long>();
        for (Mismatch mismatch : mismatches) {
            Flaw flaw = entriesHold ? Flaw.TILE_ALTERED : flaw(mismatch);
            if (mismatch.level() == 0 || flaw == Flaw.TILE_ALTERED || !hasBelow(altered, mismatch)) {
                report(flaw, mismatch);
            }
            if (mismatch.level() == 0 && flaw != Flaw.TILE_ALTERED) {
                altered.add(mismatch.firstEntry());
            }
        }
        if (!entriesHold && !findings.explainAnotherRoot()) {
            findings.add(
                    Flaw.ROOT_DIFFERS,
                    LogFiles.CHECKPOINT,
                    "Entries and tiles give the root " + rootFromEntries + ", and signed is " + head.root() + ".");
        }
    }

    // An entry that is wrong makes every hash above it wrong as well; only the entry is worth telling.
    private static boolean hasBelow(TreeSet<Long> altered, Mismatch mismatch) {
        long first = mismatch.firstEntry();
        return !altered.subSet(first, first + (1L << mismatch.level())).isEmpty();
    }

    private Flaw flaw(Mismatch mismatch) {
        int level = mismatch.level();
        try {
            var proof = InclusionProof.of(mismatch.firstEntry(), head.size(), new Without(mismatch));
            if (proof.proves(level, mismatch.served(), head.root())) {
                return Flaw.ENTRY_ALTERED;
            }
            return proof.proves(level, mismatch.computed(), head.root()) ? Flaw.TILE_ALTERED : Flaw.UNPROVEN;
        } catch (ProofException e) {
            return Flaw.UNPROVEN;
        }
    }

    /** The subtrees of the tiles; those within the one in question do not matter to the path that leads out of it. */
    private final class Without implements Subtrees {

        private final Mismatch mismatch;

        Without(Mismatch mismatch) {
            this.mismatch = mismatch;
        }

        @Override
        public TreeHash at(int level, long index) {
            boolean within = level < mismatch.level() && index >> (mismatch.level() - level) == mismatch.index();
            return within ? TreeHash.EMPTY_ROOT : tiles.at(level, index);
        }
    }

    private void report(Flaw flaw, Mismatch mismatch) {
        TilePath tile = mismatch.tile();
        if (flaw == Flaw.TILE_ALTERED) {
            findings.add(flaw, tile.path(), mismatch.place(), "The tile holds another hash than that of the entries.");
            return;
        }
        long entry = mismatch.firstEntry();
        String path = EntryPath.of(head.size(), entry / EntryPath.FULL).path();
        findings.add(
                flaw,
                path,
                entry,
                flaw == Flaw.UNPROVEN
                        ? "Neither the entry nor " + tile + " leads to the signed root."
                        : mismatch.level() == 0
                                ? "The entry is not the one that was signed."
                                : "An entry from here on is not the one that was signed, and the tile was altered with"
                                        + " it; so says " + tile + ".");
    }

    /** Whether the log extends the kept checkpoint; the root is the one over as many entries as were read. */
    boolean extend(Checkpoint kept, @Nullable TreeHash root, boolean entriesHold) {
        if (root != null && root.equals(kept.root())) {
            return true;
        }
        if (!entriesHold && provenByTiles(kept)) {
            return true;
        }
        // Where files are known to be damaged, that the root differs says nothing of what was signed.
        if (entriesHold || !findings.explainAnotherRoot()) {
            findings.add(
                    Flaw.HISTORY_REWRITTEN,
                    LogFiles.CHECKPOINT,
                    "The first " + kept.size() + " entries are not those of the kept checkpoint with the root "
                            + kept.root() + ".");
        }
        return false;
    }

    private boolean provenByTiles(Checkpoint kept) {
        try {
            return ConsistencyProof.of(kept.size(), head.size(), tiles).extendsFrom(kept.root(), head.root());
        } catch (ProofException e) {
            return false;
        }
    }

    /** The root that the tiles give, or null if one that it needs is missing. */
    @Nullable
    TreeHash rootFromTiles() {
        try {
            return MerkleTree.root(head.size(), tiles);
        } catch (ProofException e) {
            return null;
        }
    }
}

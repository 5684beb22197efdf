package org.allianceledger.ledger.proof.verify;

import java.util.Map;
import java.util.TreeMap;
import org.allianceledger.ledger.proof.CompactRange;
import org.allianceledger.ledger.proof.EntryBundle;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.Flaw;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.TreeHash;
import org.jspecify.annotations.Nullable;

/** One pass over all entries of a log, bundle by bundle, that builds the tree anew as it goes. */
final class LogWalk {

    private final LogFiles files;
    private final long size;
    private final Findings findings;
    private final TileComparison tiles;
    private final CompactRange range = new CompactRange();
    private final Map<Long, TreeHash> roots = new TreeMap<>();
    private long read;

    LogWalk(LogFiles files, long size, Findings findings) {
        this.files = files;
        this.size = size;
        this.findings = findings;
        this.tiles = new TileComparison(files, size, findings);
    }

    /** Asks for the root over the first so many entries. */
    void noteRootAt(long earlier) {
        roots.put(earlier, TreeHash.EMPTY_ROOT);
    }

    void run(LogVerifier.Reader reader, LogVerifier.Progress progress) {
        for (long index = 0; index * EntryPath.FULL < size && !findings.areMost(); index++) {
            bundle(EntryPath.of(size, index), reader);
            progress.reached(range.size(), size);
        }
    }

    private void bundle(EntryPath path, LogVerifier.Reader reader) {
        byte[] exact = files.read(path.path());
        byte[] bytes = exact == null ? files.read(path) : exact;
        if (bytes == null) {
            findings.add(Flaw.MISSING, path.path(), "The bundle is missing.");
        }
        EntryBundle bundle = bytes == null ? null : EntryBundle.reading(bytes);
        for (int i = 0; i < path.width(); i++) {
            byte[] entry = bundle == null ? null : next(bundle, path);
            if (entry == null) {
                bundle = null;
                append(standIn());
            } else {
                reader.read(range.size(), entry);
                read++;
                append(TreeHash.leaf(entry));
            }
        }
        // Only a full bundle in the place of a partial one holds more than the checkpoint covers.
        if (bundle != null && bundle.hasNext() && exact != null) {
            findings.add(Flaw.BUNDLE_CUT, path.path(), "The bundle goes on after its last entry.");
        }
    }

    private byte @Nullable [] next(EntryBundle bundle, EntryPath path) {
        try {
            return bundle.next();
        } catch (ProofException e) {
            findings.add(e.flaw(), path.path(), range.size(), "The bundle ends before this entry does.");
            return null;
        }
    }

    /** What to go on with where an entry cannot be read: the tile's word for it, so that the rest can be checked. */
    private TreeHash standIn() {
        TreeHash leaf = tiles.leaf(range.size());
        return leaf == null ? TreeHash.EMPTY_ROOT : leaf;
    }

    private void append(TreeHash leaf) {
        range.append(leaf, tiles);
        if (roots.containsKey(range.size())) {
            roots.put(range.size(), range.root());
        }
    }

    TreeHash root() {
        return range.root();
    }

    /** The root over the first so many entries, if it was asked for and reached. */
    @Nullable
    TreeHash rootAt(long earlier) {
        return earlier <= range.size() ? roots.get(earlier) : null;
    }

    TileComparison tiles() {
        return tiles;
    }

    long read() {
        return read;
    }
}

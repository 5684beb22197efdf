package org.allianceledger.ledger.proof.verify;

import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ledger.proof.Flaw;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.Subtrees;
import org.allianceledger.ledger.proof.TilePath;
import org.allianceledger.ledger.proof.TreeHash;
import org.jspecify.annotations.Nullable;

/** Compares each tile with the hashes of the entries below it, as they become known. */
final class TileComparison implements Subtrees.Sink {

    private static final int MOST = 10_000;

    /** A place where a tile says one thing and the entries another. */
    record Mismatch(TilePath tile, int place, TreeHash served, TreeHash computed) {

        int level() {
            return tile.level() * TilePath.HEIGHT;
        }

        long index() {
            return tile.index() * TilePath.FULL + place;
        }

        /** The first entry below the hash. */
        long firstEntry() {
            return index() << level();
        }
    }

    private record Served(TilePath path, byte @Nullable [] hashes) {}

    private final LogFiles files;
    private final long size;
    private final Findings findings;
    private final List<Served> current = new ArrayList<>();
    private final List<Mismatch> mismatches = new ArrayList<>();
    private long tiles;

    TileComparison(LogFiles files, long size, Findings findings) {
        this.files = files;
        this.size = size;
        this.findings = findings;
    }

    @Override
    public void completed(int level, long index, TreeHash hash) {
        if (level % TilePath.HEIGHT != 0) {
            return;
        }
        Served served = served(level / TilePath.HEIGHT, index / TilePath.FULL);
        int place = (int) (index % TilePath.FULL);
        if (served.hashes != null && !hash.standsIn(served.hashes, place) && mismatches.size() < MOST) {
            mismatches.add(new Mismatch(served.path, place, TreeHash.at(served.hashes, place), hash));
        }
    }

    /** The hash that the lowest tile gives for an entry, or null if there is none to ask. */
    @Nullable
    TreeHash leaf(long index) {
        byte[] hashes = served(0, index / TilePath.FULL).hashes;
        return hashes == null ? null : TreeHash.at(hashes, (int) (index % TilePath.FULL));
    }

    private Served served(int level, long tile) {
        if (level < current.size() && current.get(level).path.index() == tile) {
            return current.get(level);
        }
        var path = TilePath.of(size, level, tile);
        var served = new Served(path, read(path));
        if (level == current.size()) {
            current.add(served);
        } else {
            current.set(level, served);
        }
        return served;
    }

    private byte @Nullable [] read(TilePath path) {
        byte[] hashes = files.read(path);
        tiles++;
        if (hashes == null) {
            findings.add(Flaw.MISSING, path.path(), "The tile is missing.");
            return null;
        }
        int expected = path.width() * TreeHash.LENGTH;
        if (hashes.length != expected) {
            findings.add(
                    Flaw.TILE_ALTERED,
                    path.path(),
                    "The tile has " + hashes.length + " bytes instead of " + expected + ".");
            return null;
        }
        return hashes;
    }

    List<Mismatch> mismatches() {
        return mismatches;
    }

    long tiles() {
        return tiles;
    }
}

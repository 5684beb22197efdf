package org.allianceledger.ledger.proof;

import java.util.LinkedHashMap;
import java.util.Map;

/** The perfect subtrees of a log as its tiles give them; whoever asks checks what comes of it against a signed root. */
public final class TileSubtrees implements Subtrees {

    private static final int KEPT = 64;

    private final LogFiles files;
    private final long size;
    private final Map<TilePath, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    public TileSubtrees(LogFiles files, long size) {
        this.files = files;
        this.size = size;
    }

    /**
     * {@inheritDoc}
     *
     * @throws ProofException if the tile is missing or cut short
     */
    @Override
    public TreeHash at(int level, long index) {
        int depth = level % TilePath.HEIGHT;
        long first = index << depth;
        byte[] tile = tile(TilePath.of(size, level / TilePath.HEIGHT, first / TileNumber.FULL));
        int place = (int) (first % TileNumber.FULL);
        var range = new CompactRange();
        for (int i = 0; i < 1 << depth; i++) {
            range.append(TreeHash.at(tile, place + i));
        }
        return range.root();
    }

    private byte[] tile(TilePath path) {
        byte[] known = kept.get(path);
        if (known != null) {
            return known;
        }
        byte[] read = files.read(path);
        if (read == null || read.length != path.width() * TreeHash.LENGTH) {
            throw new ProofException(Flaw.MISSING, "The tile " + path + " is missing or has the wrong length.");
        }
        if (kept.size() == KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        kept.put(path, read);
        return read;
    }
}

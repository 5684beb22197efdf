package org.allianceledger.ledger.store;

import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ledger.proof.CompactRange;
import org.allianceledger.ledger.proof.TreeHash;
import org.jspecify.annotations.Nullable;

/**
 * Where the log stands.
 *
 * @param size number of events that have a place
 * @param sealed number of those that have a leaf in the tree; fewer only while older events are sealed afterwards
 * @param peaks roots of the perfect subtrees over the leaves, largest first
 */
public record LogHead(long size, long sealed, List<TreeHash> peaks) {

    public LogHead {
        peaks = List.copyOf(peaks);
    }

    static LogHead of(long size, long sealed, byte @Nullable [] peaks) {
        var hashes = new ArrayList<TreeHash>();
        for (int i = 0; peaks != null && i < peaks.length / TreeHash.LENGTH; i++) {
            hashes.add(TreeHash.at(peaks, i));
        }
        return new LogHead(size, sealed, hashes);
    }

    /** The tree over what is sealed, to go on from. */
    public CompactRange tree() {
        return CompactRange.resume(sealed, peaks);
    }

    /** The roots as they are stored, one after the other. */
    public byte[] peakBytes() {
        var bytes = new byte[peaks.size() * TreeHash.LENGTH];
        for (int i = 0; i < peaks.size(); i++) {
            peaks.get(i).writeTo(bytes, i);
        }
        return bytes;
    }
}

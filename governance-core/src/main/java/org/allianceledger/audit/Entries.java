package org.allianceledger.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ledger.proof.EntryBundle;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.ProofException;

/** The entries of a published log, bundle by bundle. */
public final class Entries {

    private final LogFiles files;
    private final long size;

    public Entries(LogFiles files, long size) {
        this.files = files;
        this.size = size;
    }

    /** Takes an entry. */
    @FunctionalInterface
    public interface Taker {

        void take(long index, byte[] entry) throws IOException;
    }

    /**
     * Hands over every entry in the order of the log.
     *
     * @throws ProofException if a bundle is missing or ends too soon
     */
    public void forEach(Taker taker) throws IOException {
        for (long bundle = 0; bundle * EntryPath.FULL < size; bundle++) {
            long index = bundle * EntryPath.FULL;
            for (byte[] entry : bundle(EntryPath.of(size, bundle))) {
                taker.take(index++, entry);
            }
        }
    }

    /** The entry at a place of the log. */
    public byte[] at(long index) throws IOException {
        return bundle(EntryPath.of(size, index / EntryPath.FULL)).get((int) (index % EntryPath.FULL));
    }

    /** The bytes of a bundle as the log of this size has it. */
    public byte[] bytes(EntryPath path) throws IOException {
        byte[] exact = files.read(path.path());
        return exact == null ? EntryBundle.of(bundle(path)) : exact;
    }

    /** The entries of a bundle as the log of this size has it, be it that a fuller one has taken its place. */
    private List<byte[]> bundle(EntryPath path) throws IOException {
        byte[] bytes = files.read(path);
        if (bytes == null) {
            throw new IOException(path + " is missing");
        }
        EntryBundle bundle = EntryBundle.reading(bytes);
        var entries = new ArrayList<byte[]>(path.width());
        for (int i = 0; i < path.width(); i++) {
            entries.add(bundle.next());
        }
        return entries;
    }
}

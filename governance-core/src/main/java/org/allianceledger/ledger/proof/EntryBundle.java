package org.allianceledger.ledger.proof;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The entries of a bundle one after the other, each behind its length in two bytes. */
public final class EntryBundle {

    private static final int LENGTH = 2;

    private final byte[] bytes;
    private int position;

    private EntryBundle(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes of a bundle with these entries. */
    public static byte[] of(List<byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            ProofException.unlessFormed(
                    entry.length <= Entry.MOST_BYTES,
                    "An entry has at most %s bytes, and this one has %s.",
                    Entry.MOST_BYTES,
                    entry.length);
            bytes.write(entry.length >> Byte.SIZE);
            bytes.write(entry.length);
            bytes.writeBytes(entry);
        }
        return bytes.toByteArray();
    }

    /** The bundle as something to read from its beginning; the array must not change meanwhile. */
    public static EntryBundle reading(byte[] bytes) {
        return new EntryBundle(bytes);
    }

    /** All entries of a bundle. */
    public static List<byte[]> entries(byte[] bytes) {
        var entries = new ArrayList<byte[]>();
        EntryBundle bundle = reading(bytes);
        while (bundle.hasNext()) {
            entries.add(bundle.next());
        }
        return entries;
    }

    public boolean hasNext() {
        return position < bytes.length;
    }

    /**
     * The next entry.
     *
     * @throws ProofException if the bundle ends before the entry does
     */
    public byte[] next() {
        int start = position + LENGTH;
        int length = start <= bytes.length ? length() : -1;
        if (length < 0 || start + length > bytes.length) {
            throw new ProofException(
                    Flaw.BUNDLE_CUT, "The bundle ends within the entry that starts at byte " + position + ".");
        }
        position = start + length;
        return Arrays.copyOfRange(bytes, start, position);
    }

    private int length() {
        return Byte.toUnsignedInt(bytes[position]) << Byte.SIZE | Byte.toUnsignedInt(bytes[position + 1]);
    }
}

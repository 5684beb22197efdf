package org.allianceledger.ledger.proof;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** The SHA-256 hash of a leaf, a node or a whole tree (RFC 6962, section 2.1). */
public final class TreeHash {

    public static final int LENGTH = 32;

    /** The root of a tree without entries. */
    public static final TreeHash EMPTY_ROOT = new TreeHash(Sha256.digest().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of an entry. */
    public static TreeHash leaf(byte[] entry) {
        MessageDigest digest = Sha256.digest();
        digest.update(LEAF);
        return new TreeHash(digest.digest(entry));
    }

    /** The hash of what stands above the two. */
    public static TreeHash node(TreeHash left, TreeHash right) {
        return node(left.bytes, right.bytes);
    }

    static TreeHash node(byte[] left, byte[] right) {
        // One call with all bytes takes less time than one for each part.
        byte[] both = new byte[1 + left.length + right.length];
        both[0] = NODE;
        System.arraycopy(left, 0, both, 1, left.length);
        System.arraycopy(right, 0, both, 1 + left.length, right.length);
        return new TreeHash(Sha256.digest().digest(both));
    }

    /** The hash with these 32 bytes. */
    public static TreeHash of(byte[] bytes) {
        ProofException.unlessFormed(
                bytes.length == LENGTH, "A hash has %s bytes, and these are %s.", LENGTH, bytes.length);
        return new TreeHash(bytes.clone());
    }

    /** The hash at the given place of a row of hashes, such as a tile. */
    public static TreeHash at(byte[] hashes, int place) {
        return new TreeHash(Arrays.copyOfRange(hashes, place * LENGTH, (place + 1) * LENGTH));
    }

    public static TreeHash ofBase64(String text) {
        return of(StrictBase64.decode(text));
    }

    public static TreeHash ofHex(String text) {
        return of(HexFormat.of().parseHex(text));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Writes the hash at the given place of a row of hashes. */
    public void writeTo(byte[] hashes, int place) {
        System.arraycopy(bytes, 0, hashes, place * LENGTH, LENGTH);
    }

    /** Whether the hash stands at the given place of a row of hashes. */
    public boolean standsIn(byte[] hashes, int place) {
        int from = place * LENGTH;
        return from + LENGTH <= hashes.length && Arrays.equals(bytes, 0, LENGTH, hashes, from, from + LENGTH);
    }

    public String base64() {
        return StrictBase64.encode(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}

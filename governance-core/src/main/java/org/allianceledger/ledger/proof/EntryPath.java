package org.allianceledger.ledger.proof;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a bundle of entries is found (c2sp.org/tlog-tiles).
 *
 * @param index place of the bundle: its first entry is 256 times that
 * @param width number of entries in it, 256 when it is full
 */
public record EntryPath(long index, int width) {

    /** Entries in a full bundle. */
    public static final int FULL = TileNumber.FULL;

    private static final Pattern PATH = Pattern.compile("tile/entries/" + TileNumber.PATTERN);

    public EntryPath {
        TileNumber.require(index, width);
    }

    /** The bundle with this path. */
    public static EntryPath parse(String path) {
        Matcher parts = PATH.matcher(path);
        ProofException.unlessFormed(parts.matches(), "This is not the path of a bundle: %s", Utf8.shown(path));
        String width = parts.group(2);
        var bundle = new EntryPath(
                TileNumber.index(parts.group(1)), width == null ? TileNumber.FULL : Integer.parseInt(width));
        ProofException.unlessFormed(
                bundle.path().equals(path), "The path of this bundle is %s, not %s.", bundle.path(), path);
        return bundle;
    }

    public String path() {
        return "tile/entries/" + TileNumber.format(index, width);
    }

    public boolean isFull() {
        return width == TileNumber.FULL;
    }

    /** The full bundle that takes the place of this one when the log has grown. */
    public EntryPath full() {
        return new EntryPath(index, TileNumber.FULL);
    }

    /** The bundle as a log of this size has it. */
    public static EntryPath of(long size, long index) {
        return new EntryPath(index, TileNumber.width(index, size));
    }

    /** All bundles of a log of this size. */
    public static List<EntryPath> all(long size) {
        return fresh(0, size);
    }

    /** The bundles of a log of the new size that it did not have at the old size. */
    public static List<EntryPath> fresh(long oldSize, long newSize) {
        return TilePath.fresh(oldSize, newSize).stream()
                .filter(tile -> tile.level() == 0)
                .map(tile -> new EntryPath(tile.index(), tile.width()))
                .toList();
    }

    @Override
    public String toString() {
        return path();
    }
}

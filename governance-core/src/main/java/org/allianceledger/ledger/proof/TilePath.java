package org.allianceledger.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a tile of hashes is found (c2sp.org/tlog-tiles).
 *
 * @param level 0 for the hashes of entries, each further level for the roots of 256 hashes below
 * @param index place of the tile on its level
 * @param width number of hashes in it, 256 when it is full
 */
public record TilePath(int level, long index, int width) {

    /** Levels of the tree that lie within one tile. */
    public static final int HEIGHT = 8;

    /** Hashes in a full tile. */
    public static final int FULL = TileNumber.FULL;

    private static final int LEVELS = 64;
    private static final Pattern PATH = Pattern.compile("tile/(\\d{1,2})/" + TileNumber.PATTERN);

    public TilePath {
        ProofException.unlessFormed(level >= 0 && level < LEVELS, "No tile has level %s.", level);
        TileNumber.require(index, width);
    }

    /** The tile with this path. */
    public static TilePath parse(String path) {
        Matcher parts = PATH.matcher(path);
        ProofException.unlessFormed(parts.matches(), "This is not the path of a tile: %s", Utf8.shown(path));
        String width = parts.group(3);
        var tile = new TilePath(
                Integer.parseInt(parts.group(1)),
                TileNumber.index(parts.group(2)),
                width == null ? TileNumber.FULL : Integer.parseInt(width));
        ProofException.unlessFormed(
                tile.path().equals(path), "The path of this tile is %s, not %s.", tile.path(), path);
        return tile;
    }

    public String path() {
        return "tile/" + level + "/" + TileNumber.format(index, width);
    }

    public boolean isFull() {
        return width == TileNumber.FULL;
    }

    /** The full tile that takes the place of this one when the log has grown. */
    public TilePath full() {
        return new TilePath(level, index, TileNumber.FULL);
    }

    /** All tiles of a log of this size. */
    public static List<TilePath> all(long size) {
        return fresh(0, size);
    }

    /** The tiles of a log of the new size that it did not have at the old size. */
    public static List<TilePath> fresh(long oldSize, long newSize) {
        var tiles = new ArrayList<TilePath>();
        for (int level = 0; level < Long.SIZE / HEIGHT && count(newSize, level) > 0; level++) {
            long before = count(oldSize, level);
            long now = count(newSize, level);
            for (long index = before / TileNumber.FULL; before < now && index * TileNumber.FULL < now; index++) {
                tiles.add(new TilePath(level, index, TileNumber.width(index, now)));
            }
        }
        return tiles;
    }

    /** How many hashes a log of this size has on the level. */
    static long count(long size, int level) {
        return size >> (HEIGHT * level);
    }

    /** The tile as a log of this size has it. */
    public static TilePath of(long size, int level, long index) {
        return new TilePath(level, index, TileNumber.width(index, count(size, level)));
    }

    /** The bytes of the file. */
    public byte[] content(Subtrees subtrees) {
        var content = new byte[width * TreeHash.LENGTH];
        for (int i = 0; i < width; i++) {
            subtrees.at(HEIGHT * level, index * TileNumber.FULL + i).writeTo(content, i);
        }
        return content;
    }

    @Override
    public String toString() {
        return path();
    }
}

package org.allianceledger.ledger.proof;

/** The last part of a path: the number in groups of three digits, and how much of it there is. */
final class TileNumber {

    static final int FULL = 256;

    /** The number, then the width if it is not full. */
    static final String PATTERN = "((?:x\\d{3}/){0,5}\\d{3})(?:\\.p/(\\d{1,3}))?";

    private static final int GROUP = 1000;

    private TileNumber() {}

    static String format(long index, int width) {
        var text = new StringBuilder(String.format("%03d", index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            text.insert(0, String.format("x%03d/", rest % GROUP));
        }
        return width == FULL
                ? text.toString()
                : text.append(".p/").append(width).toString();
    }

    static long index(String number) {
        return Long.parseLong(number.replace("x", "").replace("/", ""));
    }

    static void require(long index, int width) {
        ProofException.unlessFormed(
                index >= 0 && width >= 1 && width <= FULL, "No tile has number %s and width %s.", index, width);
    }

    /** The width of the tile at the index of a row of so and so many. */
    static int width(long index, long count) {
        return (int) Math.min(FULL, count - index * FULL);
    }
}

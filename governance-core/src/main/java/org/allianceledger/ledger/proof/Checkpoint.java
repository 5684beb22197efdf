package org.allianceledger.ledger.proof;

import java.util.List;

/**
 * What a log signs: how many entries it has, and their root (c2sp.org/tlog-checkpoint).
 *
 * @param origin name of the log
 * @param size number of entries
 * @param root root of the tree over them
 * @param extensions further lines, legal to read; this ledger writes none
 */
public record Checkpoint(String origin, long size, TreeHash root, List<String> extensions) {

    private static final int LINES = 3;

    public Checkpoint {
        ProofException.unlessFormed(size >= 0, "A tree has no fewer than 0 entries: %s", size);
        extensions = List.copyOf(extensions);
    }

    public Checkpoint(Origin origin, long size, TreeHash root) {
        this(origin.value(), size, root, List.of());
    }

    /** The checkpoint that is the text of a note. */
    public static Checkpoint parse(String text) {
        ProofException.unlessFormed(text.endsWith("\n"), "A checkpoint ends with a newline.");
        List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        ProofException.unlessFormed(
                lines.size() >= LINES, "A checkpoint has three lines or more, and this one has %s.", lines.size());
        ProofException.unlessFormed(!lines.contains(""), "A checkpoint has no empty line.");
        return new Checkpoint(
                lines.get(0),
                Decimal.parse(lines.get(1), "tree size"),
                TreeHash.ofBase64(lines.get(2)),
                lines.subList(LINES, lines.size()));
    }

    /** The text to sign. */
    public String text() {
        var text = new StringBuilder();
        text.append(origin).append('\n').append(size).append('\n').append(root).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}

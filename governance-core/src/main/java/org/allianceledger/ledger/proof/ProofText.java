package org.allianceledger.ledger.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The form that receipts and submissions to a witness share: lines, of which the last are hashes, then an empty line,
 * then a signed checkpoint.
 *
 * @param lines lines before the checkpoint
 * @param checkpoint the signed checkpoint
 */
record ProofText(List<String> lines, SignedNote checkpoint) {

    private static final int MOST_BYTES = 2_000_000;

    static ProofText parse(byte[] bytes) {
        ProofException.unlessFormed(bytes.length <= MOST_BYTES, "A proof has at most %s bytes.", MOST_BYTES);
        String text = Utf8.decode(bytes);
        int blank = text.indexOf("\n\n");
        ProofException.unlessFormed(blank > 0, "A proof has an empty line before its checkpoint.");
        return new ProofText(
                Arrays.asList(text.substring(0, blank).split("\n", -1)),
                SignedNote.parse(Utf8.encode(text.substring(blank + 2))));
    }

    /** The hashes on the lines from this one on. */
    List<TreeHash> hashes(int from) {
        ProofException.unlessFormed(
                lines.size() - from <= MerkleTree.LONGEST_PROOF,
                "A proof has at most %s hashes.",
                MerkleTree.LONGEST_PROOF);
        return lines.subList(from, lines.size()).stream()
                .map(TreeHash::ofBase64)
                .toList();
    }

    /** The number on the line behind this word. */
    long number(int line, String word) {
        String start = word + " ";
        ProofException.unlessFormed(
                line < lines.size() && lines.get(line).startsWith(start),
                "Line %s starts with \"%s\".",
                line + 1,
                start);
        return Decimal.parse(lines.get(line).substring(start.length()), word);
    }

    static byte[] bytes(List<String> start, List<TreeHash> hashes, SignedNote checkpoint) {
        var lines = new ArrayList<>(start);
        hashes.forEach(hash -> lines.add(hash.base64()));
        byte[] head = Utf8.encode(String.join("\n", lines) + "\n\n");
        byte[] note = checkpoint.bytes();
        byte[] bytes = Arrays.copyOf(head, head.length + note.length);
        System.arraycopy(note, 0, bytes, head.length, note.length);
        return bytes;
    }
}

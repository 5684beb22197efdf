package org.allianceledger.ledger.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A text and the signatures on it (c2sp.org/signed-note).
 *
 * @param text what is signed, with its last newline
 * @param signatures those of known and of unknown keys, at most 100
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    private static final int MOST_SIGNATURES = 100;
    private static final int MOST_BYTES = 1_000_000;

    public SignedNote {
        ProofException.unlessFormed(
                text.endsWith("\n") && text.chars().allMatch(c -> c >= ' ' || c == '\n') && !text.startsWith("\uFEFF"),
                "The text of a note ends with a newline and has no other control character and no byte order mark.");
        ProofException.unlessFormed(!signatures.isEmpty(), "A note has a signature.");
        ProofException.unlessFormed(
                signatures.size() <= MOST_SIGNATURES,
                "A note has at most %s signatures, and this one has %s.",
                MOST_SIGNATURES,
                signatures.size());
        signatures = List.copyOf(signatures);
    }

    /** The note written in these bytes; nothing is said yet about its signatures. */
    public static SignedNote parse(byte[] bytes) {
        ProofException.unlessFormed(bytes.length <= MOST_BYTES, "A note has at most %s bytes.", MOST_BYTES);
        String note = Utf8.decode(bytes);
        int blank = note.lastIndexOf("\n\n");
        ProofException.unlessFormed(
                blank >= 0 && note.endsWith("\n"),
                "A note has a blank line before its signatures and ends with a newline.");
        String lines = note.substring(blank + 2);
        ProofException.unlessFormed(!lines.isEmpty(), "A note has a signature.");
        return new SignedNote(note.substring(0, blank + 1), signatures(lines));
    }

    /** The signatures on lines that each end with a newline, as a witness answers them. */
    public static List<NoteSignature> signatures(String lines) {
        ProofException.unlessFormed(lines.endsWith("\n"), "A signature line ends with a newline.");
        String[] parts = lines.substring(0, lines.length() - 1).split("\n", MOST_SIGNATURES + 1);
        ProofException.unlessFormed(
                parts.length <= MOST_SIGNATURES, "A note has at most %s signatures.", MOST_SIGNATURES);
        var signatures = new ArrayList<NoteSignature>();
        for (String line : parts) {
            signatures.add(NoteSignature.parse(line));
        }
        return signatures;
    }

    /** The note as it is stored and sent: parsing it gives the same bytes again. */
    public byte[] bytes() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()).append('\n'));
        return Utf8.encode(note.toString());
    }

    /** The note with one more signature. */
    public SignedNote with(NoteSignature signature) {
        var all = new ArrayList<>(signatures);
        all.add(signature);
        return new SignedNote(text, all);
    }

    /**
     * The keys among those known that have signed.
     *
     * @throws ProofException if the line of a known key does not fit the text
     */
    public List<VerifierKey> signers(Collection<VerifierKey> known) {
        var signers = new ArrayList<VerifierKey>();
        for (NoteSignature signature : signatures) {
            for (VerifierKey key : known) {
                if (key.isNamedBy(signature)) {
                    key.require(text, signature);
                    if (!signers.contains(key)) {
                        signers.add(key);
                    }
                }
            }
        }
        return signers;
    }
}

package org.allianceledger.ledger.proof.verify;

import org.allianceledger.ledger.proof.Flaw;

/**
 * Something wrong with a log, and where.
 *
 * @param flaw what is wrong
 * @param path the file in which it shows
 * @param first place of the first entry or hash it is about, -1 if it is about the whole file
 * @param last place of the last one
 * @param sentence what to tell a reader
 */
public record Finding(Flaw flaw, String path, long first, long last, String sentence) {

    static final long WHOLE = -1;

    Finding(Flaw flaw, String path, long index, String sentence) {
        this(flaw, path, index, index, sentence);
    }

    /** Whether the other goes on where this one ends. */
    boolean meets(Finding next) {
        return next.first != WHOLE
                && next.first == last + 1
                && flaw == next.flaw
                && path.equals(next.path)
                && sentence.equals(next.sentence);
    }

    @Override
    public String toString() {
        String place = first == WHOLE ? "" : first == last ? " at " + first : " at " + first + " to " + last;
        return flaw + " in " + path + place + ": " + sentence;
    }
}

package org.allianceledger.ledger.witness;

import org.allianceledger.ledger.proof.NoteSignature;
import org.allianceledger.ledger.proof.SignedNote;

/**
 * What a witness answers over HTTP (c2sp.org/tlog-witness).
 *
 * @param status status code
 * @param type content type
 * @param body text, in UTF-8
 */
public record WitnessAnswer(int status, String type, String body) {

    static final int COSIGNED = 200;
    static final int MALFORMED = 400;
    static final int UNSIGNED = 403;
    static final int UNKNOWN = 404;
    static final int CONFLICT = 409;
    static final int NOT_CONSISTENT = 422;
    static final int UNTIMELY = 503;

    /** The type of a body that is the size of the tree cosigned last. */
    static final String SIZE = "text/x.tlog.size";

    private static final String TEXT = "text/plain; charset=utf-8";

    /** An answer in one sentence. */
    public static WitnessAnswer saying(int status, String sentence) {
        return new WitnessAnswer(status, TEXT, sentence + "\n");
    }

    static WitnessAnswer cosigned(NoteSignature cosignature) {
        return new WitnessAnswer(COSIGNED, TEXT, cosignature.line() + "\n");
    }

    static WitnessAnswer showing(SignedNote note) {
        var lines = new StringBuilder(note.text()).append('\n');
        note.signatures().forEach(signature -> lines.append(signature.line()).append('\n'));
        return new WitnessAnswer(COSIGNED, TEXT, lines.toString());
    }

    static WitnessAnswer conflict(long size) {
        return new WitnessAnswer(CONFLICT, SIZE, size + "\n");
    }
}

package org.allianceledger.ledger.proof;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;

/**
 * A witness's word that at this time it had seen no larger tree of the log, nor one that this does not extend.
 *
 * @param witness key of the witness
 * @param time when it cosigned, in whole seconds
 */
public record Cosignature(VerifierKey witness, Instant time) {

    private static final int SIGNATURE = 64;

    /** The cosignature in a line that this witness is known to have written. */
    static Cosignature of(VerifierKey witness, NoteSignature line) {
        return new Cosignature(
                witness, Instant.ofEpochSecond(ByteBuffer.wrap(line.signature()).getLong()));
    }

    static boolean verifies(VerifierKey witness, String text, byte[] timed) {
        if (timed.length != Long.BYTES + SIGNATURE) {
            return false;
        }
        long time = ByteBuffer.wrap(timed).getLong();
        return time >= 0
                && time <= Instant.MAX.getEpochSecond()
                && witness.verifies(message(time, text), Arrays.copyOfRange(timed, Long.BYTES, timed.length));
    }

    /** What is signed: the time, then the text. */
    static byte[] message(long time, String text) {
        return Utf8.encode("cosignature/v1\ntime " + time + "\n" + text);
    }
}

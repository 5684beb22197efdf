package org.allianceledger.ledger.proof;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One signature line of a note.
 *
 * @param name name of the key
 * @param payload key identifier and signature, in base64
 */
public record NoteSignature(String name, String payload) {

    private static final String DASH = "\u2014 ";

    public NoteSignature {
        Origin.requireName(name);
        ProofException.unlessFormed(
                StrictBase64.decode(payload).length > Integer.BYTES, "A signature is longer than its key identifier.");
    }

    static NoteSignature of(VerifierKey key, byte[] signature) {
        byte[] payload = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(key.id())
                .put(signature)
                .array();
        return new NoteSignature(key.name(), StrictBase64.encode(payload));
    }

    /** The signature written as a line without its newline. */
    public static NoteSignature parse(String line) {
        int space = line.lastIndexOf(' ');
        ProofException.unlessFormed(
                line.startsWith(DASH) && space > DASH.length(),
                "A signature line is a dash, a name and base64: %s",
                Utf8.shown(line));
        return new NoteSignature(line.substring(DASH.length(), space), line.substring(space + 1));
    }

    public String line() {
        return DASH + name + " " + payload;
    }

    public int keyId() {
        return ByteBuffer.wrap(StrictBase64.decode(payload)).getInt();
    }

    /** What follows the key identifier. */
    public byte[] signature() {
        byte[] bytes = StrictBase64.decode(payload);
        return Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
    }
}

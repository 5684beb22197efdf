package org.allianceledger.ledger.proof;

import java.util.Base64;

/** Base64 with padding of which each value has exactly one spelling (RFC 4648, section 4). */
public final class StrictBase64 {

    private StrictBase64() {}

    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The bytes, if the text is their only spelling. */
    public static byte[] decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw malformed(text);
        }
        // The JDK takes missing padding and stray last bits, by which two texts would mean the same.
        if (!encode(bytes).equals(text)) {
            throw malformed(text);
        }
        return bytes;
    }

    private static ProofException malformed(String text) {
        return ProofException.malformed("This is not base64 with padding: " + Utf8.shown(text));
    }
}

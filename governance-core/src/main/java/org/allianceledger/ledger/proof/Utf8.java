package org.allianceledger.ledger.proof;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** UTF-8 that takes nothing it would have to replace. */
final class Utf8 {

    private static final int SHOWN = 60;

    private Utf8() {}

    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ProofException.malformed("These bytes are not UTF-8.");
        }
    }

    static byte[] encode(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw ProofException.malformed("This text has half a character: " + shown(text));
        }
    }

    /** The beginning of a text as an error may show it, in quotes and without control characters. */
    static String shown(String text) {
        String start = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return "\"" + start.replaceAll("\\p{Cntrl}", "?") + "\"";
    }
}

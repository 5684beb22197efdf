package org.allianceledger.audit.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.HexFormat;
import org.allianceledger.ledger.proof.VerifierKey;

/** A public key as openssl reads it. */
final class Pem {

    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Pem() {}

    static String of(VerifierKey key) {
        var encoded = new ByteArrayOutputStream();
        encoded.writeBytes(ED25519);
        encoded.writeBytes(key.raw());
        String base64 = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(encoded.toByteArray());
        return "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n";
    }
}

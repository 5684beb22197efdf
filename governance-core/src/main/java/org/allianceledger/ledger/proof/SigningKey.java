package org.allianceledger.ledger.proof;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/** A private key with the public key that belongs to it; the JDK cannot tell the one from the other. */
public final class SigningKey {

    private static final byte[] PKCS8_PREFIX = HexFormat.of().parseHex("302e020100300506032b657004220420");
    private static final String PRIVATE = "PRIVATE+KEY+";

    private final VerifierKey verifier;
    private final byte[] seed;
    private final PrivateKey key;

    private SigningKey(VerifierKey verifier, byte[] seed) {
        ProofException.unlessFormed(
                seed.length == VerifierKey.LENGTH, "A private key has %s bytes.", VerifierKey.LENGTH);
        this.verifier = verifier;
        this.seed = seed.clone();
        this.key = privateKey(seed);
        byte[] trial = Utf8.encode(verifier.toString());
        ProofException.unlessFormed(
                verifier.verifies(trial, signed(trial)), "The private key does not belong to %s.", verifier);
    }

    /** The key with this seed and this public key, of 32 bytes each. */
    public static SigningKey of(String name, KeyType type, byte[] seed, byte[] publicKey) {
        return new SigningKey(new VerifierKey(name, type, publicKey), seed);
    }

    /** The key written as {@link #text()} writes it, and the public key that belongs to it. */
    public static SigningKey parse(String text, VerifierKey verifier) {
        String start = PRIVATE + verifier.name() + "+" + verifier.hexId() + "+";
        // The text is a secret, so the sentences do not show it.
        ProofException.unlessFormed(text.startsWith(start), "This is not the private key of %s.", verifier);
        byte[] typed = decoded(text.substring(start.length()));
        ProofException.unlessFormed(
                typed.length > 1 && typed[0] == verifier.type().identifier(),
                "This is not a private key of the type of %s.",
                verifier);
        return new SigningKey(verifier, Arrays.copyOfRange(typed, 1, typed.length));
    }

    private static byte[] decoded(String secret) {
        try {
            return StrictBase64.decode(secret);
        } catch (ProofException e) {
            throw ProofException.malformed("A private key ends in base64 with padding, and this one does not.");
        }
    }

    /** A new key. */
    public static SigningKey generate(String name, KeyType type) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] raw = Arrays.copyOfRange(encoded, encoded.length - VerifierKey.LENGTH, encoded.length);
            byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            return of(name, type, seed, raw);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        }
    }

    private static PrivateKey privateKey(byte[] seed) {
        byte[] encoded = Arrays.copyOf(PKCS8_PREFIX, PKCS8_PREFIX.length + seed.length);
        System.arraycopy(seed, 0, encoded, PKCS8_PREFIX.length, seed.length);
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw ProofException.malformed("This is no Ed25519 private key.");
        }
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** The secret as text, as golang.org/x/mod writes it; to be kept from everybody. */
    public String text() {
        return PRIVATE + verifier.name() + "+" + verifier.hexId() + "+"
                + StrictBase64.encode(typed(verifier.type(), seed));
    }

    static byte[] typed(KeyType type, byte[] raw) {
        return ByteBuffer.allocate(1 + raw.length)
                .put(type.identifier())
                .put(raw)
                .array();
    }

    /** The signature of a log on the text of a note. */
    public NoteSignature sign(String text) {
        requireType(KeyType.ED25519);
        return NoteSignature.of(verifier, signed(Utf8.encode(text)));
    }

    /** The signature of a witness on the text of a note at a time. */
    public NoteSignature cosign(String text, Instant time) {
        requireType(KeyType.COSIGNATURE);
        long seconds = time.getEpochSecond();
        ProofException.unlessFormed(seconds >= 0, "A cosignature is not older than 1970.");
        byte[] signature = signed(Cosignature.message(seconds, text));
        byte[] timed = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(seconds)
                .put(signature)
                .array();
        return NoteSignature.of(verifier, timed);
    }

    private void requireType(KeyType type) {
        if (verifier.type() != type) {
            throw new IllegalStateException(verifier + " is not a key of type " + type);
        }
    }

    private byte[] signed(byte[] message) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(key);
            ed25519.update(message);
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 could not sign", e);
        }
    }
}

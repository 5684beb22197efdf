package org.allianceledger.ledger.proof;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** A public key with a name, written {@code name+id+base64} (c2sp.org/signed-note, verifier keys). */
public final class VerifierKey {

    static final int LENGTH = 32;

    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final KeyType type;
    private final byte[] raw;
    private final int id;
    private final PublicKey key;

    VerifierKey(String name, KeyType type, byte[] raw) {
        Origin.requireName(name);
        ProofException.unlessFormed(
                raw.length == LENGTH, "A public key has %s bytes, and this one has %s.", LENGTH, raw.length);
        this.name = name;
        this.type = type;
        this.raw = raw.clone();
        this.id = id(name, type, raw);
        this.key = publicKey(raw);
    }

    /** The key with this text. */
    public static VerifierKey parse(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        ProofException.unlessFormed(parts.length == 3, "A key is written name+id+base64: %s", Utf8.shown(vkey));
        byte[] typed = StrictBase64.decode(parts[2]);
        ProofException.unlessFormed(typed.length > 1, "This key is empty: %s", Utf8.shown(vkey));
        var key = new VerifierKey(parts[0], KeyType.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        ProofException.unlessFormed(
                key.hexId().equals(parts[1]), "The identifier of this key is %s, not %s.", key.hexId(), parts[1]);
        return key;
    }

    static int id(String name, KeyType type, byte[] raw) {
        MessageDigest digest = Sha256.digest();
        digest.update(Utf8.encode(name));
        digest.update((byte) '\n');
        digest.update(type.identifier());
        return ByteBuffer.wrap(digest.digest(raw)).getInt();
    }

    private static PublicKey publicKey(byte[] raw) {
        byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + LENGTH);
        System.arraycopy(raw, 0, encoded, X509_PREFIX.length, LENGTH);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw ProofException.malformed("This is no Ed25519 public key.");
        }
    }

    public String name() {
        return name;
    }

    public KeyType type() {
        return type;
    }

    public int id() {
        return id;
    }

    public String hexId() {
        return HexFormat.of().toHexDigits(id);
    }

    /** The 32 bytes of the key as such. */
    public byte[] raw() {
        return raw.clone();
    }

    /** Whether both are the same key, whatever their names. */
    boolean hasKeyOf(VerifierKey other) {
        return Arrays.equals(raw, other.raw);
    }

    public boolean isNamedBy(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == id;
    }

    /** Refuses a signature on the text that is not this key's. */
    void require(String text, NoteSignature signature) {
        boolean fits = switch (type) {
            case ED25519 -> verifies(Utf8.encode(text), signature.signature());
            case COSIGNATURE -> Cosignature.verifies(this, text, signature.signature());
        };
        if (!fits) {
            throw new ProofException(
                    Flaw.BAD_SIGNATURE, "The signature of " + name + "+" + hexId() + " does not fit the text.");
        }
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(message);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return name + "+" + hexId() + "+" + StrictBase64.encode(SigningKey.typed(type, raw));
    }
}

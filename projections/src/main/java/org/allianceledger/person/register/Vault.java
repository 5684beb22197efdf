package org.allianceledger.person.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.allianceledger.person.PersonId;

/** Seals each part of a person under a key of its own, and opens it again as long as that key has not been destroyed. */
final class Vault {

    private static final int KEY_ID = 2 * Long.BYTES;

    private final KeyBook book;

    Vault(KeyBook book) {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("The encryption that the person register needs is missing", cause);
        }
        this.book = book;
    }

    /** The text under a fresh key, which the transaction will write in the key book before it commits. */
    byte[] seal(PersonId person, Part part, byte[] text) {
        try {
            KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            byte[] keyset = TinkProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
            Key key = new Key(person, part, keyset);
            byte[] closed = aead(handle).encrypt(text, purpose(person, part));
            NewKeys.add(book, key);
            return ByteBuffer.allocate(KEY_ID + closed.length)
                    .putLong(key.id().getMostSignificantBits())
                    .putLong(key.id().getLeastSignificantBits())
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("Cannot encrypt the " + part.column() + " of " + person, cause);
        }
    }

    /**
     * The texts whose keys still exist.
     *
     * @throws IllegalStateException if a text was changed, or belongs to another person or part
     */
    Map<PersonId, byte[]> open(Part part, Map<PersonId, byte[]> sealed) {
        Map<UUID, Key> made = NewKeys.made(book);
        Map<UUID, Key> kept = book.find(sealed.values().stream()
                .map(Vault::keyOf)
                .filter(id -> !made.containsKey(id))
                .toList());
        var opened = new HashMap<PersonId, byte[]>();
        sealed.forEach((person, bytes) -> {
            UUID id = keyOf(bytes);
            Key key = made.getOrDefault(id, kept.get(id));
            if (key != null) {
                opened.put(person, open(key, person, part, bytes));
            }
        });
        return opened;
    }

    static UUID keyOf(byte[] sealed) {
        ByteBuffer id = ByteBuffer.wrap(sealed);
        return new UUID(id.getLong(), id.getLong());
    }

    private static byte[] open(Key key, PersonId person, Part part, byte[] sealed) {
        try {
            KeysetHandle handle = TinkProtoKeysetFormat.parseKeyset(key.keyset(), InsecureSecretKeyAccess.get());
            byte[] closed = Arrays.copyOfRange(sealed, KEY_ID, sealed.length);
            return aead(handle).decrypt(closed, purpose(person, part));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("The " + part.column() + " kept for " + person + " is not theirs", cause);
        }
    }

    private static Aead aead(KeysetHandle handle) throws GeneralSecurityException {
        return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] purpose(PersonId person, Part part) {
        return (person + "/" + part.column()).getBytes(UTF_8);
    }
}

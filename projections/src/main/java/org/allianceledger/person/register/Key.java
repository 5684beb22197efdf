package org.allianceledger.person.register;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.allianceledger.person.PersonId;

/**
 * A key, and what it is for, as it stands in a slot of the key book.
 *
 * @param keyset Tink's own form of the key, in the clear
 */
record Key(UUID id, String person, Part part, byte[] keyset) {

    /** Divides the 512 bytes of a disk sector, so that a slot never lies across two of them. */
    static final int SLOT = 256;

    private static final int MARKER = 0x4B455931;
    private static final int CHECKED = SLOT - Integer.BYTES;

    Key(PersonId person, Part part, byte[] keyset) {
        this(UUID.randomUUID(), person.value(), part, keyset);
    }

    void write(ByteBuffer to) {
        ByteBuffer slot = ByteBuffer.allocate(SLOT);
        slot.putInt(MARKER).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        slot.put((byte) part.ordinal());
        put(slot, person.getBytes(US_ASCII));
        put(slot, keyset);
        slot.putInt(CHECKED, checksum(slot));
        to.put(slot.array());
    }

    /** The key in the slot; empty if it was destroyed, or torn by a crash before it was whole. */
    static Optional<Key> read(ByteBuffer slot) {
        if (slot.remaining() != SLOT || slot.getInt(0) != MARKER || slot.getInt(CHECKED) != checksum(slot)) {
            return Optional.empty();
        }
        slot.getInt();
        UUID id = new UUID(slot.getLong(), slot.getLong());
        Part part = Part.values()[slot.get()];
        return Optional.of(new Key(id, new String(take(slot), US_ASCII), part, take(slot)));
    }

    private static void put(ByteBuffer slot, byte[] bytes) {
        slot.putShort((short) bytes.length).put(bytes);
    }

    private static byte[] take(ByteBuffer slot) {
        byte[] bytes = new byte[slot.getShort()];
        slot.get(bytes);
        return bytes;
    }

    private static int checksum(ByteBuffer slot) {
        var sum = new CRC32C();
        sum.update(slot.slice(0, CHECKED));
        return (int) sum.getValue();
    }

    /** Says nothing of the key itself, so that no log can give it away. */
    @Override
    public String toString() {
        return "Key[" + id + "]";
    }
}

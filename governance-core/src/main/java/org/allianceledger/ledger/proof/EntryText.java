package org.allianceledger.ledger.proof;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads an entry from its first byte to its last and takes it only as it would be written. */
final class EntryText {

    private final byte[] bytes;
    private int position;

    EntryText(byte[] bytes) {
        ProofException.unlessFormed(
                bytes.length <= Entry.MOST_BYTES,
                "An entry has at most %s bytes, and this one has %s.",
                Entry.MOST_BYTES,
                bytes.length);
        this.bytes = bytes;
    }

    Entry read() {
        String header = line();
        ProofException.unlessFormed(header.equals(Entry.HEADER), "An entry starts with the line %s.", Entry.HEADER);
        var entry = new Entry(
                line(),
                optional(),
                line(),
                Decimal.parse(line(), "sequence number"),
                line(),
                line(),
                optional(),
                field(Entry.PAYLOAD),
                field(Entry.METADATA));
        ProofException.unlessFormed(position == bytes.length, "An entry ends with its metadata.");
        return entry;
    }

    private String line() {
        int end = position;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        ProofException.unlessFormed(end < bytes.length, "The entry ends within a line.");
        String line = Utf8.decode(Arrays.copyOfRange(bytes, position, end));
        position = end + 1;
        return line;
    }

    private @Nullable String optional() {
        String line = line();
        return line.equals(Entry.NONE) ? null : line;
    }

    private byte[] field(String name) {
        String line = line();
        ProofException.unlessFormed(line.startsWith(name), "The line \"%s<length>\" was expected.", name);
        long length = Decimal.parse(line.substring(name.length()), "length");
        ProofException.unlessFormed(length < bytes.length - position, "The entry ends within its %s.", name.strip());
        byte[] field = Arrays.copyOfRange(bytes, position, position + (int) length);
        position += (int) length;
        ProofException.unlessFormed(bytes[position] == '\n', "A newline follows the %s.", name.strip());
        position++;
        return field;
    }
}

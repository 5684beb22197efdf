package org.allianceledger.ledger.proof;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the log: its stored columns in a fixed order, never serialized again.
 *
 * @param eventIdentifier identifier of the event
 * @param aggregateType type of the aggregate, if stored
 * @param aggregateIdentifier identifier of the aggregate
 * @param sequenceNumber place of the event among those of its aggregate
 * @param timeStamp time of recording, exactly as stored
 * @param payloadType stored name of the event
 * @param payloadRevision revision of its form, if stored
 * @param payload stored bytes of the event
 * @param metadata stored bytes of what is known about it
 */
public record Entry(
        String eventIdentifier,
        @Nullable String aggregateType,
        String aggregateIdentifier,
        long sequenceNumber,
        String timeStamp,
        String payloadType,
        @Nullable String payloadRevision,
        byte[] payload,
        byte[] metadata) {

    /** No entry is longer, as a bundle gives its length in two bytes. */
    public static final int MOST_BYTES = 65_535;

    static final String HEADER = "alliance-ledger/event/v1";
    static final String NONE = "-";
    static final String PAYLOAD = "payload ";
    static final String METADATA = "metadata ";

    /** Refuses what could not be read back as it was, and what is too long. */
    public Entry {
        requireLine(eventIdentifier);
        requireOptional(aggregateType);
        requireLine(aggregateIdentifier);
        ProofException.unlessFormed(sequenceNumber >= 0, "A sequence number is 0 or more: %s", sequenceNumber);
        requireLine(timeStamp);
        requireLine(payloadType);
        requireOptional(payloadRevision);
        payload = payload.clone();
        metadata = metadata.clone();
        int length = written(
                        payload,
                        metadata,
                        eventIdentifier,
                        aggregateType,
                        aggregateIdentifier,
                        Long.toString(sequenceNumber),
                        timeStamp,
                        payloadType,
                        payloadRevision)
                .length;
        ProofException.unlessFormed(
                length <= MOST_BYTES, "An entry has at most %s bytes, and this one has %s.", MOST_BYTES, length);
    }

    /** The entry with these bytes. */
    public static Entry parse(byte[] bytes) {
        return new EntryText(bytes).read();
    }

    /** What is hashed, stored and published. */
    public byte[] bytes() {
        return written(
                payload,
                metadata,
                eventIdentifier,
                aggregateType,
                aggregateIdentifier,
                Long.toString(sequenceNumber),
                timeStamp,
                payloadType,
                payloadRevision);
    }

    private static byte[] written(byte[] payload, byte[] metadata, @Nullable String... values) {
        var lines = new StringBuilder(HEADER).append('\n');
        for (String value : values) {
            lines.append(value == null ? NONE : value).append('\n');
        }
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Utf8.encode(lines.toString()));
        bytes.writeBytes(Utf8.encode(PAYLOAD + payload.length + "\n"));
        bytes.writeBytes(payload);
        bytes.writeBytes(Utf8.encode("\n" + METADATA + metadata.length + "\n"));
        bytes.writeBytes(metadata);
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void requireLine(String value) {
        ProofException.unlessFormed(
                !value.isEmpty() && value.chars().noneMatch(Character::isISOControl),
                "A value of an entry is not empty and has no control characters: %s",
                Utf8.shown(value));
    }

    private static void requireOptional(@Nullable String value) {
        if (value != null) {
            requireLine(value);
            ProofException.unlessFormed(!value.equals(NONE), "A value of an entry is not a lone hyphen.");
        }
    }

    @Override
    public byte[] payload() {
        return payload.clone();
    }

    @Override
    public byte[] metadata() {
        return metadata.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && Arrays.equals(bytes(), entry.bytes());
    }

    @Override
    public int hashCode() {
        return eventIdentifier.hashCode();
    }
}

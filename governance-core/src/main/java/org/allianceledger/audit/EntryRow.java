package org.allianceledger.audit;

import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.ProofException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the index of an audit package says of an entry.
 *
 * @param alliance identifier of the alliance it is about; empty if it names none
 */
public record EntryRow(
        long index,
        String recorded,
        String eventType,
        @Nullable String revision,
        String aggregate,
        long sequence,
        String alliance) {

    private static final JsonFactory JSON = new JsonFactory();

    /** The row of an entry; null if it has not the form of one. */
    public static @Nullable EntryRow of(long index, byte[] bytes) {
        try {
            Entry entry = Entry.parse(bytes);
            return new EntryRow(
                    index,
                    entry.timeStamp(),
                    entry.payloadType(),
                    entry.payloadRevision(),
                    entry.aggregateIdentifier(),
                    entry.sequenceNumber(),
                    alliance(entry.payload()));
        } catch (ProofException malformed) {
            return null;
        }
    }

    // Every event says it in the same component, which an upcaster never renames.
    private static String alliance(byte[] payload) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), payload)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return "";
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = "allianceId".equals(json.currentName());
                JsonToken value = json.nextToken();
                if (found) {
                    return value == JsonToken.VALUE_STRING ? json.getString() : "";
                }
                json.skipChildren();
            }
        } catch (JacksonException notJson) {
            // An entry like that is told by whoever verifies the package.
        }
        return "";
    }
}

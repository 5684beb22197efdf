package org.allianceledger.audit.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.ProofException;
import org.jspecify.annotations.Nullable;

/** An event as the application reads it. */
record Row(
        long index,
        String event,
        @Nullable String type,
        String aggregate,
        long sequence,
        String time,
        String payloadType,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata) {

    static final String COLUMNS = "select log_index, event_identifier, type, aggregate_identifier, sequence_number,"
            + " time_stamp, payload_type, payload_revision, payload, meta_data from domain_event";

    /** What an edit of one column is called. */
    record Edit(
            String field,
            @Nullable String published,
            @Nullable String found) {}

    static Row of(ResultSet row, int number) throws SQLException {
        long index = row.getLong("log_index");
        return new Row(
                row.wasNull() ? -1 : index,
                row.getString("event_identifier"),
                row.getString("type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("time_stamp"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
    }

    /** Whether it makes these very bytes, put together as they were when they were sealed. */
    boolean makes(byte[] published) {
        try {
            return Arrays.equals(
                    published,
                    new Entry(event, type, aggregate, sequence, time, payloadType, revision, payload, metadata)
                            .bytes());
        } catch (ProofException noEntry) {
            return false;
        }
    }

    /** The columns that differ from the published entry. */
    java.util.List<Edit> editsOf(Entry published) {
        var edits = new java.util.ArrayList<Edit>();
        compare(edits, "event", published.eventIdentifier(), event);
        compare(edits, "aggregate type", published.aggregateType(), type);
        compare(edits, "aggregate", published.aggregateIdentifier(), aggregate);
        compare(edits, "sequence", Long.toString(published.sequenceNumber()), Long.toString(sequence));
        compare(edits, "time", published.timeStamp(), time);
        compare(edits, "type", published.payloadType(), payloadType);
        compare(edits, "revision", published.payloadRevision(), revision);
        if (!Arrays.equals(published.payload(), payload)) {
            edits.add(new Edit("payload", null, null));
        }
        if (!Arrays.equals(published.metadata(), metadata)) {
            edits.add(new Edit("metadata", null, null));
        }
        return edits;
    }

    private static void compare(
            java.util.List<Edit> edits, String field, @Nullable String published, @Nullable String found) {
        if (!Objects.equals(published, found)) {
            edits.add(new Edit(field, published, found));
        }
    }
}

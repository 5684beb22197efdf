package org.allianceledger.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.allianceledger.ledger.proof.Entry;

/**
 * An event as its row has it, in the form in which the log keeps it.
 *
 * @param globalIndex place in the order of insertion
 * @param entry what the row's columns make
 */
record StoredEvent(long globalIndex, Entry entry) {

    /** What to select for {@link #of}. */
    static final String COLUMNS = "select global_index, event_identifier, type, aggregate_identifier, sequence_number,"
            + " time_stamp, payload_type, payload_revision, payload, meta_data from domain_event";

    static StoredEvent of(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getLong("global_index"),
                new Entry(
                        row.getString("event_identifier"),
                        row.getString("type"),
                        row.getString("aggregate_identifier"),
                        row.getLong("sequence_number"),
                        row.getString("time_stamp"),
                        row.getString("payload_type"),
                        row.getString("payload_revision"),
                        row.getBytes("payload"),
                        row.getBytes("meta_data")));
    }

    String event() {
        return entry.eventIdentifier();
    }
}

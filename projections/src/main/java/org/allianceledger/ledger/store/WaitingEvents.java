package org.allianceledger.ledger.store;

import static java.util.Objects.requireNonNull;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;

/** The committed events that have no place in the log yet, in the order in which they were inserted. */
final class WaitingEvents {

    private static final int FETCHED = 500;
    private static final long MOST_BYTES = 4_000_000;

    // One statement, so that all of it is of one moment: the events of one transaction must not come in two halves, the
    // later first. By the range of the key, which the coalesce leaves as the only index: to sort all that waits after a
    // large import, a part at a time, took longer than to take it in.
    private static final String FIRST = "(select min(global_index) from domain_event where log_index is null)";
    private static final String NEXT = StoredEvent.COLUMNS + " where global_index >= " + FIRST + " and global_index < "
            + FIRST + " + 5000 and coalesce(log_index, -1) = -1 order by global_index";

    private final JdbcTemplate db;

    WaitingEvents(JdbcTemplate db) {
        this.db = db;
    }

    boolean some() {
        return !db.queryForList("select global_index from domain_event where log_index is null limit 1", Long.class)
                .isEmpty();
    }

    /** The first of them, as many as one transaction seals well; empty if there are none. */
    List<StoredEvent> next() {
        return requireNonNull(db.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(NEXT);
                    statement.setFetchSize(FETCHED);
                    return statement;
                },
                (ResultSetExtractor<List<StoredEvent>>) row -> {
                    var events = new ArrayList<StoredEvent>();
                    long bytes = 0;
                    while (bytes < MOST_BYTES && row.next()) {
                        StoredEvent event = StoredEvent.of(row, events.size());
                        events.add(event);
                        bytes += event.entry().payload().length;
                    }
                    return events;
                }));
    }
}

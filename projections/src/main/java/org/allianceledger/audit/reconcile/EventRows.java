package org.allianceledger.audit.reconcile;

import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.allianceledger.ledger.proof.EntryPath;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows that the application reads, in the order of the log. */
final class EventRows {

    private static final String AT_NO_PLACE_OF_THE_LOG = Row.COLUMNS
            + " where (log_index < 0 or log_index >= (select size from ledger_head where id = 1))"
            + " order by log_index limit 1000";

    private final JdbcTemplate db;
    private long from = -1;
    private Map<Long, Row> rows = Map.of();

    EventRows(JdbcTemplate db) {
        this.db = db;
    }

    /** The row at a place; each is asked for in its turn. */
    @Nullable
    Row row(long index) {
        long start = index - index % EntryPath.FULL;
        if (start != from) {
            from = start;
            List<Row> read = db.query(
                    Row.COLUMNS + " where log_index >= ? and log_index < ?", Row::of, start, start + EntryPath.FULL);
            rows = read.stream().collect(toMap(Row::index, Function.identity()));
        }
        return rows.get(index);
    }

    @Nullable
    Row byEvent(String event) {
        return db.query(Row.COLUMNS + " where event_identifier = ?", Row::of, event).stream()
                .findFirst()
                .orElse(null);
    }

    /** Rows that say they have a place where the log has none; readers would meet them all the same. */
    List<Row> beyond() {
        List<Row> beyond = db.query(AT_NO_PLACE_OF_THE_LOG, Row::of);
        Set<String> moved = withLeaf(beyond);
        return beyond.stream().filter(row -> !moved.contains(row.event())).toList();
    }

    // Those that the log has elsewhere are named there. They are looked for together, since no index leads to them.
    private Set<String> withLeaf(List<Row> rows) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        String marks = String.join(", ", Collections.nCopies(rows.size(), "?"));
        Object[] events = rows.stream().map(Row::event).toArray();
        return Set.copyOf(db.queryForList(
                "select distinct event_identifier from log_leaf where event_identifier in (" + marks + ")",
                String.class,
                events));
    }

    /** The number of rows that are newer than a published size. */
    long after(long size) {
        Long after = db.queryForObject(
                "select count(*) from domain_event where log_index is null or log_index >= ?", Long.class, size);
        return after == null ? 0 : after;
    }
}

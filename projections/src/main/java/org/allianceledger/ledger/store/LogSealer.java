package org.allianceledger.ledger.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ledger.proof.CompactRange;
import org.allianceledger.ledger.proof.TreeHash;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes numbered events leaves of the tree: hashes the exact bytes of their stored columns and keeps both, in the
 * transaction and under the lock of whoever numbers them.
 */
class LogSealer {

    private static final String HEAD = "select size, sealed, peaks from ledger_head where id = 1";

    private final JdbcTemplate db;

    LogSealer(JdbcTemplate db) {
        this.db = db;
    }

    LogHead head() {
        return read(HEAD);
    }

    /** The head, which stays as it is until the transaction ends. */
    LogHead lockedHead() {
        return read(HEAD + " for update");
    }

    private LogHead read(String sql) {
        return requireNonNull(
                db.queryForObject(sql, (row, n) -> LogHead.of(row.getLong(1), row.getLong(2), row.getBytes(3))));
    }

    /** Seals those that follow the last leaf among the events numbered before there were leaves; says how many. */
    int sealOlder(LogHead head, int limit) {
        List<StoredEvent> events = db.query(
                StoredEvent.COLUMNS + " where log_index >= ? and log_index < ? order by log_index",
                StoredEvent::of,
                head.sealed(),
                Math.min(head.size(), head.sealed() + limit));
        seal(head, events, head.size());
        return events.size();
    }

    /** Gives the events the next leaves and moves the head to the new size. */
    void seal(LogHead head, List<StoredEvent> events, long size) {
        CompactRange tree = head.tree();
        var leaves = new ArrayList<Object[]>(events.size());
        for (StoredEvent event : events) {
            byte[] entry = event.entry().bytes();
            TreeHash leaf = TreeHash.leaf(entry);
            leaves.add(new Object[] {tree.size(), event.event(), leaf.bytes(), entry});
            tree.append(leaf);
        }
        db.batchUpdate(
                "insert into log_leaf (log_index, event_identifier, leaf_hash, entry) values (?, ?, ?, ?)", leaves);
        moveTo(new LogHead(size, tree.size(), tree.peaks()), tree.root());
    }

    final void moveTo(LogHead head, TreeHash root) {
        db.update(
                "update ledger_head set size = ?, sealed = ?, peaks = ?, root = ? where id = 1",
                head.size(),
                head.sealed(),
                head.peakBytes(),
                root.bytes());
    }
}

package org.allianceledger.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What waited for its place at one moment, by the order of insertion: from the first to the last of it. Whatever follows
 * an event that was not committed then was inserted later still, so it lies behind the last, and a sweep may go on over
 * many transactions without passing anything over.
 *
 * @param from the first that may still be waiting
 * @param last the newest that waited; before {@code from} when nothing is left
 */
record Sweep(long from, long last) {

    static final Sweep DONE = new Sweep(1, 0);

    /** From the least and the greatest, which are null when nothing waits. */
    static Sweep of(ResultSet row, int number) throws SQLException {
        long from = row.getLong(1);
        return row.wasNull() ? DONE : new Sweep(from, row.getLong(2));
    }

    boolean isDone() {
        return from > last;
    }

    Sweep after(int count) {
        return new Sweep(from + count, last);
    }
}

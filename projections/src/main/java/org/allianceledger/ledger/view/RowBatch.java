package org.allianceledger.ledger.view;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Changes to the rows of one build of a read model, sent in the order they were made and many at a time. */
public final class RowBatch {

    private static final int LIMIT = 2000;

    private final JdbcTemplate db;
    private final int build;
    private final List<@Nullable Object[]> pending = new ArrayList<>();
    private String statement = "";

    RowBatch(JdbcTemplate db, int build) {
        this.db = db;
        this.build = build;
    }

    /** The build that the rows belong to; part of the key of every table. */
    public int build() {
        return build;
    }

    /** Adds a change. Changes with the same statement that follow each other become one round trip. */
    public void add(String sql, @Nullable Object... arguments) {
        if (!sql.equals(statement) || pending.size() == LIMIT) {
            flush();
            statement = sql;
        }
        pending.add(arguments);
    }

    void flush() {
        if (!pending.isEmpty()) {
            db.batchUpdate(statement, pending, pending.size(), RowBatch::bind);
            pending.clear();
        }
    }

    // PostgreSQL keeps no NUL in a text, and a view that cannot store an event would stop at it for ever.
    private static @Nullable Object storable(@Nullable Object argument) {
        return argument instanceof String text ? text.replace('\0', '\uFFFD') : argument;
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, storable(arguments[i]));
        }
    }
}

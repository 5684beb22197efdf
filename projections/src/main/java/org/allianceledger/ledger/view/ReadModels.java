package org.allianceledger.ledger.view;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps read models up to date. Each has one live build, and a row that says which and how far it has read; whoever
 * writes to the live build holds the lock on that row, on whichever node.
 */
public final class ReadModels {

    private final JdbcTemplate db;
    private final TransactionTemplate transaction;
    private final List<ReadModel> models;
    private final Object progress = new Object();

    public ReadModels(JdbcTemplate db, TransactionTemplate transaction, List<ReadModel> models) {
        this.db = db;
        this.transaction = transaction;
        this.models = List.copyOf(models);
    }

    /** Where a read model stands: the build that is served and the place in the log it has read last. */
    public record Standing(int build, long position) {}

    public List<ReadModel> all() {
        return models;
    }

    public Standing standing(String name) {
        return lock(name, "");
    }

    /** Applies events to the live build, in one transaction; what it has read already is left out. */
    public void project(ReadModel model, List<RecordedEvent> events) {
        transaction.executeWithoutResult(status -> {
            Standing live = lock(model.name(), " for update");
            write(model, events, live, live.build());
        });
        synchronized (progress) {
            progress.notifyAll();
        }
    }

    /**
     * Waits until the read model has read a place in the log.
     *
     * @return false if it has not within the time
     */
    public boolean awaitPosition(String name, long position, long millis) {
        long deadline = System.nanoTime() + millis * 1_000_000;
        while (standing(name).position() < position) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                synchronized (progress) {
                    // Another node may be the one that projects, so this also looks again by itself.
                    progress.wait(20);
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** Runs a task while nobody can write to the live build. */
    <T extends @Nullable Object> T whileStanding(String name, java.util.function.Function<Standing, T> task) {
        return transaction.execute(status -> task.apply(lock(name, " for update")));
    }

    void write(ReadModel model, List<RecordedEvent> events, Standing read, int build) {
        var rows = new RowBatch(db, build);
        long last = read.position();
        for (RecordedEvent event : events) {
            if (event.position() > last) {
                model.apply(event, rows);
                last = event.position();
            }
        }
        rows.flush();
        if (build == read.build()) {
            db.update("update read_model set position = ? where name = ?", last, model.name());
        }
    }

    void switchTo(String name, int build, long position) {
        db.update("update read_model set build = ?, position = ? where name = ?", build, position, name);
    }

    void clear(ReadModel model, IntFunction<Boolean> drop) {
        for (String table : model.tables()) {
            for (int build : db.queryForList("select distinct build from " + table, Integer.class)) {
                if (drop.apply(build)) {
                    db.update("delete from " + table + " where build = ?", build);
                }
            }
        }
    }

    private Standing lock(String name, String forUpdate) {
        return db
                .query(
                        "select build, position from read_model where name = ?" + forUpdate,
                        (row, n) -> new Standing(row.getInt(1), row.getLong(2)),
                        name)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no read model " + name));
    }
}

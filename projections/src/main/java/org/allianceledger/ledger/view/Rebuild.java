package org.allianceledger.ledger.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.allianceledger.ledger.store.LogReader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a read model anew from the first event, beside the one that keeps answering, and compares or switches. */
public final class Rebuild {

    private static final int BATCH = 1000;

    private final ReadModels models;
    private final LogReader log;
    private final JdbcTemplate db;
    private final TransactionTemplate transaction;

    public Rebuild(ReadModels models, LogReader log, JdbcTemplate db, TransactionTemplate transaction) {
        this.models = models;
        this.log = log;
        this.db = db;
        this.transaction = transaction;
    }

    /**
     * What a comparison found.
     *
     * @param position the place in the log that both builds had read
     * @param rows how many rows were compared
     * @param differences one line for each table that differs
     */
    public record Comparison(String model, long position, long rows, List<String> differences) {

        public boolean isEqual() {
            return differences.isEmpty();
        }
    }

    /**
     * Rebuilds and serves the new build from then on.
     *
     * @param progress told how many events are done, and of how many
     */
    public synchronized void rebuild(ReadModel model, BiConsumer<Long, Long> progress) {
        int fresh = build(model, progress);
        models.whileStanding(model.name(), live -> {
            catchUp(model, fresh, live.position());
            models.switchTo(model.name(), fresh);
            return live;
        });
        transaction.executeWithoutResult(status -> models.clear(model, build -> build != fresh));
    }

    /** Rebuilds and compares with what is served, row by row, then throws the new build away. */
    public synchronized Comparison check(ReadModel model, BiConsumer<Long, Long> progress) {
        int fresh = build(model, progress);
        Comparison comparison = models.whileStanding(model.name(), live -> {
            catchUp(model, fresh, live.position());
            return new TableComparison(db, live.build(), fresh).compare(model, live.position());
        });
        transaction.executeWithoutResult(status -> models.clear(model, build -> build == fresh));
        return comparison;
    }

    private long reached;

    private int build(ReadModel model, BiConsumer<Long, Long> progress) {
        int live = models.standing(model.name()).build();
        transaction.executeWithoutResult(status -> models.clear(model, build -> build != live));
        int fresh = live + 1;
        reached = -1;
        long goal = models.standing(model.name()).position();
        while (reached < goal) {
            transaction.executeWithoutResult(status -> step(model, fresh, goal));
            progress.accept(reached + 1, goal + 1);
        }
        return fresh;
    }

    private void catchUp(ReadModel model, int fresh, long goal) {
        while (reached < goal) {
            step(model, fresh, goal);
        }
    }

    private void step(ReadModel model, int fresh, long goal) {
        int limit = (int) Math.min(BATCH, goal - reached);
        var events = new ArrayList<RecordedEvent>();
        log.read(reached, limit).forEach(message -> events.add(RecordedEvent.of(message)));
        if (events.isEmpty()) {
            throw new IllegalStateException("The log ends at %d, before %d".formatted(reached, goal));
        }
        models.write(model, events, new ReadModels.Standing(-1, reached), fresh);
        reached = events.getLast().position();
    }
}

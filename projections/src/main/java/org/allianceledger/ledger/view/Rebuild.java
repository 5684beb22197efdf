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
     * @param differences for each table that differs one text, which says how many rows do and which
     */
    public record Comparison(String model, long position, long rows, List<String> differences) {

        private Comparison beyond(long claimed) {
            var all = new ArrayList<>(differences);
            all.add("read_model: %s: position is %d, and the log ends at %d".formatted(model, claimed, position));
            return new Comparison(model, position, rows, all);
        }

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
            long position = readable(live);
            catchUp(model, fresh, position);
            models.switchTo(model.name(), fresh, position);
            return live;
        });
        transaction.executeWithoutResult(status -> models.clear(model, build -> build != fresh));
    }

    /** Rebuilds and compares with what is served, row by row, then throws the new build away. */
    public synchronized Comparison check(ReadModel model, BiConsumer<Long, Long> progress) {
        int fresh = build(model, progress);
        Comparison comparison = models.whileStanding(model.name(), live -> {
            long position = readable(live);
            catchUp(model, fresh, position);
            Comparison found = new TableComparison(db, live.build(), fresh).compare(model, position);
            return position == live.position() ? found : found.beyond(live.position());
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
        long goal = readable(models.standing(model.name()));
        while (reached < goal) {
            transaction.executeWithoutResult(status -> step(model, fresh, goal));
            progress.accept(reached + 1, goal + 1);
        }
        return fresh;
    }

    // Nobody but somebody who edited the row has read further than the log goes.
    private long readable(ReadModels.Standing standing) {
        return Math.min(standing.position(), log.size() - 1);
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

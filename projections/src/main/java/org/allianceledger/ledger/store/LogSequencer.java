package org.allianceledger.ledger.store;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives every committed event the next place in the log, a dense index from 0 without gaps, and its leaf in the tree. Works through what is still
 * unnumbered and never from a high-water mark, so a transaction that commits late cannot be passed over. The row lock on
 * the head makes one sequencer at a time out of any number of nodes.
 */
public final class LogSequencer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LogSequencer.class);
    private static final int OLDER = 1000;
    private static final long IDLE_MILLIS = 50;

    private final JdbcTemplate db;
    private final TransactionTemplate transaction;
    private final LogSealer sealer;
    private final WaitingEvents waiting;
    private final Semaphore work = new Semaphore(0);
    private final Map<String, CompletableFuture<Long>> awaited = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final boolean starts;
    private volatile long head = -1;
    private volatile @Nullable Thread thread;

    public LogSequencer(JdbcTemplate db, TransactionTemplate transaction) {
        this(db, transaction, new LogSealer(db), true);
    }

    /** @param starts false where nothing may get a place by itself, while a backup is completed from the published log */
    LogSequencer(JdbcTemplate db, TransactionTemplate transaction, LogSealer sealer, boolean starts) {
        this.db = db;
        this.transaction = transaction;
        this.sealer = sealer;
        this.waiting = new WaitingEvents(db);
        this.starts = starts;
    }

    /** The place of the newest numbered event this node knows of; -1 when the log is empty. */
    public long head() {
        return head;
    }

    /** Calls back, on the sequencer's thread, whenever the log has grown. */
    public void onGrowth(Runnable listener) {
        listeners.add(listener);
    }

    public void noLongerOnGrowth(Runnable listener) {
        listeners.remove(listener);
    }

    /** Says that an event is about to be committed, so that its place can be awaited and is found at once. */
    void announce(String event) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        awaited.put(event, new CompletableFuture<>());
        // Only the last event of a transaction is awaited; earlier ones would be remembered for ever.
        if (TransactionSynchronizationManager.getResource(this) instanceof Announcement earlier) {
            awaited.remove(earlier.event);
            earlier.event = event;
            return;
        }
        var announcement = new Announcement(event);
        TransactionSynchronizationManager.bindResource(this, announcement);
        TransactionSynchronizationManager.registerSynchronization(announcement);
    }

    private final class Announcement implements TransactionSynchronization {

        private String event;

        Announcement(String event) {
            this.event = event;
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(LogSequencer.this);
            if (status == STATUS_COMMITTED) {
                work.release();
            } else {
                awaited.remove(event);
            }
        }
    }

    /** The place of a committed event, or null if it did not get one within the time. */
    @Nullable
    Long await(String event, long millis) {
        CompletableFuture<Long> place = awaited.computeIfAbsent(event, ignored -> new CompletableFuture<>());
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            while (System.nanoTime() < deadline) {
                try {
                    return place.get(IDLE_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException elsewhere) {
                    // Another node may have numbered it.
                    Long known = placeOf(event);
                    if (known != null) {
                        return known;
                    }
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            awaited.remove(event);
        }
        return null;
    }

    private @Nullable Long placeOf(String event) {
        return db
                .query(
                        "select log_index from domain_event where event_identifier = ? and log_index is not null",
                        (row, n) -> row.getLong(1),
                        event)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Numbers and seals what is waiting, one batch at most, and returns how many events that were. */
    public int sequence() {
        Batch batch = requireNonNull(transaction.execute(status -> numberNext()));
        if (batch.size - 1 > head) {
            head = batch.size - 1;
            listeners.forEach(LogSequencer::tell);
        }
        batch.places.forEach((event, place) -> {
            CompletableFuture<Long> waiting = awaited.get(event);
            if (waiting != null) {
                waiting.complete(place);
            }
        });
        return batch.done;
    }

    // A reader that is being shut down must not take the sequencer with it.
    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException trouble) {
            LOG.warn("A reader of the log could not be told that it has grown: {}", trouble.getMessage());
        }
    }

    private record Batch(long size, Map<String, Long> places, int done) {}

    private Batch numberNext() {
        LogHead seen = sealer.head();
        if (seen.sealed() == seen.size() && !waiting.some()) {
            return new Batch(seen.size(), Map.of(), 0);
        }
        LogHead head = sealer.lockedHead();
        // Leaves have the places of their events, so nothing is numbered before all that is numbered has its leaf.
        if (head.sealed() < head.size()) {
            return new Batch(head.size(), Map.of(), sealer.sealOlder(head, OLDER));
        }
        List<StoredEvent> events = waiting.next();
        if (events.isEmpty()) {
            return new Batch(head.size(), Map.of(), 0);
        }
        long next = head.size();
        var places = new LinkedHashMap<String, Long>();
        for (StoredEvent event : events) {
            places.put(event.event(), next++);
        }
        db.batchUpdate(
                "update domain_event set log_index = ? where global_index = ? and log_index is null",
                events.stream()
                        .map(event -> new Object[] {places.get(event.event()), event.globalIndex()})
                        .toList());
        sealer.seal(head, events, next);
        return new Batch(next, places, events.size());
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            try {
                if (sequence() == 0 && work.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException trouble) {
                // Whatever it is: a sequencer that ended here would let every act wait in vain.
                if (thread != Thread.currentThread()) {
                    return;
                }
                LOG.warn("The log could not be extended just now and is tried again: {}", trouble.getMessage());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        Thread sequencer = new Thread(this::run, "log-sequencer");
        thread = sequencer;
        sequencer.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            work.release();
            try {
                running.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isAutoStartup() {
        return starts;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Starts before anything that reads the log, and stops after it. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 100;
    }
}

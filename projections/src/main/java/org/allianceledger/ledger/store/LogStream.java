package org.allianceledger.ledger.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One reader's way through the log. Asks the database only when the log is known to have grown. */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int PAGE = 1000;

    private final LogReader reader;
    private final LogSequencer sequencer;
    private final Deque<TrackedEventMessage<?>> page = new ArrayDeque<>();
    private final Semaphore grown = new Semaphore(0);
    private final Runnable onGrowth = this::grew;
    private long last;
    private volatile @Nullable Runnable callback;

    LogStream(LogReader reader, LogSequencer sequencer, long last) {
        this.reader = reader;
        this.sequencer = sequencer;
        this.last = last;
        sequencer.onGrowth(onGrowth);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(page.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        fill();
        if (page.isEmpty() && timeout > 0 && grown.tryAcquire(timeout, unit)) {
            grown.drainPermits();
            fill();
        }
        return !page.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return page.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable available) {
        callback = available;
        return true;
    }

    @Override
    public void close() {
        sequencer.noLongerOnGrowth(onGrowth);
    }

    private void fill() {
        if (page.isEmpty() && sequencer.head() > last) {
            page.addAll(reader.read(last, PAGE));
            if (!page.isEmpty()) {
                last = LedgerLog.placeOf(page.getLast().trackingToken());
            }
        }
    }

    private void grew() {
        grown.release();
        Runnable available = callback;
        if (available != null) {
            available.run();
        }
    }
}

package org.allianceledger.ledger.publish;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Publishes at a steady pace, and says in the log when it may not or cannot. */
final class PublisherLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PublisherLoop.class);
    private static final long STOP_MILLIS = 10_000;

    private final Publisher publisher;
    private final long millis;
    private final Object pace = new Object();
    private volatile @Nullable Thread thread;
    private volatile @Nullable WillNotSign obstacle;

    /** @param millis between two rounds; 0 to publish nothing from this node */
    PublisherLoop(Publisher publisher, long millis) {
        this.publisher = publisher;
        this.millis = millis;
    }

    /** Why the latest round did not sign, or null. */
    @Nullable
    WillNotSign obstacle() {
        return obstacle;
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            long began = System.nanoTime();
            if (!round()) {
                rest(began + TimeUnit.MILLISECONDS.toNanos(millis));
            }
        }
    }

    private boolean round() {
        try {
            boolean more = publisher.publish();
            if (obstacle != null) {
                LOG.info("The log is signed again");
                obstacle = null;
            }
            return more;
        } catch (WillNotSign refused) {
            WillNotSign before = obstacle;
            if (before == null || before.obstacle() != refused.obstacle()) {
                LOG.error("The log is not signed: {}", refused.getMessage());
            }
            obstacle = refused;
            return false;
        } catch (RuntimeException trouble) {
            if (thread == Thread.currentThread()) {
                LOG.warn("The log could not be published just now and is tried again: {}", trouble.getMessage());
            }
            return false;
        }
    }

    private void rest(long until) {
        synchronized (pace) {
            try {
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left > 0 && thread == Thread.currentThread()) {
                    pace.wait(left);
                }
            } catch (InterruptedException stop) {
                thread = null;
            }
        }
    }

    @Override
    public void start() {
        if (millis > 0) {
            Thread publishing = new Thread(this::run, "log-publisher");
            thread = publishing;
            publishing.start();
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        synchronized (pace) {
            thread = null;
            pace.notifyAll();
        }
        if (running != null) {
            try {
                running.join(STOP_MILLIS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Starts after the sequencer and stops before it. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 200;
    }
}

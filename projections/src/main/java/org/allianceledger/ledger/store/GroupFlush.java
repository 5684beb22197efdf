package org.allianceledger.ledger.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes commits on H2 durable many at a time: H2 writes half a second after a commit, so acts wait here until a flush
 * that began after their commit has forced the file to the disk.
 */
final class GroupFlush implements Durability, AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final JdbcTemplate db;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition asked = lock.newCondition();
    private final Condition flushed = lock.newCondition();
    private final Thread flusher = new Thread(this::run, "group-flush");
    private long tickets;
    private long done;
    private boolean closed;

    GroupFlush(JdbcTemplate db) {
        this.db = db;
        flusher.setDaemon(true);
        flusher.start();
    }

    /**
     * Waits for the next flush.
     *
     * @throws IllegalStateException if the disk takes no flush, so that the act must not be acknowledged
     */
    @Override
    public void await() {
        long left = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        lock.lock();
        try {
            long mine = ++tickets;
            asked.signal();
            while (done < mine) {
                if (closed || left <= 0) {
                    throw new IllegalStateException("The act is recorded but not yet known to be on the disk");
                }
                left = flushed.awaitNanos(left);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the disk", stop);
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (true) {
            long covered;
            lock.lock();
            try {
                while (done == tickets && !closed) {
                    asked.await();
                }
                if (closed) {
                    return;
                }
                covered = tickets;
            } catch (InterruptedException stop) {
                return;
            } finally {
                lock.unlock();
            }
            if (flush()) {
                lock.lock();
                try {
                    done = covered;
                    flushed.signalAll();
                } finally {
                    lock.unlock();
                }
            }
        }
    }

    private boolean flush() {
        try {
            db.execute("checkpoint sync");
            return true;
        } catch (RuntimeException trouble) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            return false;
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            asked.signalAll();
            flushed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}

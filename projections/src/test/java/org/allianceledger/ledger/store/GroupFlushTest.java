package org.allianceledger.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;

@Timeout(20)
class GroupFlushTest {

    private final Disk disk = new Disk();
    private final GroupFlush flush = new GroupFlush(disk);

    /** Counts flushes, and holds or fails them when told to. */
    private static final class Disk extends JdbcTemplate {

        private final AtomicInteger begun = new AtomicInteger();
        private volatile CountDownLatch hold = new CountDownLatch(0);
        private volatile RuntimeException failure;

        @Override
        public void execute(String sql) {
            assertThat(sql).isEqualTo("checkpoint sync");
            begun.incrementAndGet();
            try {
                hold.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            RuntimeException trouble = failure;
            if (trouble != null) {
                throw trouble;
            }
        }
    }

    @AfterEach
    void close() {
        flush.close();
    }

    private CompletableFuture<Void> act() {
        return CompletableFuture.runAsync(flush::await, task -> new Thread(task).start());
    }

    private void flushesBegun(int number) throws InterruptedException {
        while (disk.begun.get() < number) {
            Thread.sleep(1);
        }
    }

    @Test
    void waitsForAFlushThatBeganAfterTheAct() throws Exception {
        var first = new CountDownLatch(1);
        disk.hold = first;
        var early = act();
        flushesBegun(1);
        var late = act();
        var later = act();
        Thread.sleep(50);
        var second = new CountDownLatch(1);
        disk.hold = second;
        first.countDown();
        early.get();
        flushesBegun(2);
        assertThat(late).isNotDone();
        assertThat(later).isNotDone();
        second.countDown();
        late.get();
        later.get();
        assertThat(disk.begun).hasValue(2);
    }

    @Test
    void acknowledgesNothingWhileTheDiskFailsAndTriesAgain() throws Exception {
        disk.failure = new QueryTimeoutException("The disk is full");
        var act = act();
        flushesBegun(2);
        assertThat(act).isNotDone();
        disk.failure = new IllegalStateException("The disk is still full");
        flushesBegun(5);
        assertThat(act).isNotDone();
        disk.failure = null;
        act.get(5, TimeUnit.SECONDS);
    }

    @Test
    void acknowledgesNothingOnceItIsClosed() throws Exception {
        disk.failure = new QueryTimeoutException("The disk is full");
        var act = act();
        flushesBegun(1);
        flush.close();
        assertThatThrownBy(act::get)
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("The act is recorded but not yet known to be on the disk");
    }
}

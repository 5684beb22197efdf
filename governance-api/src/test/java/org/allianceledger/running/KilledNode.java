package org.allianceledger.running;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** An application that is killed now and then, without a word of warning, and started again. */
final class KilledNode implements AutoCloseable {

    private static final long LONGEST_LIFE_MILLIS = 8_000;
    private static final long LONGEST_DEATH_MILLIS = 1_500;

    private final Store store;
    private final AtomicInteger kills = new AtomicInteger();
    private CompletableFuture<Void> killing = CompletableFuture.completedFuture(null);
    private volatile ApplicationProcess application;

    KilledNode(Store store) throws IOException {
        this.store = store;
        this.application = ApplicationProcess.serve(store);
    }

    /** Speaks to the process there is now. */
    Client client() {
        return application.client();
    }

    int kills() {
        return kills.get();
    }

    /** Kills the process at random moments, the last of them before the end, and each time starts another. */
    void killUntil(Instant end) {
        killing = CompletableFuture.runAsync(
                () -> killNowAndThen(end), task -> Thread.ofPlatform().start(task));
    }

    private void killNowAndThen(Instant end) {
        try {
            long left = Duration.between(Instant.now(), end).toMillis();
            while (left > 0) {
                Thread.sleep(ThreadLocalRandom.current().nextLong(Math.min(left, LONGEST_LIFE_MILLIS)));
                application.kill();
                kills.incrementAndGet();
                Thread.sleep(ThreadLocalRandom.current().nextLong(LONGEST_DEATH_MILLIS));
                application = ApplicationProcess.serve(store);
                left = Duration.between(Instant.now(), end).toMillis();
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Waits until the process that was started last answers. */
    void awaitRestart() {
        killing.join();
    }

    @Override
    public void close() {
        application.close();
    }
}

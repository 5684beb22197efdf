package org.allianceledger.page.auditor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.audit.LogSource;
import org.allianceledger.audit.pack.LogAtHand;
import org.allianceledger.audit.pack.SampleWish;
import org.allianceledger.audit.sample.DrawnSample;
import org.allianceledger.audit.sample.Sampling;
import org.allianceledger.http.NotYetRead;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Draws samples one at a time in the background, since each reads the whole log, and keeps the newest for a while. */
@Component
class Drawings implements DisposableBean {

    private static final long AT_ONCE_MILLIS = 150;

    private final LogAtHand log;
    private final ExecutorService one =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("sample").factory());
    // Not by the head of the log, which moves on while a sample is drawn from the head there was.
    private final Cache<Wanted, CompletableFuture<Drawn>> kept = Caffeine.newBuilder()
            .maximumSize(20)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();

    Drawings(LogAtHand log) {
        this.log = log;
    }

    private record Wanted(AllianceId alliance, SampleWish wish) {}

    /** A sample with the log it was drawn from. */
    record Drawn(DrawnSample sample, LogSource log) {}

    /**
     * The sample, if it is drawn by now; a small log is read at once.
     *
     * @throws NotYetRead before anything is published
     * @throws IllegalStateException if the log cannot be read; the next time it is tried again
     */
    Optional<Drawn> of(AllianceId alliance, SampleWish wish) {
        var wanted = new Wanted(alliance, wish);
        CompletableFuture<Drawn> drawing = kept.get(wanted, it -> {
            LogSource source = LogSource.of(log.published());
            return CompletableFuture.supplyAsync(() -> draw(source, it), one);
        });
        try {
            return Optional.of(drawing.get(AT_ONCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException later) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            kept.invalidate(wanted);
            throw new IllegalStateException("The sample could not be drawn", failed.getCause());
        }
    }

    private static Drawn draw(LogSource log, Wanted wanted) {
        try {
            return new Drawn(
                    new Sampling(log)
                            .draw(
                                    wanted.wish().seed(),
                                    wanted.wish().size(),
                                    wanted.alliance().value()),
                    log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void destroy() {
        one.shutdownNow();
    }
}

package org.allianceledger.page.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.history.view.HistoryQueries;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Watches how far the ledger has come, and tells every page that listens when it has moved. */
@Component
class Movements implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Movements.class);
    private static final int MOST = 200;
    private static final long LONGEST = Duration.ofMinutes(30).toMillis();
    private static final long EVERY_MILLIS = 1_000;
    private static final int BEATS_APART = 15;

    private final HistoryQueries history;
    private final Map<SseEmitter, Listener> listeners = new ConcurrentHashMap<>();
    // A reader on a slow line must not keep the others waiting.
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable ScheduledExecutorService watch;
    private int beats;

    Movements(HistoryQueries history) {
        this.history = history;
    }

    private record Listener(AllianceId alliance, AtomicLong told) {}

    /**
     * A connection that hears of everything after a place in the log.
     *
     * @return null if there are as many listeners as there may be
     */
    @Nullable
    SseEmitter listen(AllianceId alliance, long after) {
        if (listeners.size() >= MOST || !isRunning()) {
            return null;
        }
        var emitter = new SseEmitter(LONGEST);
        listeners.put(emitter, new Listener(alliance, new AtomicLong(after)));
        emitter.onCompletion(() -> listeners.remove(emitter));
        emitter.onTimeout(emitter::complete);
        emitter.onError(failure -> listeners.remove(emitter));
        // So that the browser knows at once that it is connected.
        send(emitter, SseEmitter.event().comment("listening"));
        return emitter;
    }

    /** The place in the log of what is newest. */
    long newest(AllianceId alliance) {
        return history.newest(alliance);
    }

    private void look() {
        try {
            boolean beat = ++beats % BEATS_APART == 0;
            Map<AllianceId, Long> newest = new ConcurrentHashMap<>();
            listeners.forEach((emitter, listener) -> {
                long position = newest.computeIfAbsent(listener.alliance(), history::newest);
                if (listener.told().getAndSet(position) < position) {
                    String place = String.valueOf(position);
                    send(emitter, SseEmitter.event().id(place).name("moved").data(place));
                } else if (beat) {
                    send(emitter, SseEmitter.event().comment("still here"));
                }
            });
        } catch (RuntimeException failure) {
            LOG.warn("Could not look how far the ledger has come; trying again", failure);
        }
    }

    private void send(SseEmitter emitter, SseEmitter.SseEventBuilder event) {
        senders.execute(() -> {
            try {
                emitter.send(event);
            } catch (IOException | IllegalStateException gone) {
                listeners.remove(emitter);
            }
        });
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("movements").factory());
        started.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        watch = started;
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService started = watch;
        watch = null;
        if (started != null) {
            started.shutdownNow();
        }
        listeners.keySet().forEach(SseEmitter::complete);
    }

    @Override
    public synchronized boolean isRunning() {
        return watch != null;
    }

    // Before the server, which would wait for open connections to end by themselves.
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}

package org.allianceledger.running;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.allianceledger.running.Client.Answer;
import tools.jackson.databind.JsonNode;

/** Writers that ask for an act under one key until somebody acknowledges it, and only then for the next. */
final class PersistentWriters {

    private static final int WRITERS = 8;
    private static final int SEATS = 4;

    /** Between two acts, so that a node that starts again gets a share of the machine. */
    private static final long PAUSE_MILLIS = 50;

    private final String alliance;
    private final List<KilledNode> nodes;
    private final ConcurrentLinkedQueue<Load.Receipt> receipts = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> refusals = new ConcurrentLinkedQueue<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    PersistentWriters(String alliance, List<KilledNode> nodes) {
        this.alliance = alliance;
        this.nodes = nodes;
    }

    /** Everything that was acknowledged. */
    List<Load.Receipt> receipts() {
        return List.copyOf(receipts);
    }

    /** What was answered with anything but a receipt. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** How often nobody answered. */
    int repeated() {
        return repeated.get();
    }

    void start() {
        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            threads.add(Thread.ofPlatform().start(() -> work(writer)));
        }
    }

    /** Lets each writer finish the act it is at. */
    void stop() throws InterruptedException {
        stopping = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void work(int writer) {
        try {
            while (!stopping) {
                String body = acknowledged(writer, "/api/v1/alliances/" + alliance + "/bodies", Seed.body());
                for (int seat = 0; seat < SEATS && !stopping; seat++) {
                    acknowledged(writer, "/api/v1/bodies/" + body + "/seats", Seed.seat());
                }
            }
        } catch (IllegalStateException refused) {
            refusals.add(String.valueOf(refused.getMessage()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private String acknowledged(int writer, String path, String act) throws InterruptedException {
        Thread.sleep(PAUSE_MILLIS);
        String key = UUID.randomUUID().toString();
        for (int attempt = writer; ; attempt++) {
            try {
                Answer answer = nodes.get(attempt % nodes.size()).client().post(path, act, "Idempotency-Key", key);
                String id = answer.id();
                var events = new ArrayList<String>();
                for (JsonNode event : answer.json().path("events")) {
                    events.add(event.asString());
                }
                receipts.add(new Load.Receipt(events, answer.position()));
                return id;
            } catch (IOException gone) {
                repeated.incrementAndGet();
                Thread.sleep(100);
            }
        }
    }
}

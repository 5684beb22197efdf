package org.allianceledger.running;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.allianceledger.running.Client.Answer;
import tools.jackson.databind.JsonNode;

/** Clients that establish bodies, create seats and fill them for as long as the application answers. */
final class Load {

    private static final int CLIENTS = 8;

    private final String alliance;
    private final ConcurrentLinkedQueue<Receipt> receipts = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> refusals = new ConcurrentLinkedQueue<>();
    private final Map<String, String> holders = new ConcurrentHashMap<>();

    Load(String alliance) {
        this.alliance = alliance;
    }

    /** @param position where the last of the events stands */
    record Receipt(List<String> events, long position) {}

    /** Everything that was acknowledged. */
    List<Receipt> receipts() {
        return List.copyOf(receipts);
    }

    /** What was answered with anything but a receipt, while the application was still there. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** Every seat that was acknowledged as filled, and with whom. */
    Map<String, String> holders() {
        return holders;
    }

    Running start(Client client) {
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < CLIENTS; i++) {
            threads.add(Thread.ofPlatform().start(() -> work(client)));
        }
        return () -> {
            for (Thread thread : threads) {
                thread.join();
            }
        };
    }

    /** Clients at work. */
    interface Running {

        /** Waits until each has noticed that the application is gone. */
        void awaitEnd() throws InterruptedException;
    }

    private void work(Client client) {
        try {
            while (true) {
                String body = acknowledged(client, "/api/v1/alliances/" + alliance + "/bodies", Seed.body());
                for (int i = 0; i < 3; i++) {
                    String seat = acknowledged(client, "/api/v1/bodies/" + body + "/seats", Seed.seat());
                    String person = acknowledged(client, "/api/v1/alliances/" + alliance + "/persons", Seed.person());
                    acknowledged(client, "/api/v1/bodies/" + body + "/seats/" + seat + "/holder", Seed.holder(person));
                    holders.put(seat, person);
                }
            }
        } catch (IOException gone) {
            // What this client asked for last is not acknowledged: it may have happened or not.
        } catch (IllegalStateException refused) {
            refusals.add(String.valueOf(refused.getMessage()));
        }
    }

    private String acknowledged(Client client, String path, String act) throws IOException {
        Answer answer = client.post(path, act);
        String id = answer.id();
        var events = new ArrayList<String>();
        for (JsonNode event : answer.json().path("events")) {
            events.add(event.asString());
        }
        receipts.add(new Receipt(events, answer.position()));
        return id;
    }
}

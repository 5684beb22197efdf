package org.allianceledger.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.allianceledger.LedgerNode;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.person.PersonEvent.PersonRectified;
import org.allianceledger.person.PersonId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Threads that append to the event store at random: some slowly, some in vain. */
public final class Writers {

    public final Set<String> committed = ConcurrentHashMap.newKeySet();
    private final List<Callable<Void>> tasks = new ArrayList<>();

    public static DomainEventMessage<?> event(String person, long sequence) {
        var id = new PersonId("person-" + person);
        return new GenericDomainEventMessage<>(
                "Person",
                id.value(),
                sequence,
                new PersonRectified(
                        AllianceId.of("fjordlys"), id, LocalDate.of(2024, 1, 1), Authority.decision("D-1")));
    }

    public static TransactionTemplate transaction(LedgerNode node) {
        return new TransactionTemplate(node.get(PlatformTransactionManager.class));
    }

    /** Adds threads on a node, each with a stream of its own and one that all of its transactions share. */
    public Writers on(LedgerNode node, String name, int threads, int transactions) {
        for (int thread = 0; thread < threads; thread++) {
            String stream = name + thread;
            int seed = thread;
            tasks.add(() -> write(node, stream, transactions, new Random(seed)));
        }
        return this;
    }

    public void run() throws Exception {
        try (var pool = Executors.newFixedThreadPool(tasks.size())) {
            for (var done : pool.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    private Void write(LedgerNode node, String stream, int transactions, Random random) {
        long sequence = 0;
        for (int i = 0; i < transactions; i++) {
            var events = new ArrayList<DomainEventMessage<?>>();
            for (int n = 0; n <= random.nextInt(3); n++) {
                events.add(event(stream, sequence + n));
            }
            boolean inVain = random.nextInt(5) == 0;
            transaction(node).executeWithoutResult(status -> {
                pause(random.nextInt(5));
                node.get(EventStorageEngine.class).appendEvents(events);
                pause(random.nextInt(10) == 0 ? 120 : random.nextInt(10));
                if (inVain) {
                    status.setRollbackOnly();
                }
            });
            if (!inVain) {
                events.forEach(event -> committed.add(event.getIdentifier()));
                sequence += events.size();
            }
        }
        return null;
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}

package org.allianceledger.person.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The keys made in one transaction. They go to the key book together just before it commits, so that a committed entry
 * always finds its key, many entries cost one wait for the disk, and a transaction that fails leaves none behind.
 */
final class NewKeys implements TransactionSynchronization {

    private final KeyBook book;
    private final Map<UUID, Key> keys = new HashMap<>();
    private boolean written;

    private NewKeys(KeyBook book) {
        this.book = book;
    }

    /** @throws IllegalStateException outside a transaction, where nothing would say when to write the key */
    static void add(KeyBook book, Key key) {
        List<NewKeys> under = underWay(book);
        NewKeys it = under.isEmpty() ? begin(book) : under.getFirst();
        it.keys.put(key.id(), key);
        if (it.written) {
            book.add(List.of(key));
        }
    }

    /** The keys this transaction has made so far. */
    static Map<UUID, Key> made(KeyBook book) {
        List<NewKeys> under = underWay(book);
        return under.isEmpty() ? Map.of() : under.getFirst().keys;
    }

    private static NewKeys begin(KeyBook book) {
        var it = new NewKeys(book);
        TransactionSynchronizationManager.registerSynchronization(it);
        return it;
    }

    // Kept among the transaction's synchronizations, which Spring sets aside while another transaction runs.
    private static List<NewKeys> underWay(KeyBook book) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return List.of();
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(it -> it instanceof NewKeys keys && keys.book == book)
                .map(NewKeys.class::cast)
                .toList();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        book.add(keys.values());
    }

    @Override
    public void afterCompletion(int status) {
        if (written && status == STATUS_ROLLED_BACK) {
            book.destroy(key -> keys.containsKey(key.id()));
        }
    }
}

package org.allianceledger.person.register;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys that a committed act has doomed. The act writes down what it owes, the keys are destroyed once it is
 * committed, and what a crash left owing is destroyed at the next start or after the next such act.
 */
@Component
final class OwedDestructions implements SmartInitializingSingleton, TransactionSynchronization {

    private static final Logger LOG = LoggerFactory.getLogger(OwedDestructions.class);

    private final JdbcClient jdbc;
    private final KeyBook book;
    private final TransactionTemplate transaction;
    private final JdbcTemplate connection;
    private final boolean commitsLate;

    OwedDestructions(JdbcClient jdbc, KeyBook book, PlatformTransactionManager transactions, DataSource dataSource) {
        this.jdbc = jdbc;
        this.book = book;
        transaction = new TransactionTemplate(transactions);
        connection = new JdbcTemplate(dataSource);
        commitsLate = isH2(dataSource);
    }

    /** @throws UnusableKeyBook if there are entries whose keys must be in some other book */
    @Override
    public void afterSingletonsInstantiated() {
        if (book.isBlank() && !entries().isEmpty()) {
            throw new UnusableKeyBook("The register holds people, but the key book " + book.path()
                    + " has never held a key: point ledger.keys at the directory that holds theirs.");
        }
        transaction.executeWithoutResult(status -> settle());
    }

    void settleAfterCommit() {
        if (!TransactionSynchronizationManager.getSynchronizations().contains(this)) {
            TransactionSynchronizationManager.registerSynchronization(this);
        }
    }

    // On the act's own connection, still at hand: were a second one needed, a pool full of such acts would stand still.
    @Override
    public void afterCommit() {
        try {
            connection.execute((Connection act) -> {
                settle();
                act.commit();
                return act;
            });
        } catch (RuntimeException trouble) {
            // The act stands, so its caller must not be told that it failed.
            LOG.error(
                    "Keys are still to be destroyed; the next start or erasure tries again: {}", trouble.getMessage());
        }
    }

    private void settle() {
        Set<String> persons = owed("select person_id from person_erasure");
        Set<String> keys = owed("select key_id from person_rectification");
        if (persons.isEmpty() && keys.isEmpty()) {
            return;
        }
        // H2 writes its file some time after the commit: a crash must not bring back an entry whose key is gone.
        if (commitsLate) {
            jdbc.sql("checkpoint sync").update();
        }
        book.destroy(
                key -> persons.contains(key.person()) || keys.contains(key.id().toString()));
        persons.forEach(it -> paid("delete from person_erasure where person_id = ?", it));
        keys.forEach(it -> paid("delete from person_rectification where key_id = ?", it));
    }

    private List<String> entries() {
        return jdbc.sql("select person_id from person_entry fetch first 1 row only")
                .query(String.class)
                .list();
    }

    // In order, so that two nodes that pay the same debts do not lock each other out.
    private Set<String> owed(String query) {
        return new TreeSet<>(jdbc.sql(query).query(String.class).list());
    }

    private void paid(String delete, String owed) {
        jdbc.sql(delete).param(owed).update();
    }

    private static boolean isH2(DataSource dataSource) {
        try {
            return JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName)
                    .equals("H2");
        } catch (MetaDataAccessException unreachable) {
            throw new IllegalStateException("The database cannot be reached", unreachable);
        }
    }
}

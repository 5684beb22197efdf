package org.allianceledger.person.register;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.person.Identity;
import org.allianceledger.person.PersonId;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One application node: the register as Spring would wire it, on a database and a directory of keys. */
final class Node {

    static final AllianceId ALLIANCE = AllianceId.of("fjordlys");

    final JdbcClient jdbc;
    final KeyBook book;
    final OwedDestructions owed;
    final EncryptedPersonRegister register;
    final PersonNames names;
    private final TransactionTemplate transaction;

    Node(DataSource dataSource, Path keys) {
        this(dataSource, new KeyBook(keys));
    }

    private Node(DataSource dataSource, KeyBook book) {
        this(dataSource, book, book);
    }

    private Node(DataSource dataSource, KeyBook book, KeyBook destroyedFrom) {
        var transactions = new DataSourceTransactionManager(dataSource);
        transaction = new TransactionTemplate(transactions);
        jdbc = JdbcClient.create(dataSource);
        this.book = book;
        owed = new OwedDestructions(jdbc, destroyedFrom, transactions, dataSource);
        var vault = new Vault(book);
        register = new EncryptedPersonRegister(jdbc, vault, owed);
        names = new PersonNames(jdbc, vault);
    }

    /** A node that gets no further than the commit: the key book it should destroy keys in is out of reach. */
    static Node dyingAfterCommit(DataSource dataSource, Path keys, Path elsewhere) throws Exception {
        var lost = new KeyBook(elsewhere);
        Files.delete(lost.path());
        return new Node(dataSource, new KeyBook(keys), lost);
    }

    /**
     * The database with its tables, and a single connection to it, so that none can be kept unnoticed and no act can
     * need a second one.
     */
    static HikariDataSource database(String url, String bytes) {
        Flyway.configure()
                .dataSource(url, null, null)
                .placeholders(Map.of("bytes", bytes, "document", bytes))
                .load()
                .migrate();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(2000);
        return pool;
    }

    void start() {
        owed.afterSingletonsInstantiated();
    }

    void act(Runnable act) {
        transaction.executeWithoutResult(status -> act.run());
    }

    void actInVain(Runnable act) {
        transaction.executeWithoutResult(status -> {
            act.run();
            status.setRollbackOnly();
        });
    }

    PersonId enter(Identity identity, String livedExperience) {
        PersonId person = PersonId.next();
        act(() -> register.enter(ALLIANCE, person, identity, livedExperience));
        return person;
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** The raw AES keys that open the person's parts now. */
    Map<Part, byte[]> rawKeys(PersonId person) {
        var keys = new HashMap<Part, byte[]>();
        for (Part part : Part.values()) {
            jdbc.sql("select " + part.column() + " from person_entry where person_id = ?")
                    .param(person.value())
                    .query(byte[].class)
                    .optional()
                    .ifPresent(bytes -> {
                        UUID id = Vault.keyOf(bytes);
                        Key key = Objects.requireNonNull(book.find(List.of(id)).get(id));
                        keys.put(part, Traces.rawKey(key.keyset()));
                    });
        }
        return keys;
    }
}

package org.allianceledger.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.allianceledger.account.TestAccount;
import org.allianceledger.account.TestAccount.Tokens;
import org.allianceledger.ledger.store.Database;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Where an application under test keeps what it knows: a new folder, a new database and accounts in it.
 *
 * @param data the application's own folder, with the keys and on H2 the database
 * @param files every file that what is recorded can end up in
 */
record Store(Database kind, Path data, List<Path> files, String url, String user, Tokens tokens) {

    private static final Path ROOT = Path.of("target", "running").toAbsolutePath();

    static Store on(Database database) {
        try {
            Path data = Files.createDirectories(ROOT.resolve(database + "-" + UUID.randomUUID()));
            return database == Database.H2 ? h2(data) : postgres(data);
        } catch (IOException | SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What tells an application to use this. */
    List<String> arguments() {
        return List.of(
                "--ledger.data=" + data,
                "--ledger.keys=" + data.resolve("keys"),
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user);
    }

    private static Store h2(Path data) {
        String url = "jdbc:h2:file:" + data.resolve("ledger");
        Tokens tokens = TestAccount.open(new DriverManagerDataSource(url, "ledger", ""), "varbinary(1000000)");
        return new Store(
                Database.H2, data, List.of(data), url + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000", "ledger", tokens);
    }

    private static Store postgres(Path data) throws SQLException {
        String name = "ledger_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection server = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = server.createStatement()) {
            statement.execute("create database " + name);
        }
        String url = Server.POSTGRES.getJdbcUrl("postgres", name);
        Tokens tokens = TestAccount.open(new DriverManagerDataSource(url, "postgres", ""), "bytea");
        return new Store(Database.POSTGRESQL, data, List.of(data, Server.FILES), url, "postgres", tokens);
    }

    /** The one PostgreSQL of all tests, started by the first that needs it. */
    private static final class Server {
        static final Path FILES = ROOT.resolve("postgres-" + UUID.randomUUID());
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setDataDirectory(FILES)
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}

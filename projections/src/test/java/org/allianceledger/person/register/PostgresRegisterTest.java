package org.allianceledger.person.register;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every day it is tried on H2; this when it is thorough. */
@EnabledIfSystemProperty(named = "ledger.thorough", matches = "true")
class PostgresRegisterTest extends RegisterContract {

    @TempDir
    static Path data;

    private static EmbeddedPostgres postgres;
    private static HikariDataSource database;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("pg"))
                .setCleanDataDirectory(false)
                .start();
        database = Node.database(postgres.getJdbcUrl("postgres", "postgres"), "bytea");
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        database.close();
        postgres.close();
    }

    @Override
    void empty() {
        execute("truncate person_entry, person_erasure, person_rectification");
    }

    @Override
    DataSource database() {
        return database;
    }

    /** The tables, the log of changes under pg_wal and whatever else the server writes. */
    @Override
    Path files() {
        return data;
    }

    @Override
    void flush() {
        execute("checkpoint");
    }

    /** Only empties its memory, because the tests share the server; a stop would write no more than this does. */
    @Override
    void close() {
        execute("checkpoint");
    }

    private static void execute(String statement) {
        new JdbcTemplate(database).execute(statement);
    }
}

package org.allianceledger.person.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class PostgresRegisterTest extends RegisterContract {

    @TempDir
    static Path data;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("pg"))
                .setCleanDataDirectory(false)
                .start();
        Node.migrate(postgres.getPostgresDatabase(), "bytea");
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @Override
    void empty() {
        execute("truncate person_entry, person_erasure, person_rectification");
    }

    @Override
    DataSource database() {
        return postgres.getPostgresDatabase();
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
        new JdbcTemplate(postgres.getPostgresDatabase()).execute(statement);
    }
}

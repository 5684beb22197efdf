package org.allianceledger.person.register;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class H2RegisterTest extends RegisterContract {

    @TempDir
    Path data;

    private DriverManagerDataSource database;

    @Override
    void empty() {
        database = new DriverManagerDataSource("jdbc:h2:file:" + data.resolve("ledger") + ";db_close_delay=-1");
        Node.migrate(database, "varbinary(1000000)");
    }

    @Override
    DataSource database() {
        return database;
    }

    @Override
    Path files() {
        return data;
    }

    @Override
    void flush() {
        new JdbcTemplate(database).execute("checkpoint sync");
    }

    @Override
    @AfterEach
    void close() {
        new JdbcTemplate(database).execute("shutdown");
    }
}

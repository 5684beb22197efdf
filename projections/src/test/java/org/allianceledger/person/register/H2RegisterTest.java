package org.allianceledger.person.register;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class H2RegisterTest extends RegisterContract {

    @TempDir
    Path data;

    private HikariDataSource database;

    @Override
    void empty() {
        database = Node.database("jdbc:h2:file:" + data.resolve("ledger"), "varbinary(1000000)");
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
        database.close();
    }
}

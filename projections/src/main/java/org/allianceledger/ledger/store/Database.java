package org.allianceledger.ledger.store;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** The two databases the ledger runs on, and the few words they spell differently. */
public enum Database {
    H2("varbinary(1000000)", "blob"),
    POSTGRESQL("bytea", "bytea");

    private final String bytes;
    private final String document;

    Database(String bytes, String document) {
        this.bytes = bytes;
        this.document = document;
    }

    /**
     * The database behind a data source.
     *
     * @throws IllegalStateException if it is neither, or cannot be reached
     */
    public static Database of(DataSource dataSource) {
        try {
            String url = JdbcUtils.extractDatabaseMetaData(dataSource, java.sql.DatabaseMetaData::getURL);
            return switch (DatabaseDriver.fromJdbcUrl(url)) {
                case H2 -> H2;
                case POSTGRESQL -> POSTGRESQL;
                default -> throw new IllegalStateException("The ledger runs on H2 and PostgreSQL, not on " + url);
            };
        } catch (MetaDataAccessException unreachable) {
            throw new IllegalStateException("The database cannot be reached", unreachable);
        }
    }

    /** What the migrations leave open. */
    public Map<String, String> placeholders() {
        return Map.of("bytes", bytes, "document", document);
    }
}

package org.allianceledger.account;

import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account in a database that no application has opened yet. */
public final class TestAccount {

    public static final String NAME = "sekretariat";
    public static final String PASSWORD = "en lang adgangsfrase";

    private TestAccount() {}

    /** Makes the tables and an account that may act, and answers with its access token. */
    public static String open(DataSource database, String bytes) {
        Flyway.configure()
                .dataSource(database)
                .placeholders(Map.of("bytes", bytes, "document", bytes))
                .load()
                .migrate();
        var jdbc = JdbcClient.create(database);
        var accounts = new Accounts(jdbc, Clock.systemUTC(), new Passwords());
        accounts.add(NAME, AccountRole.SECRETARIAT, PASSWORD);
        return new AccessTokens(jdbc, Clock.systemUTC(), accounts)
                .create(NAME, "test", null)
                .secret();
    }
}

package org.allianceledger.account;

import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts in a database that no application has opened yet. */
public final class TestAccount {

    public static final String NAME = "sekretariat";
    public static final String PASSWORD = "en lang adgangsfrase";

    /** Who runs the program. */
    public static final String OPERATOR = "drift";

    private static final String DEMONSTRATION = "demo";

    private TestAccount() {}

    /**
     * Access tokens.
     *
     * @param usual of the secretariat, who may act and read what is closed
     * @param takingOver of the administrator, who alone may take over what was kept elsewhere
     */
    public record Tokens(String usual, String takingOver) {}

    /** What a person logs in with, be it one of these or of the demonstration's. */
    public static String passwordOf(String username) {
        return username.equals(NAME) || username.equals(OPERATOR) ? PASSWORD : DEMONSTRATION;
    }

    /** Makes the tables and the accounts, and answers with their access tokens. */
    public static Tokens open(DataSource database, String bytes) {
        Flyway.configure()
                .dataSource(database)
                .placeholders(Map.of("bytes", bytes, "document", bytes))
                .load()
                .migrate();
        var jdbc = JdbcClient.create(database);
        var accounts = new Accounts(jdbc, Clock.systemUTC(), new Passwords());
        accounts.add(NAME, AccountRole.SECRETARIAT, PASSWORD);
        accounts.add(OPERATOR, AccountRole.ADMINISTRATOR, PASSWORD);
        var tokens = new AccessTokens(jdbc, Clock.systemUTC(), accounts);
        return new Tokens(
                tokens.create(NAME, "test", TokenScope.ACT, null).secret(),
                tokens.create(OPERATOR, "test", TokenScope.ACT, null).secret());
    }
}

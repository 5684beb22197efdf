package org.allianceledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.allianceledger.ledger.Refusal;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountsOnPostgresTest {

    @Test
    void keepsAccountsAndTokensAsOnH2() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            var database = postgres.getPostgresDatabase();
            Flyway.configure()
                    .dataSource(database)
                    .placeholders(Map.of("bytes", "bytea", "document", "bytea"))
                    .load()
                    .migrate();
            var clock = new SettableClock();
            var accounts = new Accounts(JdbcClient.create(database), clock, new Passwords());
            var tokens = new AccessTokens(JdbcClient.create(database), clock, accounts);

            Account account = accounts.add("Sekretariat", AccountRole.SECRETARIAT, "en lang frase");
            assertThat(accounts.list()).containsExactly(account);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> accounts.add("sekretariat", AccountRole.CHAIR, "en lang frase"));
            var issued = tokens.create("sekretariat", "", TokenScope.ACT, Duration.ofDays(1));
            var lasting = tokens.create("sekretariat", "", TokenScope.ACT, null);
            assertThat(tokens.check(issued.secret())).contains(new ActorPrincipal(account.actor()));
            clock.advance(Duration.ofDays(2));
            assertThat(tokens.check(issued.secret())).isEmpty();
            assertThat(tokens.check(lasting.secret())).contains(new ActorPrincipal(account.actor()));
            tokens.revoke(issued.tokenId());
            accounts.disable("sekretariat");
            assertThat(tokens.check(lasting.secret())).isEmpty();
            assertThat(tokens.list()).hasSize(2);
        }
    }
}

package org.allianceledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithAccounts
class AccountsTest {

    @Autowired
    Accounts accounts;

    @Autowired
    AccessTokens tokens;

    @Autowired
    Passwords passwords;

    @Autowired
    DemonstrationAccounts demonstration;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @Test
    void opensTheDemonstrationsAccountsOnceAndSaysSo() {
        String sentence = demonstration.create();
        List<String> ids = ids();
        assertThat(demonstration.create()).isEqualTo(sentence);
        assertThat(ids()).isEqualTo(ids);
        assertThat(sentence)
                .isEqualTo("Demonstrationens konti er formand, sekretariat, revisor, partner, medlem;"
                        + " kodeordet er \"demo\" for dem alle.");
        Map.of(
                        "formand", AccountRole.CHAIR,
                        "sekretariat", AccountRole.SECRETARIAT,
                        "revisor", AccountRole.AUDITOR,
                        "partner", AccountRole.PARTNER,
                        "medlem", AccountRole.MEMBER)
                .forEach((username, role) -> {
                    var login = accounts.login(username).orElseThrow();
                    assertThat(login.account().role()).isEqualTo(role);
                    assertThat(passwords.match(
                                    "demo",
                                    Optional.ofNullable(login.passwordHash()).orElseThrow()))
                            .isTrue();
                });
    }

    @Test
    void storesNeitherTheSecretOfATokenNorAPassword() {
        accounts.add("gemt", AccountRole.CHAIR, "hemmelig frase");
        String secret = tokens.create("gemt", "label", TokenScope.ACT, Duration.ofDays(3))
                .secret();
        var stored = jdbc.sql("select * from account").query().listOfRows().toString()
                + jdbc.sql("select * from access_token").query().listOfRows();
        assertThat(stored)
                .contains(new TokenSecret(secret).hash())
                .doesNotContain(secret)
                .doesNotContain(secret.substring(4))
                .doesNotContain("hemmelig");
    }

    @Test
    void keepsTheMomentOfTheFirstRevocation() {
        accounts.add("tilbage", AccountRole.CHAIR, "hemmelig frase");
        var issued = tokens.create("tilbage", "", TokenScope.ACT, null);
        Instant first = clock.instant();
        tokens.revoke(issued.tokenId());
        clock.advance(Duration.ofHours(1));
        tokens.revoke(issued.tokenId());
        assertThat(tokens.list())
                .filteredOn(token -> token.tokenId().equals(issued.tokenId()))
                .singleElement()
                .satisfies(token -> assertThat(token.revokedAt()).isEqualTo(first));
    }

    @Test
    void keepsSecretsOutOfText() {
        TokenSecret secret = TokenSecret.next();
        assertThat(secret).hasToString("agl_…");
        assertThat(new AccessTokens.Issued("token-1", secret.text())).hasToString("token-1");
    }

    @Test
    void forgetsFailedAttemptsAfterAMinute() {
        var nanos = new AtomicLong();
        var throttle = new LoginThrottle((Ticker) nanos::get);
        for (int attempt = 0; attempt < LoginThrottle.ATTEMPTS; attempt++) {
            assertThat(throttle.allows("formand")).isTrue();
        }
        assertThat(throttle.allows("formand")).isFalse();
        assertThat(throttle.allows("revisor")).isTrue();
        nanos.addAndGet(LoginThrottle.WINDOW.toNanos());
        assertThat(throttle.allows("formand")).isTrue();
    }

    @Test
    void remembersARightPasswordUntilItChangesButNeverAWrongOne() {
        var memory = new PasswordMemory();
        assertThat(memory.right("formand", "ret", "hash-1", () -> true)).isTrue();
        assertThat(memory.right("formand", "ret", "hash-1", () -> false)).isTrue();
        assertThat(memory.right("formand", "ret", "hash-2", () -> false)).isFalse();
        assertThat(memory.right("revisor", "ret", "hash-1", () -> false)).isFalse();
        assertThat(memory.right("formand", "forkert", "hash-1", () -> false)).isFalse();
        assertThat(memory.right("formand", "forkert", "hash-1", () -> true)).isTrue();
    }

    private List<String> ids() {
        return accounts.list().stream().map(Account::accountId).toList();
    }
}

package org.allianceledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

@WithAccounts
class WrongCredentialsTest {

    @Autowired
    GuardedHttp http;

    @Autowired
    Accounts accounts;

    @Autowired
    AccessTokens tokens;

    @Autowired
    SettableClock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic bm9ib2R5Ondyb25nIHBhc3N3b3Jk",
                "Basic !!!",
                "Basic",
                "Bearer agl_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer short",
                "Bearer",
                "Digest username=nobody",
                ""
            })
    void doesNotEvenRead(String header) {
        var answer = http.send(HttpMethod.GET, GuardedHttp.READ, header);
        assertThat(answer).hasStatus(401).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:alliance-ledger:problem:unauthenticated");
        assertThat(answer).headers().containsHeader(HttpHeaders.WWW_AUTHENTICATE);
    }

    @Test
    void isRefusedWithTheWrongPasswordAfterTheRightOne() {
        Account account = http.account(AccountRole.CHAIR);
        assertThat(http.send(HttpMethod.GET, GuardedHttp.READ, http.basic(account, GuardedHttp.PASSWORD)))
                .hasStatus(200);
        assertThat(http.send(HttpMethod.GET, GuardedHttp.READ, http.basic(account, "noget helt andet")))
                .hasStatus(401);
    }

    @Test
    void isRefusedWithATokenRevokedExpiredOrUnknown() {
        Account account = http.account(AccountRole.CHAIR);
        var revoked = tokens.create(account.username(), "", TokenScope.ACT, null);
        var expiring = tokens.create(account.username(), "", TokenScope.ACT, Duration.ofDays(1));
        assertThat(http.send(HttpMethod.POST, GuardedHttp.ACT, http.bearer(revoked.secret())))
                .hasStatus(200);
        assertThat(http.send(HttpMethod.POST, GuardedHttp.ACT, http.bearer(expiring.secret())))
                .hasStatus(200);
        tokens.revoke(revoked.tokenId());
        clock.advance(Duration.ofDays(1));
        for (String secret : new String[] {
            revoked.secret(), expiring.secret(), TokenSecret.next().text()
        }) {
            assertThat(http.send(HttpMethod.POST, GuardedHttp.ACT, http.bearer(secret)))
                    .hasStatus(401)
                    .headers()
                    .hasHeaderSatisfying(
                            HttpHeaders.WWW_AUTHENTICATE,
                            challenges -> assertThat(challenges)
                                    .singleElement()
                                    .asString()
                                    .startsWith("Bearer ")
                                    .contains("invalid_token"));
        }
    }

    @Test
    void isRefusedAtOnceWhenTheAccountIsDisabled() {
        Account account = http.account(AccountRole.CHAIR);
        String password = http.basic(account, GuardedHttp.PASSWORD);
        String token = http.bearer(http.token(account));
        assertThat(http.send(HttpMethod.POST, GuardedHttp.ACT, password)).hasStatus(200);
        assertThat(http.send(HttpMethod.POST, GuardedHttp.ACT, token)).hasStatus(200);
        accounts.disable(account.username());
        assertThat(http.send(HttpMethod.POST, GuardedHttp.ACT, password)).hasStatus(401);
        assertThat(http.send(HttpMethod.POST, GuardedHttp.ACT, token)).hasStatus(401);
    }

    @Test
    void isRefusedAtOnceWhenThePasswordHasChanged() {
        Account account = http.account(AccountRole.CHAIR);
        assertThat(http.send(HttpMethod.POST, GuardedHttp.ACT, http.basic(account, GuardedHttp.PASSWORD)))
                .hasStatus(200);
        accounts.changePassword(account.username(), "en helt ny frase");
        assertThat(http.send(HttpMethod.POST, GuardedHttp.ACT, http.basic(account, GuardedHttp.PASSWORD)))
                .hasStatus(401);
        assertThat(http.send(HttpMethod.POST, GuardedHttp.ACT, http.basic(account, "en helt ny frase")))
                .hasStatus(200);
    }

    @Test
    void isSlowedDownAfterTenWrongPasswordsUnlessTheRightOneIsKnown() {
        Account known = http.account(AccountRole.CHAIR);
        Account target = http.account(AccountRole.CHAIR);
        assertThat(http.send(HttpMethod.POST, GuardedHttp.ACT, http.basic(known, GuardedHttp.PASSWORD)))
                .hasStatus(200);
        for (int attempt = 0; attempt < LoginThrottle.ATTEMPTS; attempt++) {
            assertThat(http.send(HttpMethod.GET, GuardedHttp.READ, http.basic(target, "gæt " + attempt)))
                    .hasStatus(401);
            assertThat(http.send(HttpMethod.GET, GuardedHttp.READ, http.basic(known, "gæt " + attempt)))
                    .hasStatus(401);
        }
        var refused = http.send(HttpMethod.GET, GuardedHttp.READ, http.basic(target, GuardedHttp.PASSWORD));
        assertThat(refused).hasStatus(429).headers().hasValue(HttpHeaders.RETRY_AFTER, "60");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:alliance-ledger:problem:too-many-attempts");
        assertThat(http.send(HttpMethod.POST, GuardedHttp.ACT, http.basic(known, GuardedHttp.PASSWORD)))
                .hasStatus(200);
    }

    @Test
    void areSlowedDownFromOneAddressWhicheverAccountOrTokenTheyAreMeantFor() {
        Account account = http.account(AccountRole.CHAIR);
        String right = http.bearer(http.token(account));
        for (int attempt = 0; attempt < LoginThrottle.WRONG_FROM_ONE_ADDRESS; attempt++) {
            String wrong = http.bearer(TokenSecret.next().text());
            assertThat(http.from("203.0.113.7", wrong)).hasStatus(401);
        }
        for (String wrong :
                new String[] {http.bearer(TokenSecret.next().text()), http.basic("nobody-" + account.username(), "gæt")
                }) {
            var refused = http.from("203.0.113.7", wrong);
            assertThat(refused).hasStatus(429).headers().hasValue(HttpHeaders.RETRY_AFTER, "60");
            assertThat(refused)
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("urn:alliance-ledger:problem:too-many-attempts");
            assertThat(http.from("203.0.113.8", wrong)).hasStatus(401);
        }
        // A program behind the same address goes on working.
        assertThat(http.from("203.0.113.7", right)).hasStatus(200);
    }

    @Test
    void doNotKeepTheOwnerOutWhenAStrangerTriesTheirName() {
        Account account = http.account(AccountRole.CHAIR);
        for (int attempt = 0; attempt <= LoginThrottle.ATTEMPTS; attempt++) {
            http.from("203.0.113.9", http.basic(account, "gæt " + attempt));
        }
        assertThat(http.from("203.0.113.9", http.basic(account, GuardedHttp.PASSWORD)))
                .hasStatus(429);
        assertThat(http.from("203.0.113.10", http.basic(account, GuardedHttp.PASSWORD)))
                .hasStatus(200);
    }
}

package org.allianceledger.account;

import static org.allianceledger.account.AccountReason.ACCOUNT_DISABLED;
import static org.allianceledger.account.AccountReason.EXPIRY_OUT_OF_RANGE;
import static org.allianceledger.account.AccountReason.LONG_LABEL;
import static org.allianceledger.account.AccountReason.UNKNOWN_TOKEN;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.allianceledger.ledger.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The access tokens by which programs log in. The ledger keeps their hashes alone. */
@Component
public class AccessTokens {

    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_LIFE_IN_DAYS = 36_500;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Accounts accounts;

    AccessTokens(JdbcClient jdbc, Clock clock, Accounts accounts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.accounts = accounts;
    }

    /**
     * Makes a token that acts as the account.
     *
     * @param scope what it gives access to, at most
     * @param life how long it works; null for as long as it is not revoked
     * @return the token with its secret, which nothing can show again
     * @throws Refusal if the account is unknown or disabled, the label too long, or the life not from 1 to 36500 days
     */
    public Issued create(String username, String label, TokenScope scope, @Nullable Duration life) {
        Account account = accounts.require(username);
        Refusal.unless(account.open(), ACCOUNT_DISABLED, "username", account.username());
        Refusal.unless(label.length() <= LONGEST_LABEL, LONG_LABEL, "label", LONGEST_LABEL);
        boolean inRange = life == null || (life.isPositive() && life.toDays() <= LONGEST_LIFE_IN_DAYS);
        Refusal.unless(inRange, EXPIRY_OUT_OF_RANGE, "expires", LONGEST_LIFE_IN_DAYS);
        TokenSecret secret = TokenSecret.next();
        String tokenId = "token-" + UUID.randomUUID();
        Instant now = clock.instant();
        jdbc.sql("""
            insert into access_token (token_hash, token_id, account_id, label, scope, created_at, expires_at)
            values (:hash, :id, :account, :label, :scope, :created, :expires)\
            """)
                .param("hash", secret.hash())
                .param("id", tokenId)
                .param("account", account.accountId())
                .param("label", label)
                .param("scope", scope.label())
                .param("created", now.atOffset(ZoneOffset.UTC))
                .param("expires", life == null ? null : now.plus(life).atOffset(ZoneOffset.UTC))
                .update();
        return new Issued(tokenId, secret.text());
    }

    /** Every token, the newest first. */
    public List<AccessToken> list() {
        return jdbc.sql("select t.*, a.username from access_token t join account a on a.account_id = t.account_id"
                        + " order by t.created_at desc, t.token_id")
                .query((row, number) -> token(row))
                .list();
    }

    /** The account's tokens, the newest first. */
    public List<AccessToken> of(String accountId) {
        return jdbc.sql("select t.*, a.username from access_token t join account a on a.account_id = t.account_id"
                        + " where t.account_id = ? order by t.created_at desc, t.token_id")
                .param(accountId)
                .query((row, number) -> token(row))
                .list();
    }

    /**
     * Withdraws the token from the next request on; a second time changes nothing.
     *
     * @throws Refusal if there is no such token
     */
    public void revoke(String tokenId) {
        int known = jdbc.sql("update access_token set revoked_at = coalesce(revoked_at, ?) where token_id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), tokenId)
                .update();
        Refusal.unless(known > 0, UNKNOWN_TOKEN, "tokenId", tokenId);
    }

    /** The one whom the secret gives access as, if it does: one look-up by primary key, so that no cache can linger. */
    Optional<ActorPrincipal> check(String secret) {
        if (!TokenSecret.wellFormed(secret)) {
            return Optional.empty();
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
            select a.*, t.scope from access_token t join account a on a.account_id = t.account_id
            where t.token_hash = ? and t.revoked_at is null and a.disabled_at is null
              and (t.expires_at is null or t.expires_at > ?)\
            """)
                .params(new TokenSecret(secret).hash(), now)
                .query((row, number) ->
                        new ActorPrincipal(AccountRow.account(row).actor(), scope(row)))
                .optional();
    }

    private static TokenScope scope(ResultSet row) throws SQLException {
        return TokenScope.valueOf(row.getString("scope").toUpperCase(Locale.ROOT));
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(
                row.getString("token_id"),
                row.getString("username"),
                row.getString("label"),
                scope(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                AccountRow.instant(row, "expires_at"),
                AccountRow.instant(row, "revoked_at"));
    }

    /**
     * A token as handed over, once.
     *
     * @param tokenId by which it can be revoked
     * @param secret what gives access
     */
    public record Issued(String tokenId, String secret) {

        @Override
        public String toString() {
            return tokenId; // A secret must not reach a log by way of a debug line.
        }
    }
}

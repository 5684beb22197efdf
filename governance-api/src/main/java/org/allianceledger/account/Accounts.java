package org.allianceledger.account;

import static org.allianceledger.account.AccountReason.ACCOUNT_EXISTS;
import static org.allianceledger.account.AccountReason.MALFORMED_USERNAME;
import static org.allianceledger.account.AccountReason.UNKNOWN_ACCOUNT;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.allianceledger.ledger.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts that may log in. An account is never deleted, because events name it as their actor. */
@Component
public class Accounts {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{1,100}");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Passwords passwords;

    Accounts(JdbcClient jdbc, Clock clock, Passwords passwords) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.passwords = passwords;
    }

    /**
     * Opens an account.
     *
     * @throws Refusal if the name is taken or malformed, or the password too weak
     */
    public Account add(String username, AccountRole role, String password) {
        String name = lowerCase(username);
        Refusal.unless(USERNAME.matcher(name).matches(), MALFORMED_USERNAME, "username");
        passwords.check(password);
        return insert(name, role, passwords.hash(password));
    }

    /** The account with the username, in whatever case. */
    public Optional<Account> find(String username) {
        return login(username).map(Login::account);
    }

    /** The account with the identifier that events name. */
    public Optional<Account> byId(String accountId) {
        return jdbc.sql("select * from account where account_id = ?")
                .param(accountId)
                .query((row, number) -> AccountRow.account(row))
                .optional();
    }

    /** Whether there is no account at all: nobody can log in yet. */
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    /**
     * The account with the username.
     *
     * @throws Refusal if there is none
     */
    public Account require(String username) {
        return find(username).orElseThrow(() -> UNKNOWN_ACCOUNT.refusal("username", username));
    }

    /** Every account, by username. */
    public List<Account> list() {
        return jdbc.sql("select * from account order by username")
                .query((row, number) -> AccountRow.account(row))
                .list();
    }

    /**
     * Closes the account for passwords and tokens alike, from the next request on.
     *
     * @throws Refusal if there is no such account
     */
    public void disable(String username) {
        String id = require(username).accountId();
        jdbc.sql("update account set disabled_at = ? where account_id = ? and disabled_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /**
     * Gives the account another password; its access tokens stay valid.
     *
     * @throws Refusal if there is no such account, or the password is too weak
     */
    public void changePassword(String username, String password) {
        String id = require(username).accountId();
        passwords.check(password);
        jdbc.sql("update account set password_hash = ? where account_id = ?")
                .params(passwords.hash(password), id)
                .update();
    }

    /**
     * Opens an account with a password made here.
     *
     * @return the password, which nothing can show again
     * @throws Refusal if the name is taken or malformed
     */
    public String addWithPassword(String username, AccountRole role) {
        String password = passwords.generate();
        add(username, role, password);
        return password;
    }

    /**
     * Gives the account another password, made here.
     *
     * @return the password, which nothing can show again
     * @throws Refusal if there is no such account
     */
    public String renewPassword(String username) {
        String password = passwords.generate();
        changePassword(username, password);
        return password;
    }

    /**
     * Changes a password for whoever knows the old one.
     *
     * @throws Refusal if the old one is wrong, or the new one too weak
     */
    public void changeOwnPassword(String username, String old, String password) {
        boolean right = login(username)
                .map(Login::passwordHash)
                .map(hash -> passwords.match(old, hash))
                .orElse(false);
        Refusal.unless(right, AccountReason.WRONG_OLD_PASSWORD, "old");
        changePassword(username, password);
    }

    Optional<Login> login(String username) {
        return jdbc.sql("select * from account where username = ?")
                .param(lowerCase(username))
                .query((row, number) -> new Login(AccountRow.account(row), row.getString("password_hash")))
                .optional();
    }

    Account insert(String username, AccountRole role, String passwordHash) {
        Instant now = clock.instant();
        var account = new Account("account-" + UUID.randomUUID(), username, role, now, null);
        try {
            jdbc.sql("insert into account (account_id, username, password_hash, role, created_at) values (?,?,?,?,?)")
                    .params(account.accountId(), username, passwordHash, role.name(), now.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw ACCOUNT_EXISTS.refusal("username", username);
        }
        return account;
    }

    static String lowerCase(String username) {
        return username.toLowerCase(Locale.ROOT);
    }

    /** What a login is checked against; the hash is null for an account that has no password of its own. */
    record Login(Account account, @Nullable String passwordHash) {}
}

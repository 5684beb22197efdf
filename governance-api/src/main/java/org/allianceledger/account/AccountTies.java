package org.allianceledger.account;

import static org.allianceledger.account.AccountReason.TIE_TO_UNKNOWN;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.allianceledger.ledger.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What ties accounts to alliances, and to the persons and partners in them. Read anew for every request. */
@Component
public class AccountTies {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Accounts accounts;
    private final ObjectProvider<TiedThings> things;

    AccountTies(JdbcClient jdbc, Clock clock, Accounts accounts, ObjectProvider<TiedThings> things) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.accounts = accounts;
        this.things = things;
    }

    /**
     * Ties the account, in place of how it was tied to the alliance before.
     *
     * @param alliance its key or identifier
     * @throws Refusal if there is no such account, alliance, person or partner
     */
    public AccountTie tie(String username, String alliance, @Nullable String person, @Nullable String partner) {
        String id = allianceId(alliance);
        require(things.stream().allMatch(it -> it.knowsAlliance(id)), "alliance", alliance);
        require(person, "person-", "person", id);
        require(partner, "partner-", "partner", id);
        return put(new AccountTie(accounts.require(username).accountId(), id, person, partner));
    }

    /**
     * Takes away what ties the account to the alliance; a second time changes nothing.
     *
     * @throws Refusal if there is no such account
     */
    public void untie(String username, String alliance) {
        jdbc.sql("delete from account_tie where account_id = ? and alliance_id = ?")
                .params(accounts.require(username).accountId(), allianceId(alliance))
                .update();
    }

    /** How the account is tied, by alliance. */
    public List<AccountTie> of(String accountId) {
        return jdbc.sql("select * from account_tie where account_id = ? order by alliance_id")
                .param(accountId)
                .query((row, number) -> tie(row))
                .list();
    }

    AccountTie put(AccountTie tie) {
        jdbc.sql("delete from account_tie where account_id = ? and alliance_id = ?")
                .params(tie.accountId(), tie.allianceId())
                .update();
        jdbc.sql("insert into account_tie (account_id, alliance_id, person_id, partner_id, tied_at)"
                        + " values (?, ?, ?, ?, ?)")
                .param(1, tie.accountId())
                .param(2, tie.allianceId())
                .param(3, tie.personId())
                .param(4, tie.partnerId())
                .param(5, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return tie;
    }

    private void require(@Nullable String id, String prefix, String field, String alliance) {
        if (id != null) {
            boolean known = id.startsWith(prefix) && things.stream().allMatch(it -> it.knows(alliance, id));
            require(known, field, id);
        }
    }

    private static void require(boolean known, String field, String id) {
        Refusal.unless(known, TIE_TO_UNKNOWN, field, id);
    }

    private static String allianceId(String alliance) {
        String id = alliance.toLowerCase(Locale.ROOT);
        return id.startsWith("alliance-") ? id : "alliance-" + id;
    }

    private static AccountTie tie(ResultSet row) throws SQLException {
        return new AccountTie(
                row.getString("account_id"),
                row.getString("alliance_id"),
                row.getString("person_id"),
                row.getString("partner_id"));
    }
}

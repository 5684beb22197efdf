package org.allianceledger.account;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The accounts that the demonstration can be tried with, and that no other ledger should have. */
@Component
public class DemonstrationAccounts {

    private static final String PASSWORD = "demo";

    // Of "demo": made once and for all, since a slow hash at every start would protect no secret.
    private static final String HASH = "{bcrypt}$2a$10$RU/Jj9SQblsk/9kmpasG.eFEqJJ5.5IU4gdAw3nDF0PIYpRVVQrK.";

    private static final String ALLIANCE = "alliance-fjordlys";
    private static final String CHAIR = "person-57667aaf-881c-4895-b26a-19e7e68fe737";
    private static final String SECRETARIAT_LEAD = "person-09f6244c-c844-4f58-996d-ea38b47bf443";
    private static final String MEMBER_BY_EXPERIENCE = "person-35fefd4e-045e-4ad6-a339-b05a2d3b795a";
    private static final String PARTNER = "partner-fjordlys-boelgebryderen";

    private final Accounts accounts;
    private final AccountTies ties;
    private final ConsoleLanguage language;

    DemonstrationAccounts(Accounts accounts, AccountTies ties, ConsoleLanguage language) {
        this.accounts = accounts;
        this.ties = ties;
        this.language = language;
    }

    /**
     * Opens those of the accounts that are absent.
     *
     * @return the sentence to print, which tells their names and password
     */
    public String create() {
        roles().forEach((username, role) -> {
            Account account = accounts.find(username).orElseGet(() -> accounts.insert(username, role, HASH));
            if (ties.of(account.accountId()).isEmpty()) {
                tie(account);
            }
        });
        return language.say(ConsoleText.DEMONSTRATION, String.join(", ", roles().keySet()), PASSWORD);
    }

    /** Whether one of them is there and has the password that everybody knows. */
    public boolean areOpen() {
        return roles().keySet().stream()
                .flatMap(it -> accounts.login(it).stream())
                .anyMatch(it -> it.account().open() && HASH.equals(it.passwordHash()));
    }

    // The auditor is tied to nothing, and so reaches every alliance.
    private void tie(Account account) {
        String id = account.accountId();
        switch (account.role()) {
            case CHAIR -> ties.put(new AccountTie(id, ALLIANCE, CHAIR, null));
            case SECRETARIAT -> ties.put(new AccountTie(id, ALLIANCE, SECRETARIAT_LEAD, null));
            case PARTNER -> ties.put(new AccountTie(id, ALLIANCE, null, PARTNER));
            case MEMBER -> ties.put(new AccountTie(id, ALLIANCE, MEMBER_BY_EXPERIENCE, null));
            case AUDITOR, ADMINISTRATOR -> {}
        }
    }

    private static Map<String, AccountRole> roles() {
        var roles = new LinkedHashMap<String, AccountRole>();
        roles.put("formand", AccountRole.CHAIR);
        roles.put("sekretariat", AccountRole.SECRETARIAT);
        roles.put("revisor", AccountRole.AUDITOR);
        roles.put("partner", AccountRole.PARTNER);
        roles.put("medlem", AccountRole.MEMBER);
        return roles;
    }
}

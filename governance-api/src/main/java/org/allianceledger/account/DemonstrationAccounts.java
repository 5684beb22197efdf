package org.allianceledger.account;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The four accounts that the demonstration can be tried with, and that no other ledger should have. */
@Component
public class DemonstrationAccounts {

    private static final String PASSWORD = "demo";

    // Of "demo": made once and for all, since a slow hash at every start would protect no secret.
    private static final String HASH = "{bcrypt}$2a$10$RU/Jj9SQblsk/9kmpasG.eFEqJJ5.5IU4gdAw3nDF0PIYpRVVQrK.";

    private final Accounts accounts;
    private final ConsoleLanguage language;

    DemonstrationAccounts(Accounts accounts, ConsoleLanguage language) {
        this.accounts = accounts;
        this.language = language;
    }

    /**
     * Opens those of the accounts that are absent.
     *
     * @return the sentence to print, which tells their names and password
     */
    public String create() {
        roles().forEach((username, role) -> {
            if (accounts.find(username).isEmpty()) {
                accounts.insert(username, role, HASH);
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

    private static Map<String, AccountRole> roles() {
        var roles = new LinkedHashMap<String, AccountRole>();
        roles.put("formand", AccountRole.CHAIR);
        roles.put("sekretariat", AccountRole.SECRETARIAT);
        roles.put("revisor", AccountRole.AUDITOR);
        roles.put("partner", AccountRole.PARTNER);
        return roles;
    }
}

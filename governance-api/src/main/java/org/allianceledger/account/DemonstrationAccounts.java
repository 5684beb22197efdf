package org.allianceledger.account;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The four accounts that the demonstration can be tried with, and that no other ledger should have. */
@Component
public class DemonstrationAccounts {

    private static final String PASSWORD = "demo";

    private final Accounts accounts;
    private final Passwords passwords;
    private final ConsoleLanguage language;

    DemonstrationAccounts(Accounts accounts, Passwords passwords, ConsoleLanguage language) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.language = language;
    }

    /**
     * Opens those of the accounts that are absent.
     *
     * @return the sentence to print, which tells their names and password
     */
    public String create() {
        // One slow hash for all four keeps the start of the demonstration short; there is no secret to protect.
        String hash = passwords.hash(PASSWORD);
        roles().forEach((username, role) -> {
            if (accounts.find(username).isEmpty()) {
                accounts.insert(username, role, hash);
            }
        });
        return language.say(ConsoleText.DEMONSTRATION, String.join(", ", roles().keySet()), PASSWORD);
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

package org.allianceledger.account;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The account that a new ledger begins with, so that somebody can log in and open the others. */
@Component
public class FirstAdministrator {

    static final String USERNAME = "administrator";

    private final Accounts accounts;
    private final Passwords passwords;
    private final ConsoleLanguage language;

    FirstAdministrator(Accounts accounts, Passwords passwords, ConsoleLanguage language) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.language = language;
    }

    /**
     * Opens it if there is no account at all.
     *
     * @return what to print: its name and the password, which nothing can show again
     */
    public Optional<String> create() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        String password = passwords.generate();
        accounts.add(USERNAME, AccountRole.ADMINISTRATOR, password);
        return Optional.of(language.say(ConsoleText.FIRST_ADMINISTRATOR, USERNAME, password));
    }
}

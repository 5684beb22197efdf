package org.allianceledger.account;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code user}: opens, lists and closes accounts from the command line. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "user",
        description = {"Konti, der kan logge ind.", "Accounts that can log in."})
public final class UserCommand {

    private final Accounts accounts;
    private final AccountTies ties;
    private final Passwords passwords;
    private final ConsoleLanguage language;

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls a command.
    private CommandSpec spec;

    UserCommand(Accounts accounts, AccountTies ties, Passwords passwords, ConsoleLanguage language) {
        this.accounts = accounts;
        this.ties = ties;
        this.passwords = passwords;
        this.language = language;
    }

    @Command(
            name = "add",
            description = {"Opretter en konto.", "Adds an account."})
    void add(
            @Parameters(paramLabel = "NAME") String name,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "ROLE",
                            description = "chair, secretariat, partner, member, auditor, administrator")
                    String role,
            @Option(
                            names = "--password-stdin",
                            description = {
                                "Læser kodeordet fra standard input.",
                                "Reads the password from standard input."
                            })
                    boolean piped) {
        AccountRole chosen = AccountRole.named(role);
        String password = piped ? PipedPassword.read() : passwords.generate();
        Account account = accounts.add(name, chosen, password);
        explain(ConsoleText.ACCOUNT_ADDED, account.username(), chosen.label());
        showGenerated(password, piped);
    }

    @Command(
            name = "list",
            description = {"Viser alle konti.", "Lists all accounts."})
    void list() {
        PrintWriter out = spec.commandLine().getOut();
        for (Account account : accounts.list()) {
            ConsoleText state = account.open() ? ConsoleText.OPEN : ConsoleText.DISABLED;
            out.println("%s\t%s\t%s\t%s"
                    .formatted(account.username(), account.role().label(), language.say(state), account.accountId()));
        }
    }

    @Command(
            name = "disable",
            description = {"Lukker en konto.", "Disables an account."})
    void disable(@Parameters(paramLabel = "NAME") String name) {
        accounts.disable(name);
        explain(ConsoleText.ACCOUNT_DISABLED, name);
    }

    @Command(
            name = "password",
            description = {"Giver en konto et nyt kodeord.", "Gives an account a new password."})
    void password(@Parameters(paramLabel = "NAME") String name, @Option(names = "--password-stdin") boolean piped) {
        String password = piped ? PipedPassword.read() : passwords.generate();
        accounts.changePassword(name, password);
        explain(ConsoleText.PASSWORD_CHANGED, name);
        showGenerated(password, piped);
    }

    @Command(
            name = "tie",
            description = {
                "Knytter en konto til en person eller partner i en alliance.",
                "Ties an account to a person or partner in an alliance."
            })
    void tie(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--alliance", required = true, paramLabel = "KEY") String alliance,
            @Option(names = "--person", paramLabel = "ID") @Nullable String person,
            @Option(names = "--partner", paramLabel = "ID") @Nullable String partner) {
        explain(
                ConsoleText.ACCOUNT_TIED,
                name,
                ties.tie(name, alliance, person, partner).allianceId());
    }

    @Command(
            name = "untie",
            description = {
                "Ophæver det, der knytter en konto til en alliance.",
                "Takes away what ties an account to an alliance."
            })
    void untie(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--alliance", required = true, paramLabel = "KEY") String alliance) {
        ties.untie(name, alliance);
        explain(ConsoleText.ACCOUNT_UNTIED, name, alliance);
    }

    @Command(
            name = "ties",
            description = {"Viser, hvad en konto er knyttet til.", "Lists what an account is tied to."})
    void ties(@Parameters(paramLabel = "NAME") String name) {
        PrintWriter out = spec.commandLine().getOut();
        for (AccountTie tie : ties.of(accounts.require(name).accountId())) {
            out.println("%s\t%s\t%s"
                    .formatted(
                            tie.allianceId(),
                            tie.personId() == null ? "-" : tie.personId(),
                            tie.partnerId() == null ? "-" : tie.partnerId()));
        }
    }

    // The explanation goes to standard error, so that a script can capture the password alone.
    private void showGenerated(String password, boolean piped) {
        if (!piped) {
            explain(ConsoleText.PASSWORD_SHOWN);
            spec.commandLine().getOut().println(password);
        }
    }

    private void explain(ConsoleText text, Object... arguments) {
        spec.commandLine().getErr().println(language.say(text, arguments));
    }
}

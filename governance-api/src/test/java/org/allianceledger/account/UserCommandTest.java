package org.allianceledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WithAccounts
class UserCommandTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    private final String name = "konto-" + UUID.randomUUID();
    private CommandRun line;

    @BeforeEach
    void opensACommandLine(@Autowired ApplicationContext context) {
        line = new CommandRun(context);
    }

    @AfterEach
    void givesStandardInputBack() {
        line.close();
    }

    @Test
    void addsAnAccountAndPrintsItsPasswordAlone() {
        assertThat(line.run("user", "add", name, "--role", "Secretariat")).isZero();
        String hash = accounts.login(name).orElseThrow().passwordHash();
        assertThat(passwords.match(line.out().strip(), hash)).isTrue();
        assertThat(accounts.require(name).role()).isEqualTo(AccountRole.SECRETARIAT);
        assertThat(line.err())
                .contains("Kontoen " + name + " er oprettet med rollen secretariat.")
                .contains("vises kun denne ene gang");
    }

    @Test
    void takesAPipedPasswordAndDoesNotRepeatIt() {
        line.pipe("hemmelig frase\n");
        assertThat(line.run("user", "add", name, "--role", "chair", "--password-stdin"))
                .isZero();
        String hash = accounts.login(name).orElseThrow().passwordHash();
        assertThat(passwords.match("hemmelig frase", hash)).isTrue();
        assertThat(line.out() + line.err()).doesNotContain("hemmelig");
    }

    @Test
    void tiesAnAccountToAnAllianceAndListsIt() {
        accounts.add(name, AccountRole.PARTNER, "en lang frase");
        assertThat(line.run("user", "tie", name, "--alliance", "fjordlys", "--partner", "partner-a"))
                .isZero();
        assertThat(line.run("user", "ties", name)).isZero();
        assertThat(line.out()).contains("alliance-fjordlys\t-\tpartner-a");
        assertThat(line.run("user", "untie", name, "--alliance", "fjordlys")).isZero();
    }

    @Test
    void refusesToTieAnAccountToWhatIsNoPerson() {
        accounts.add(name, AccountRole.MEMBER, "en lang frase");
        assertThat(line.run("user", "tie", name, "--alliance", "fjordlys", "--person", "partner-a"))
                .isEqualTo(2);
    }

    @Test
    void changesThePassword() {
        accounts.add(name, AccountRole.CHAIR, "den gamle frase");
        assertThat(line.run("user", "password", name)).isZero();
        String hash = accounts.login(name).orElseThrow().passwordHash();
        assertThat(passwords.match(line.out().strip(), hash)).isTrue();
        assertThat(passwords.match("den gamle frase", hash)).isFalse();
    }

    @Test
    void listsWhatItDisabled() {
        accounts.add(name, AccountRole.AUDITOR, "en lang frase");
        assertThat(line.run("user", "list")).isZero();
        assertThat(line.out()).contains(name + "\tauditor\tåben\taccount-");
        assertThat(line.run("user", "disable", name)).isZero();
        assertThat(line.run("user", "list")).isZero();
        assertThat(line.out()).contains(name + "\tauditor\tlukket\taccount-");
    }

    @Test
    void refusesANameThatIsTakenInAnyCase() {
        accounts.add(name, AccountRole.AUDITOR, "en lang frase");
        assertThat(line.run("user", "add", name.toUpperCase(), "--role", "chair"))
                .isEqualTo(2);
        assertThat(line.err()).contains("Der findes allerede en konto med navnet " + name);
        assertThat(accounts.require(name).role()).isEqualTo(AccountRole.AUDITOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "          \n", "\n"})
    void refusesAWeakPassword(String password) {
        line.pipe(password);
        assertThat(line.run("user", "add", name, "--role", "chair", "--password-stdin"))
                .isEqualTo(2);
        assertThat(line.err()).contains("Kodeordet skal være på mindst 8 tegn");
        assertThat(accounts.find(name)).isEmpty();
    }

    @Test
    void refusesAPasswordOfWhichAPartWouldNotCount() {
        line.pipe("æ".repeat(37));
        assertThat(line.run("user", "add", name, "--role", "chair", "--password-stdin"))
                .isEqualTo(2);
        assertThat(line.err()).contains("højst fylde 72 byte");
    }
}

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
class TokenCommandTest {

    @Autowired
    Accounts accounts;

    @Autowired
    AccessTokens tokens;

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
    void printsTheTokenAloneAndItGivesAccess() {
        Account account = accounts.add(name, AccountRole.CHAIR, "en lang frase");
        assertThat(line.run("token", "create", "--for", name, "--label", "regneark"))
                .isZero();
        String secret = line.out().strip();
        assertThat(secret).matches("agl_[A-Za-z0-9_-]{43}");
        assertThat(tokens.check(secret)).contains(new ActorPrincipal(account.actor()));
        assertThat(line.err()).contains("vises kun denne ene gang").doesNotContain(secret);
    }

    @Test
    void listsTokensWithoutTheirSecretsAndRevokesThem() {
        accounts.add(name, AccountRole.CHAIR, "en lang frase");
        var issued = tokens.create(name, "regneark", TokenScope.ACT, null);
        assertThat(line.run("token", "list")).isZero();
        assertThat(line.out())
                .contains(issued.tokenId() + "\t" + name + "\tgyldig\tudløber ikke\tregneark")
                .doesNotContain(issued.secret());
        assertThat(line.run("token", "revoke", issued.tokenId())).isZero();
        assertThat(line.run("token", "list")).isZero();
        assertThat(line.out()).contains(issued.tokenId() + "\t" + name + "\ttrukket tilbage");
        assertThat(tokens.check(issued.secret())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "36501"})
    void refusesALifeOutsideReason(String days) {
        accounts.add(name, AccountRole.CHAIR, "en lang frase");
        assertThat(line.run("token", "create", "--for", name, "--expires-in-days", days))
                .isEqualTo(2);
        assertThat(line.err()).contains("fra 1 til 36500 dage");
    }

    @Test
    void refusesADisabledAccount() {
        accounts.add(name, AccountRole.CHAIR, "en lang frase");
        accounts.disable(name);
        assertThat(line.run("token", "create", "--for", name)).isEqualTo(2);
        assertThat(line.err()).contains("Kontoen " + name + " er lukket.");
    }
}

package org.allianceledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithAccounts
class TokenSpeedTest {

    @Test
    void checksEveryTokenAndTellsHowFast(@Autowired Accounts accounts, @Autowired AccessTokens tokens) {
        Account account = accounts.add("hurtig", AccountRole.CHAIR, "en lang frase");
        List<String> secrets = IntStream.range(0, 1_000)
                .mapToObj(i -> tokens.create("hurtig", "nr. " + i, TokenScope.ACT, null)
                        .secret())
                .toList();
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 10_000; i++) {
                assertThat(tokens.check(secrets.get(i % 1_000))).contains(new ActorPrincipal(account.actor()));
            }
            System.out.printf("%.0f token checks a second%n", 10_000 / ((System.nanoTime() - start) / 1e9));
        }
    }
}

package org.allianceledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WithAccounts
class CommandRefusalsTest {

    private CommandRun line;

    @BeforeEach
    void opensACommandLine(@Autowired ApplicationContext context) {
        line = new CommandRun(context);
    }

    @AfterEach
    void givesStandardInputBack() {
        line.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "user add sekretær --role chair    | Et brugernavn består af",
                "user add per --role kejser        | Rollen \"kejser\" findes ikke; vælg en af disse: chair,",
                "user add per                      | Der mangler noget: ",
                "user                              | Skriv efter user et af disse: add, ",
                "user disable ukendt               | Der findes ingen konto med navnet ukendt.",
                "user password ukendt              | Der findes ingen konto med navnet ukendt.",
                "user list mere                    | Det kendes ikke: mere",
                "token create --for ukendt         | Der findes ingen konto med navnet ukendt.",
                "token create                      | Der mangler noget: ",
                "token create --for x --expires-in-days i-dag | Det kan ikke læses: ",
                "token revoke token-1              | Der findes ingen adgangsnøgle med id token-1.",
            })
    void refusesWrongInputInOneSentence(String input, String sentence) {
        assertThat(line.run(input.strip().split(" +"))).isEqualTo(2);
        assertThat(line.err().strip()).startsWith(sentence).hasLineCount(1);
        assertThat(line.out()).isEmpty();
    }

    @Test
    void speaksEnglishWhereTheEnvironmentIsNotDanish() {
        var english = new ConsoleLanguage("en_US.UTF-8");
        assertThat(english.say(ConsoleText.DISABLED)).isEqualTo("disabled");
        assertThat(new ConsoleLanguage("").say(ConsoleText.DISABLED)).isEqualTo("disabled");
        assertThat(new ConsoleLanguage("da").say(ConsoleText.DISABLED)).isEqualTo("lukket");
    }
}

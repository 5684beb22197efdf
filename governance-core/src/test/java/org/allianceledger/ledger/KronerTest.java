package org.allianceledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KronerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0 kr.|0 kr.",
                "6800000|68.000 kr.|68,000 kr.",
                "50|0,50 kr.|0.50 kr.",
                "100000005|1.000.000,05 kr.|1,000,000.05 kr.",
                "-99950|-999,50 kr.|-999.50 kr."
            })
    void saysAnAmountInTheWordsOfTheLanguage(long amount, String danish, String english) {
        assertThat(new Kroner(amount).danish()).isEqualTo(danish);
        assertThat(new Kroner(amount).english()).isEqualTo(english);
        assertThat(new Kroner(amount)).hasToString(english);
    }
}

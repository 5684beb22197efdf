package org.allianceledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictBase64Test {

    @ParameterizedTest
    @ValueSource(strings = {"", "QQ==", "QUE=", "QUFB", "+/+/"})
    void takesTheOneSpelling(String text) {
        assertThat(StrictBase64.encode(StrictBase64.decode(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ", "QR==", "QUF=", "QQ=", "Q", "QQ==QQ==", "QQ==\n", " QQ==", "-_-_", "Q Q=", "QQ==="})
    void refusesEveryOther(String text) {
        Vectors.assertRefused(Flaw.MALFORMED, () -> StrictBase64.decode(text)).hasMessageContaining("base64");
    }
}

package org.allianceledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String ROOT = "rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=\n";
    private static final String TEXT = "ledger.example/alliances\n15\n" + ROOT;

    @Test
    void writesThreeLines() {
        var checkpoint = new Checkpoint(new Origin("ledger.example/alliances"), 15, TreeHash.ofBase64(ROOT.strip()));

        assertThat(checkpoint.text()).isEqualTo(TEXT);
        assertThat(Checkpoint.parse(TEXT)).isEqualTo(checkpoint);
    }

    @Test
    void readsExtensionLines() {
        assertThat(Checkpoint.parse(TEXT + "more\nand more\n").extensions()).isEqualTo(List.of("more", "and more"));
        assertThat(Checkpoint.parse(TEXT + "more\n").text()).isEqualTo(TEXT + "more\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "a\n1\n",
                "\n1\n" + ROOT,
                "a\n01\n" + ROOT,
                "a\n+1\n" + ROOT,
                "a\n-1\n" + ROOT,
                "a\n\n" + ROOT,
                "a\n1 \n" + ROOT,
                "a\n9223372036854775808\n" + ROOT,
                "a\n1\nAAAA\n",
                "a\n1\nrKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs\n",
                "a\n1\nrKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383ct=\n",
                "a\n1\n" + ROOT + "\n",
                "a\n1\n" + ROOT + "more"
            })
    void refusesAnyOtherText(String text) {
        Vectors.assertRefused(Flaw.MALFORMED, () -> Checkpoint.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a b", "a+b", "https://ledger.example", "ledger.example/", "a\nb", "a\u2003b", "a\u0085b"})
    void refusesAnyOtherOrigin(String value) {
        Vectors.assertRefused(Flaw.MALFORMED, () -> new Origin(value));
    }
}

package org.allianceledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.allianceledger.audit.sample.Draw;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.TreeHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a draw depends on seed, checkpoint and identifiers alone, in a way that any SHA-256 can follow. */
class DrawTest {

    private static final Checkpoint HEAD =
            new Checkpoint("ledger.example/alliances", 3, TreeHash.EMPTY_ROOT, List.of());

    @Test
    void numbersWhatASha256OfTheFiveLinesGives() {
        // printf '2026-11-29 lottery 7\nledger.example/alliances\n3\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n
        // decision-a\n' | sha256sum
        assertThat(new Draw("2026-11-29 lottery 7", HEAD).order(List.of("decision-a")))
                .containsExactly(new Draw.Number(
                        "decision-a", "7bb2a47c2459c0e884d48d8c111083c9179409c4c126f7e119a9d61a7e32ffb5"));
    }

    @Test
    void drawsTheSameWhateverOrderTheyComeIn() {
        List<String> ids =
                IntStream.range(0, 50).mapToObj(it -> "decision-" + it).toList();
        assertThat(new Draw("x", HEAD).order(ids)).isEqualTo(new Draw("x", HEAD).order(ids.reversed()));
    }

    @Test
    void drawsOthersByAnotherSeedOrCheckpoint() {
        List<String> ids =
                IntStream.range(0, 50).mapToObj(it -> "decision-" + it).toList();
        var usual = new Draw("x", HEAD).order(ids);
        assertThat(new Draw("y", HEAD).order(ids)).isNotEqualTo(usual);
        var grown = new Checkpoint(HEAD.origin(), 4, HEAD.root(), List.of());
        assertThat(new Draw("x", grown).order(ids)).isNotEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", " before", "after ", "\u0000", "tab\there"})
    void takesNoSeedThatCannotBeReadAloud(String seed) {
        assertThat(Draw.isSeed(seed)).isFalse();
    }

    @Test
    void takesALineOfText() {
        assertThat(Draw.isSeed("Lottotal 29. november 2026: 4 8 15 16 23 42")).isTrue();
        assertThat(Draw.isSeed("x".repeat(201))).isFalse();
    }
}

package org.allianceledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryBundleTest {

    @Test
    void putsTheLengthBeforeEachEntry() {
        byte[] bundle = EntryBundle.of(List.of(new byte[] {7}, new byte[0], new byte[258]));

        assertThat(bundle).startsWith(0, 1, 7, 0, 0, 1, 2, 0).hasSize(3 + 2 + 260);
        assertThat(EntryBundle.entries(bundle)).containsExactly(new byte[] {7}, new byte[0], new byte[258]);
        assertThat(EntryBundle.entries(new byte[0])).isEmpty();
    }

    @Test
    void takesTheLongestEntryAndNoneLonger() {
        assertThat(EntryBundle.entries(EntryBundle.of(List.of(new byte[65_535]))))
                .hasSize(1);
        Vectors.assertRefused(Flaw.MALFORMED, () -> EntryBundle.of(List.of(new byte[65_536])));
    }

    @Test
    void refusesABundleCutAnywhere() {
        byte[] bundle = EntryBundle.of(List.of(new byte[] {1, 2, 3}));
        for (int length = 1; length < bundle.length; length++) {
            byte[] cut = Arrays.copyOf(bundle, length);
            Vectors.assertRefused(Flaw.BUNDLE_CUT, () -> EntryBundle.entries(cut));
        }
    }
}

package org.allianceledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every bit of the proofs of small trees, and of larger ones a bit of each hash; the bench flips them all. */
class ProofBitFlipTest {

    @Test
    void rejectsEveryProofWithAFlippedBit() {
        var flips = new ProofBitFlips(300);
        flips.run(1, 32, 1);
        flips.run(33, 300, 256);

        assertThat(flips.flips.sum()).isGreaterThan(1_500_000);
        assertThat(flips.accepted.sum()).isZero();
    }
}

package org.allianceledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Every bit of the proofs of small trees, and of larger ones a bit of each hash; when it is thorough every single bit of
 * every proof of trees of up to 300 leaves, of its leaf and of its roots.
 */
class ProofBitFlipTest {

    private static final int SPARSE = 256;
    private static final int STEP = Boolean.getBoolean("ledger.thorough") ? 1 : SPARSE;

    @Test
    void rejectsEveryProofWithAFlippedBit() {
        long start = System.nanoTime();
        var flips = new ProofBitFlips(300);
        flips.run(1, 32, 1);
        flips.run(33, 300, STEP);
        System.out.printf(
                "Proofs with a flipped bit: %,d, accepted %d, %d s%n",
                flips.flips.sum(), flips.accepted.sum(), (System.nanoTime() - start) / 1_000_000_000);

        assertThat(flips.flips.sum()).isGreaterThan(STEP == 1 ? 200_000_000 : 1_500_000);
        assertThat(flips.accepted.sum()).isZero();
    }
}

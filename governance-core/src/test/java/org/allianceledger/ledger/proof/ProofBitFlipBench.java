package org.allianceledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Flips every single bit of every proof of trees of up to 300 leaves, which takes minutes. */
class ProofBitFlipBench {

    @Test
    void rejectsEveryFlippedBitOfEveryProofUpTo300Leaves() {
        long start = System.nanoTime();
        var flips = new ProofBitFlips(300);
        flips.run(1, 300, 1);
        System.out.printf(
                "%d flipped bits, %d accepted, %d s%n",
                flips.flips.sum(), flips.accepted.sum(), (System.nanoTime() - start) / 1_000_000_000);
        assertThat(flips.accepted.sum()).isZero();
    }
}

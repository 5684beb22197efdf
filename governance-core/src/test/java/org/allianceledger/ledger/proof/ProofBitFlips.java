package org.allianceledger.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Flips bits of every inclusion and consistency proof of trees and counts the flips that go unseen. */
final class ProofBitFlips {

    private final SubtreeLists tree = new SubtreeLists();
    private final List<TreeHash> roots = new ArrayList<>();
    final LongAdder flips = new LongAdder();
    final LongAdder accepted = new LongAdder();

    ProofBitFlips(int size) {
        roots.add(TreeHash.EMPTY_ROOT);
        for (int n = 1; n <= size; n++) {
            tree.append(TreeHash.leaf(new byte[] {(byte) n, (byte) (n >> 8)}));
            roots.add(MerkleTree.root(n, tree));
        }
    }

    /** All proofs of the trees of these sizes; of each hash every so manieth bit. */
    void run(int smallest, int largest, int step) {
        IntStream.rangeClosed(smallest, largest).parallel().forEach(size -> {
            for (int n = 0; n < size; n++) {
                int index = n;
                flip(
                        InclusionProof.of(index, size, tree).hashes(),
                        step,
                        size + index,
                        hashes -> new InclusionProof(index, size, hashes).proves(tree.at(0, index), roots.get(size)));
                if (index > 0) {
                    flip(
                            ConsistencyProof.of(index, size, tree).hashes(),
                            step,
                            size + index,
                            hashes -> new ConsistencyProof(index, size, hashes)
                                    .proves(roots.get(index), roots.get(size)));
                }
            }
        });
    }

    private void flip(List<TreeHash> proof, int step, int start, Predicate<List<TreeHash>> holds) {
        if (!holds.test(proof)) {
            throw new AssertionError("A proof does not hold before it is changed");
        }
        for (int place = 0; place < proof.size(); place++) {
            var changed = new ArrayList<>(proof);
            for (int bit = (start + place) % step; bit < Byte.SIZE * TreeHash.LENGTH; bit += step) {
                byte[] bytes = proof.get(place).bytes();
                bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
                changed.set(place, TreeHash.of(bytes));
                flips.increment();
                if (holds.test(changed)) {
                    accepted.increment();
                }
            }
        }
    }
}

package org.allianceledger.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * Flips bits of every inclusion and consistency proof of trees, of the leaf and of the roots, and counts the flips that go
 * unseen. The verifier itself is asked about each.
 */
final class ProofBitFlips {

    private static final int BITS = Byte.SIZE * TreeHash.LENGTH;

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

    /** Hashes that belong together: one statement of the log and what proves it. */
    private interface Statement {
        boolean holds(List<TreeHash> hashes, TreeHash first, TreeHash second);
    }

    /** All proofs of the trees of these sizes; of each hash every so manieth bit. */
    void run(int smallest, int largest, int step) {
        // The larger trees take longer, so both ends of the range are shared out together.
        IntStream.rangeClosed(0, largest - smallest).parallel().forEach(n -> {
            int size = n % 2 == 0 ? smallest + n / 2 : largest - n / 2;
            for (int index = 0; index < size; index++) {
                flip(index, size, step);
            }
        });
    }

    private void flip(int index, int size, int step) {
        flip(
                InclusionProof.of(index, size, tree).hashes(),
                tree.at(0, index),
                roots.get(size),
                step,
                size + index,
                (hashes, leaf, root) -> new InclusionProof(index, size, hashes).proves(leaf, root));
        if (index > 0) {
            flip(
                    ConsistencyProof.of(index, size, tree).hashes(),
                    roots.get(index),
                    roots.get(size),
                    step,
                    size + index,
                    (hashes, earlier, later) -> new ConsistencyProof(index, size, hashes).proves(earlier, later));
        }
    }

    private void flip(List<TreeHash> proof, TreeHash first, TreeHash second, int step, int start, Statement proved) {
        if (!proved.holds(proof, first, second)) {
            throw new AssertionError("A proof does not hold before it is changed");
        }
        long unseen = 0;
        long flipped = 0;
        var changed = new ArrayList<TreeHash>(proof);
        for (int place = 0; place < proof.size() + 2; place++) {
            for (int bit = (start + place) % step; bit < BITS; bit += step) {
                boolean holds;
                if (place < proof.size()) {
                    changed.set(place, flipped(proof.get(place), bit));
                    holds = proved.holds(changed, first, second);
                } else if (place == proof.size()) {
                    holds = proved.holds(proof, flipped(first, bit), second);
                } else {
                    holds = proved.holds(proof, first, flipped(second, bit));
                }
                flipped++;
                unseen += holds ? 1 : 0;
            }
            if (place < proof.size()) {
                changed.set(place, proof.get(place));
            }
        }
        flips.add(flipped);
        accepted.add(unseen);
    }

    private static TreeHash flipped(TreeHash hash, int bit) {
        byte[] bytes = hash.bytes();
        bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return TreeHash.of(bytes);
    }
}

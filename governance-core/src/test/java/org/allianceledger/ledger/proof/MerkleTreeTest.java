package org.allianceledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static final List<String> EIGHT =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final SubtreeLists tree = new SubtreeLists();

    @Test
    void hashesLeavesAndNodesAsRfc6962Does() {
        assertThat(leaf("").hex()).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(leaf("L123456").hex()).isEqualTo("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
        assertThat(TreeHash.node("N123".getBytes(StandardCharsets.UTF_8), "N456".getBytes(StandardCharsets.UTF_8))
                        .hex())
                .isEqualTo("aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb");
        assertThat(tree.size()).isZero();
        assertThat(MerkleTree.root(0, tree))
                .isEqualTo(TreeHash.EMPTY_ROOT)
                .hasToString("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    @Test
    void givesTheKnownRootsOfEightLeaves() {
        var range = new CompactRange();
        for (int n = 0; n <= EIGHT.size(); n++) {
            assertThat(range.root()).isEqualTo(TreeHash.ofHex(ROOTS.get(n)));
            assertThat(MerkleTree.root(n, tree)).isEqualTo(range.root());
            if (n < EIGHT.size()) {
                TreeHash leaf = TreeHash.leaf(HexFormat.of().parseHex(EIGHT.get(n)));
                range.append(leaf);
                tree.append(leaf);
            }
        }
    }

    @Test
    void givesTheKnownProofsOfEightLeaves() {
        EIGHT.forEach(entry -> tree.append(TreeHash.leaf(HexFormat.of().parseHex(entry))));

        assertThat(starts(ConsistencyProof.of(3, 7, tree).hashes()))
                .containsExactly("0298d122", "07506a85", "fac54203", "837dbb15");
        assertThat(starts(ConsistencyProof.of(4, 7, tree).hashes())).containsExactly("837dbb15");
        assertThat(starts(InclusionProof.of(5, 8, tree).hashes())).containsExactly("bc1a0643", "ca854ea1", "d37ee418");
    }

    @Test
    void givesTheSameRootsAsTheDefinition() {
        var leaves = new ArrayList<TreeHash>();
        for (int n = 0; n < 70; n++) {
            leaves.add(leaf("leaf " + n));
            tree.append(leaves.getLast());
            assertThat(MerkleTree.root(n + 1, tree)).isEqualTo(defined(leaves));
        }
    }

    @Test
    void goesOnFromWhereARangeStood() {
        for (int n = 0; n < 40; n++) {
            CompactRange resumed = CompactRange.of(n, tree);
            assertThat(resumed.root()).isEqualTo(MerkleTree.root(n, tree));
            tree.append(leaf("leaf " + n));
            resumed.append(leaf("leaf " + n));
            assertThat(resumed.root()).isEqualTo(MerkleTree.root(n + 1, tree));
        }
        Vectors.assertRefused(Flaw.MALFORMED, () -> CompactRange.resume(3, List.of(leaf(""))));
    }

    @Nested
    class ProofsOfEveryPlaceUpTo300 {

        @Test
        void holdForTheirRootAndNoOther() {
            var roots = new ArrayList<TreeHash>();
            roots.add(TreeHash.EMPTY_ROOT);
            for (int n = 1; n <= 300; n++) {
                tree.append(leaf("leaf " + n));
                roots.add(MerkleTree.root(n, tree));
            }
            for (int size = 1; size <= 300; size++) {
                for (int index = 0; index < size; index++) {
                    var proof = InclusionProof.of(index, size, tree);
                    assertThat(proof.proves(tree.at(0, index), roots.get(size))).isTrue();
                    assertThat(proof.proves(tree.at(0, index), roots.get(size - 1)))
                            .isFalse();
                    assertThat(proof.proves(tree.at(0, (index + 1) % 300), roots.get(size)))
                            .isFalse();
                    assertThat(new InclusionProof(index + 1, size, proof.hashes())
                                    .proves(tree.at(0, index), roots.get(size)))
                            .isFalse();
                    var extension = ConsistencyProof.of(index, size, tree);
                    assertThat(extension.extendsFrom(roots.get(index), roots.get(size)))
                            .isTrue();
                    assertThat(extension.extendsFrom(roots.get(index + 1), roots.get(size)))
                            .isFalse();
                    assertThat(extension.proves(roots.get(index), roots.get(size)))
                            .isEqualTo(index > 0);
                }
            }
        }
    }

    @Test
    void acceptsNothingButTheEmptyRootAndAnEmptyProofForSizeZero() {
        TreeHash root = leaf("root");
        assertThat(new ConsistencyProof(0, 5, List.of()).extendsFrom(TreeHash.EMPTY_ROOT, root))
                .isTrue();
        assertThat(new ConsistencyProof(0, 5, List.of()).extendsFrom(root, root))
                .isFalse();
        assertThat(new ConsistencyProof(0, 5, List.of(root)).extendsFrom(TreeHash.EMPTY_ROOT, root))
                .isFalse();
        assertThat(new ConsistencyProof(0, 0, List.of()).proves(root, root)).isFalse();
        assertThat(new InclusionProof(0, 0, List.of()).proves(root, root)).isFalse();
        assertThat(new InclusionProof(-1, 1, List.of()).proves(root, root)).isFalse();
    }

    @Test
    void takesAtMost63Hashes() {
        List<TreeHash> hashes = java.util.Collections.nCopies(64, leaf(""));
        assertThat(new InclusionProof(0, Long.MAX_VALUE, hashes.subList(1, 64)).hashes())
                .hasSize(63);
        Vectors.assertRefused(Flaw.MALFORMED, () -> new InclusionProof(0, Long.MAX_VALUE, hashes));
        Vectors.assertRefused(Flaw.MALFORMED, () -> new ConsistencyProof(1, Long.MAX_VALUE, hashes));
    }

    private static TreeHash defined(List<TreeHash> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        return TreeHash.node(defined(leaves.subList(0, k)), defined(leaves.subList(k, leaves.size())));
    }

    private static List<String> starts(List<TreeHash> hashes) {
        return hashes.stream().map(hash -> hash.hex().substring(0, 8)).toList();
    }

    private static TreeHash leaf(String entry) {
        return TreeHash.leaf(entry.getBytes(StandardCharsets.UTF_8));
    }
}

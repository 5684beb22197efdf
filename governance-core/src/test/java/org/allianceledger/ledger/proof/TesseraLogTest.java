package org.allianceledger.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden log of transparency-dev/tessera, built again from its entries and signed again with its key. */
class TesseraLogTest {

    private static final List<String> ENTRIES =
            List.of(("one two three four five six seven eit nain ten ileven twelf threeten fourten fivten").split(" "));
    private static final VerifierKey VERIFIER =
            VerifierKey.parse("example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
    private static final SigningKey KEY = SigningKey.parse(
            "PRIVATE+KEY+example.com/log/testdata+33d7b496+AeymY/SZAX0jZcJ8enZ5FY1Dz+wTML2yWSkK+9DSF3eg", VERIFIER);

    static IntStream sizes() {
        return IntStream.rangeClosed(0, 15);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void signsEveryCheckpointByteForByte(int size) {
        var text =
                new Checkpoint(new Origin("example.com/log/testdata"), size, MerkleTree.root(size, tree(size))).text();

        assertThat(new SignedNote(text, List.of(KEY.sign(text))).bytes())
                .isEqualTo(Vectors.bytes("tessera/checkpoint" + (size == 15 ? "" : "." + size)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void writesEveryTileAndBundle(int size) {
        List<byte[]> entries =
                ENTRIES.subList(0, size).stream().map(it -> it.getBytes(UTF_8)).toList();

        assertThat(EntryBundle.of(entries)).isEqualTo(Vectors.bytes("tessera/" + EntryPath.of(size, 0)));
        assertThat(TilePath.all(size))
                .singleElement()
                .satisfies(tile -> assertThat(tile.content(tree(size))).isEqualTo(Vectors.bytes("tessera/" + tile)));
    }

    @Test
    void provesItsGrowthFromItsTiles() {
        var tiles = new TileSubtrees(LogFiles.in(Vectors.DIRECTORY.resolve("tessera")), 15);
        TreeHash root = MerkleTree.root(15, tiles);

        assertThat(root).hasToString("rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=");
        for (int size = 0; size <= 15; size++) {
            assertThat(ConsistencyProof.of(size, 15, tiles).extendsFrom(MerkleTree.root(size, tree(size)), root))
                    .isTrue();
        }
    }

    private static SubtreeLists tree(int size) {
        var tree = new SubtreeLists();
        ENTRIES.subList(0, size).forEach(entry -> tree.append(TreeHash.leaf(entry.getBytes(UTF_8))));
        return tree;
    }
}

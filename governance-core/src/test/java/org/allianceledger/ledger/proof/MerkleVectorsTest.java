package org.allianceledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The 196 proofs of transparency-dev/merkle, most of which must fail. */
class MerkleVectorsTest {

    private static final Path DIRECTORY = Vectors.DIRECTORY.resolve("merkle-testdata");

    static List<Path> inclusion() throws IOException {
        return files("inclusion");
    }

    static List<Path> consistency() throws IOException {
        return files("consistency");
    }

    private static List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(DIRECTORY.resolve(kind))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void hasAllVectors() throws IOException {
        assertThat(inclusion()).hasSize(98);
        assertThat(consistency())
                .hasSize(98)
                .anyMatch(it -> it.endsWith("additional/sizes-are-equal-zero-and-proof-is-empty.json"));
    }

    @ParameterizedTest
    @MethodSource
    void inclusion(Path file) throws IOException {
        JsonNode vector = JsonMapper.shared().readTree(Files.readAllBytes(file));
        assertThat(holds(vector)).isEqualTo(!vector.get("wantErr").booleanValue());
    }

    private static boolean holds(JsonNode vector) {
        boolean areHashes =
                Stream.of("leafHash", "root").allMatch(name -> bytes(vector.get(name)).length == TreeHash.LENGTH);
        return areHashes
                && new InclusionProof(
                                index(vector.get("leafIdx")),
                                index(vector.get("treeSize")),
                                hashes(vector.get("proof")))
                        .proves(hash(vector.get("leafHash")), hash(vector.get("root")));
    }

    @ParameterizedTest
    @MethodSource
    void consistency(Path file) throws IOException {
        JsonNode vector = JsonMapper.shared().readTree(Files.readAllBytes(file));
        assertThat(new ConsistencyProof(
                                index(vector.get("size1")), index(vector.get("size2")), hashes(vector.get("proof")))
                        .proves(hash(vector.get("root1")), hash(vector.get("root2"))))
                .isEqualTo(!vector.get("wantErr").booleanValue());
    }

    private static long index(JsonNode number) {
        // The vectors count in unsigned 64 bits; what does not fit is negative here, and refused as such.
        return number.bigIntegerValue().longValue();
    }

    private static List<TreeHash> hashes(JsonNode list) {
        return list.valueStream().map(MerkleVectorsTest::hash).toList();
    }

    // Some consistency vectors have words for roots, so what has not the length of a hash gets a hash of its own.
    private static TreeHash hash(JsonNode text) {
        byte[] bytes = bytes(text);
        return bytes.length == TreeHash.LENGTH ? TreeHash.of(bytes) : TreeHash.leaf(bytes);
    }

    private static byte[] bytes(JsonNode text) {
        return text.isNull() ? new byte[0] : Base64.getDecoder().decode(text.stringValue());
    }
}

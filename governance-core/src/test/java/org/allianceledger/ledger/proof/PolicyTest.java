package org.allianceledger.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    private static final VerifierKey LOG = key("log.example/l", KeyType.ED25519);
    private static final List<VerifierKey> KEYS = IntStream.range(0, 6)
            .mapToObj(i -> key("witness.example/" + i, KeyType.COSIGNATURE))
            .toList();
    private static final String WITNESSES =
            """
            # Two organisations
            log %s https://log.example/
            witness X1 %s
            witness X2 %s https://x2.example/
            \twitness  X3\t%s\s
            witness Y1 %s
            witness Y2 %s
            witness \u00e6 %s

            """.formatted(Stream.concat(Stream.of(LOG), KEYS.stream()).toArray());

    @ParameterizedTest
    @CsvSource({"'', false", "01, false", "3, false", "03, false", "013, true", "0123, true", "345, false", "25, false"
    })
    void asksForGroupsOfGroups(String cosigned, boolean met) {
        Policy policy = policy("group X 2 X1 X2 X3\ngroup Y any Y1 Y2 \u00e6\ngroup both all X Y\nquorum both");
        List<VerifierKey> witnesses = new ArrayList<>();
        cosigned.chars().forEach(c -> witnesses.add(KEYS.get(c - '0')));

        assertThat(policy.quorum().isMetBy(witnesses)).isEqualTo(met);
    }

    @Test
    void readsAddresses() {
        Policy policy = policy("quorum none");

        assertThat(policy.logs()).containsExactly(new Policy.Log(LOG, "https://log.example/"));
        assertThat(policy.witnesses())
                .hasSize(6)
                .contains(new Policy.Witness("X2", KEYS.get(1), "https://x2.example/"));
        assertThat(policy.witnesses().get(2)).isEqualTo(new Policy.Witness("X3", KEYS.get(2), null));
        assertThat(policy.quorum().isMetBy(List.of())).isTrue();
    }

    @Test
    void asksForOneWitness() {
        Policy policy = policy("quorum X1");
        assertThat(policy.quorum().isMetBy(List.of(KEYS.get(0)))).isTrue();
        assertThat(policy.quorum().isMetBy(KEYS.subList(1, 6))).isFalse();
        assertThat(policy.quorum().isMetBy(List.of())).isFalse();
    }

    @Test
    void mayNameNobody() {
        assertThat(Policy.parse("quorum none\n".getBytes(UTF_8)).logs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "quorum",
                "quorum nobody",
                "quorum X1 X2",
                "quorum none\nquorum none",
                "group G 1 nobody\nquorum G",
                "quorum G\ngroup G 1 X1",
                "group G 0 X1\nquorum G",
                "group G 3 X1 X2\nquorum G",
                "group G 01 X1 X2\nquorum G",
                "group G some X1\nquorum G",
                "group G all\nquorum G",
                "group G any none\nquorum G",
                "group G any X1 X1\nquorum G",
                "group G any X1\ngroup H any X1\nquorum H",
                "group X1 any X2\nquorum X1",
                "group none any X2\nquorum none",
                "group G any G\nquorum G",
                "watch X1\nquorum none",
                "Quorum none",
                "quorum none\r",
                "quorum none\u0000"
            })
    void refusesWhatTheGrammarDoesNotKnow(String lines) {
        Vectors.assertRefused(Flaw.MALFORMED, () -> policy(lines)).hasMessageContaining("olicy");
    }

    @Test
    void refusesAKeyTwiceOrOfTheWrongKind() {
        var renamed = new VerifierKey(
                "other.example/w", KeyType.COSIGNATURE, KEYS.getFirst().raw());
        var again = new VerifierKey("other.example/l", KeyType.ED25519, LOG.raw());
        for (String line : List.of(
                "log " + again,
                "witness Z " + renamed,
                "witness X1 " + key("z.example/z", KeyType.COSIGNATURE),
                "witness none " + key("z.example/z", KeyType.COSIGNATURE),
                "witness Z " + key("z.example/z", KeyType.ED25519),
                "log " + key("z.example/z", KeyType.COSIGNATURE),
                "log",
                "log " + key("z.example/z", KeyType.ED25519) + " a b",
                "witness Z",
                "log nonsense")) {
            Vectors.assertRefused(Flaw.MALFORMED, () -> policy(line + "\nquorum none"))
                    .hasMessageContaining("Line 10");
        }
    }

    private static Policy policy(String lines) {
        return Policy.parse((WITNESSES + lines + "\n").getBytes(UTF_8));
    }

    private static VerifierKey key(String name, KeyType type) {
        return SigningKey.generate(name, type).verifier();
    }
}

package org.allianceledger.ledger.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.allianceledger.ledger.proof.AddCheckpoint;
import org.allianceledger.ledger.proof.KeyType;
import org.allianceledger.ledger.proof.NoteSignature;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.Quorum;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.SigningKey;
import org.allianceledger.ledger.proof.TreeHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessTest {

    private static final String NAME = "witness.example/norddal";
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final SampleLog LOG = SampleLog.honest();
    private static final SampleLog FORK = SampleLog.forkedAt(3);

    @TempDir
    private Path directory;

    private Witness witness;

    @BeforeEach
    void open() throws IOException {
        witness = open(NOON, SampleLog.LOGS);
    }

    @AfterEach
    void close() throws IOException {
        witness.close();
    }

    private Witness open(Instant now, Map<String, List<org.allianceledger.ledger.proof.VerifierKey>> logs)
            throws IOException {
        return Witness.open(directory, NAME, logs, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void reopen(Instant now) throws IOException {
        witness.close();
        witness = open(now, SampleLog.LOGS);
    }

    @Nested
    class Cosigns {

        @ParameterizedTest
        @CsvSource({"0, 1", "0, 300", "1, 2", "7, 8", "8, 13", "255, 256", "256, 257", "3, 300", "0, 0", "9, 9"})
        void whatExtendsTheTreeItKnows(long first, long second) throws IOException {
            assertCosigned(witness.addCheckpoint(LOG.request(0, first)), LOG.signed(first), NOON);
            assertCosigned(witness.addCheckpoint(LOG.request(first, second)), LOG.signed(second), NOON);
            assertNewest(second);
        }

        @Test
        void theSameTreeAgainAtALaterTime() throws IOException {
            witness.addCheckpoint(LOG.request(0, 5));
            reopen(NOON.plusSeconds(90));
            assertCosigned(witness.addCheckpoint(LOG.request(5, 5)), LOG.signed(5), NOON.plusSeconds(90));
        }

        @Test
        void underEitherKeyOfALogThatChangesItsKey() throws IOException {
            SigningKey next = SigningKey.generate(SampleLog.ORIGIN.value(), KeyType.ED25519);
            witness.addCheckpoint(LOG.request(0, 5));
            witness.close();
            witness = open(NOON, Map.of(SampleLog.ORIGIN.value(), List.of(SampleLog.KEY.verifier(), next.verifier())));
            SignedNote late = SampleLog.signed(next, 9, LOG.root(9));
            assertThat(witness.addCheckpoint(LOG.request(5, 9, late)).status()).isEqualTo(200);
            witness.close();
            witness = open(NOON, Map.of(SampleLog.ORIGIN.value(), List.of(next.verifier())));
            assertNewest(9);
        }

        @Test
        void keepingNoLineOfAStranger() throws IOException {
            SignedNote note = LOG.signed(5);
            for (int i = 0; i < 99; i++) {
                note = note.with(new NoteSignature("stranger.example/" + i, "AAAAAAAAAAAA"));
            }
            assertThat(witness.addCheckpoint(LOG.request(0, 5, note)).status()).isEqualTo(200);
            assertThat(SignedNote.parse(newest().body().getBytes(UTF_8)).signatures())
                    .hasSize(2);
        }
    }

    @Nested
    class Refuses {

        @BeforeEach
        void cosignNine() throws IOException {
            witness.addCheckpoint(LOG.request(0, 9));
        }

        @AfterEach
        void knowsNineStill() throws IOException {
            assertNewest(9);
        }

        @ParameterizedTest
        @CsvSource({"0, 9", "0, 20", "5, 9", "5, 20", "10, 20", "0, 5", "5, 5", "0, 0", "8, 8"})
        void anotherOldSizeThanItKnowsBySayingWhichItKnows(long old, long size) throws IOException {
            for (SampleLog log : List.of(LOG, FORK)) {
                WitnessAnswer answer = witness.addCheckpoint(log.request(old, size));
                assertThat(answer).isEqualTo(new WitnessAnswer(409, "text/x.tlog.size", "9\n"));
            }
        }

        @Test
        void aRollback() throws IOException {
            assertThat(post(new AddCheckpoint(9, List.of(), LOG.signed(5)))).isEqualTo(400);
            assertThat(post(new AddCheckpoint(5, List.of(), LOG.signed(5)))).isEqualTo(409);
            assertThat(post(new AddCheckpoint(0, List.of(), SampleLog.signed(SampleLog.KEY, 0, TreeHash.EMPTY_ROOT))))
                    .isEqualTo(409);
        }

        @Test
        void aLogItDoesNotWatch() throws IOException {
            byte[] request = edited(LOG.request(9, 20), SampleLog.ORIGIN.value() + "\n", "other.example/log\n");
            assertThat(witness.addCheckpoint(request).status()).isEqualTo(404);
            assertThat(witness.newest("00".repeat(32)).status()).isEqualTo(404);
        }

        @Test
        void aCheckpointWithoutTheSignatureOfTheLog() throws IOException {
            SigningKey sameName = SigningKey.generate(SampleLog.ORIGIN.value(), KeyType.ED25519);
            SigningKey other = SigningKey.generate("other.example/log", KeyType.ED25519);
            for (SigningKey key : List.of(sameName, other)) {
                assertThat(witness.addCheckpoint(LOG.request(9, 20, SampleLog.signed(key, 20, LOG.root(20))))
                                .status())
                        .isEqualTo(403);
            }
        }

        @Test
        void aSignatureThatDoesNotFit() throws IOException {
            NoteSignature borrowed = LOG.signed(19).signatures().getFirst();
            var forged = new SignedNote(LOG.signed(20).text(), List.of(borrowed));
            assertThat(witness.addCheckpoint(LOG.request(9, 20, forged)).status())
                    .isEqualTo(403);
            assertThat(witness.addCheckpoint(LOG.request(9, 20, LOG.signed(20).with(borrowed)))
                            .status())
                    .isEqualTo(403);
        }

        @Test
        void anOldSizeAboveThatOfTheCheckpoint() throws IOException {
            assertThat(post(new AddCheckpoint(21, List.of(), LOG.signed(20)))).isEqualTo(400);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "\n",
                    "old 9",
                    "old 9\n",
                    "old 09\n\n%s",
                    "old -9\n\n%s",
                    "old +9\n\n%s",
                    "old 9 \n\n%s",
                    "old  9\n\n%s",
                    "Old 9\n\n%s",
                    "old 99999999999999999999\n\n%s",
                    "old 9\nnonsense\n\n%s",
                    "old 9\nAAAA\n\n%s",
                    "old 9\r\n\r\n%s",
                    "\uFEFFold 9\n\n%s",
                    "old 9\n%s",
                    "9\n\n%s",
                    "old 9\n\nnonsense\n",
                    "old 9\n\nledger.example/alliances\n09\n\n"
                })
        void whatDoesNotFollowTheFormat(String form) throws IOException {
            String body = form.replace("%s", new String(LOG.signed(20).bytes(), UTF_8));
            assertThat(witness.addCheckpoint(body.getBytes(UTF_8)).status()).isEqualTo(400);
        }

        @Test
        void aProofThatIsTooLongOrNotText() throws IOException {
            String hashes = (TreeHash.EMPTY_ROOT + "\n").repeat(64);
            byte[] body = ("old 9\n" + hashes + "\n" + new String(LOG.signed(20).bytes(), UTF_8)).getBytes(UTF_8);
            assertThat(witness.addCheckpoint(body).status()).isEqualTo(400);
            assertThat(witness.addCheckpoint(new byte[] {(byte) 0xff, 0}).status())
                    .isEqualTo(400);
        }

        @Test
        void aProofThatDoesNotLeadThere() throws IOException {
            assertThat(post(new AddCheckpoint(9, List.of(), LOG.signed(20)))).isEqualTo(422);
            assertThat(witness.addCheckpoint(FORK.request(9, 20)).status()).isEqualTo(422);
            assertThat(witness.addCheckpoint(LOG.request(9, 20, FORK.signed(20)))
                            .status())
                    .isEqualTo(422);
            var longer = new java.util.ArrayList<>(
                    AddCheckpoint.parse(LOG.request(9, 20)).hashes());
            longer.add(TreeHash.EMPTY_ROOT);
            assertThat(post(new AddCheckpoint(9, longer, LOG.signed(20)))).isEqualTo(422);
        }

        @Test
        void anotherRootOfTheSameSize() throws IOException {
            assertThat(witness.addCheckpoint(FORK.request(9, 9)).status()).isEqualTo(422);
            assertThat(post(new AddCheckpoint(9, List.of(LOG.root(9)), LOG.signed(9))))
                    .isEqualTo(422);
        }
    }

    @Nested
    class RefusesAtFirst {

        @AfterEach
        void hasCosignedNothing() throws IOException {
            assertThat(newest().status()).isEqualTo(404);
        }

        @Test
        void anEmptyTreeWithARoot() throws IOException {
            SignedNote zeros = SampleLog.signed(SampleLog.KEY, 0, TreeHash.of(new byte[32]));
            assertThat(post(new AddCheckpoint(0, List.of(), zeros))).isEqualTo(422);
        }

        @Test
        void aProofFromNothing() throws IOException {
            assertThat(post(new AddCheckpoint(0, List.of(LOG.root(1)), LOG.signed(20))))
                    .isEqualTo(422);
            assertThat(post(new AddCheckpoint(0, List.of(LOG.root(1)), LOG.signed(0))))
                    .isEqualTo(422);
        }

        @Test
        void anOldSizeItNeverSaw() throws IOException {
            assertThat(witness.addCheckpoint(LOG.request(5, 20)))
                    .isEqualTo(new WitnessAnswer(409, "text/x.tlog.size", "0\n"));
        }
    }

    @Nested
    class Clocks {

        @Test
        void neverGoBackInWhatIsCosigned() throws IOException {
            witness.addCheckpoint(LOG.request(0, 5));
            reopen(NOON.minusSeconds(30));
            assertCosigned(witness.addCheckpoint(LOG.request(5, 6)), LOG.signed(6), NOON);
        }

        @Test
        void thatAreFarBehindCosignNothing() throws IOException {
            witness.addCheckpoint(LOG.request(0, 5));
            reopen(NOON.minusSeconds(61));
            assertThat(witness.addCheckpoint(LOG.request(5, 6)).status()).isEqualTo(503);
            assertNewest(5);
        }
    }

    @Test
    void remembersOverARestart() throws IOException {
        assertThat(IntStream.of(4, 9, 16).mapToObj(size -> {
                    try {
                        reopen(NOON);
                        return witness.addCheckpoint(LOG.request(size == 4 ? 0 : size == 9 ? 4 : 9, size))
                                .status();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }))
                .containsExactly(200, 200, 200);
        reopen(NOON);
        assertNewest(16);
        assertThat(witness.addCheckpoint(FORK.request(9, 16)).status()).isEqualTo(409);
        assertThat(witness.addCheckpoint(FORK.request(16, 16)).status()).isEqualTo(422);
    }

    private int post(AddCheckpoint request) throws IOException {
        return witness.addCheckpoint(request.bytes()).status();
    }

    private WitnessAnswer newest() throws IOException {
        return witness.newest(WitnessedLog.hash(SampleLog.ORIGIN.value()));
    }

    private void assertNewest(long size) throws IOException {
        WitnessAnswer answer = newest();
        assertThat(answer.status()).isEqualTo(200);
        SignedNote note = SignedNote.parse(answer.body().getBytes(UTF_8));
        assertThat(note.signers(List.of(witness.key()))).containsExactly(witness.key());
        assertThat(note.text()).isEqualTo(LOG.signed(size).text());
    }

    private void assertCosigned(WitnessAnswer answer, SignedNote note, Instant time) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var policy = new Policy(
                List.of(new Policy.Log(SampleLog.KEY.verifier(), null)),
                List.of(new Policy.Witness("w", witness.key(), null)),
                new Quorum.Witness(witness.key()));
        List<NoteSignature> lines = SignedNote.signatures(answer.body());
        assertThat(lines).hasSize(1);
        assertThat(policy.open(note.with(lines.getFirst())).cosignatures())
                .extracting(org.allianceledger.ledger.proof.Cosignature::time)
                .containsExactly(time);
    }

    private static byte[] edited(byte[] request, String from, String to) {
        return new String(request, UTF_8).replace(from, to).getBytes(UTF_8);
    }
}

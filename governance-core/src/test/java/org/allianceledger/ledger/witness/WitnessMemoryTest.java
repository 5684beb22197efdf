package org.allianceledger.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.allianceledger.ledger.proof.SignedNote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessMemoryTest {

    private static final String NAME = "witness.example/norddal";
    private static final SampleLog LOG = SampleLog.honest();
    private static final SampleLog FORK = SampleLog.forkedAt(3);

    @TempDir
    private Path parent;

    private Path directory() {
        return parent.resolve("state");
    }

    private Path checkpoint() {
        return directory().resolve(WitnessedLog.hash(SampleLog.ORIGIN.value()) + ".checkpoint");
    }

    private Witness open() throws IOException {
        return Witness.open(directory(), NAME, SampleLog.LOGS, Clock.systemUTC());
    }

    @Nested
    class UnderARace {

        @Test
        void cosignsOneRootOfASize() throws Exception {
            try (Witness witness = open()) {
                for (int size = 4; size < 24; size++) {
                    int old = size == 4 ? 0 : size - 1;
                    long honest;
                    long forged;
                    // The fork differs from the first new entry on, so both prove that they extend what is known.
                    SampleLog fork = SampleLog.forkedAt(size - 1);
                    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                        int next = size;
                        List<Callable<Boolean>> posts = IntStream.range(0, 40)
                                .<Callable<Boolean>>mapToObj(i ->
                                        () -> witness.addCheckpoint((i % 2 == 0 ? LOG : fork).request(old, next))
                                                        .status()
                                                == 200)
                                .toList();
                        List<Future<Boolean>> cosigned = threads.invokeAll(posts);
                        honest = count(cosigned, 0);
                        forged = count(cosigned, 1);
                    }
                    assertThat(honest + forged).as("at size " + size).isEqualTo(1);
                    if (forged == 1) {
                        assertThat(witness.addCheckpoint(LOG.request(size, size))
                                        .status())
                                .isEqualTo(422);
                        return;
                    }
                }
            }
        }

        private static long count(List<Future<Boolean>> cosigned, int from) {
            return IntStream.range(0, cosigned.size())
                    .filter(i -> i % 2 == from)
                    .filter(i -> cosigned.get(i).resultNow())
                    .count();
        }

        @Test
        void neverGoesBackFromALargerTree() throws Exception {
            int known = 0;
            try (Witness witness = open();
                    var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int round = 0; round < 6; round++) {
                    int old = known;
                    List<Callable<Integer>> posts = IntStream.rangeClosed(old + 1, old + 40)
                            .mapToObj(size -> LOG.request(old, size))
                            .<Callable<Integer>>map(
                                    body -> () -> witness.addCheckpoint(body).status())
                            .toList();
                    List<Integer> statuses = threads.invokeAll(posts).stream()
                            .map(Future::resultNow)
                            .toList();
                    assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
                    known = old + 1 + statuses.indexOf(200);
                }
            }
        }
    }

    @Nested
    class AfterACrash {

        @Test
        void saysWhatItPersistedButNeverAnswered() throws IOException {
            try (var heads = new Crashing(WitnessDirectory.open(directory(), NAME), true);
                    var dying = new Witness(heads.directory.key(), SampleLog.LOGS, heads, Clock.systemUTC())) {
                assertThatThrownBy(() -> dying.addCheckpoint(LOG.request(0, 9))).isInstanceOf(IOException.class);
            }
            try (Witness witness = open()) {
                assertThat(witness.addCheckpoint(FORK.request(0, 9)).body()).isEqualTo("9\n");
                assertThat(witness.addCheckpoint(FORK.request(9, 9)).status()).isEqualTo(422);
                assertThat(witness.addCheckpoint(LOG.request(0, 9)).body()).isEqualTo("9\n");
                assertThat(witness.addCheckpoint(LOG.request(9, 9)).status()).isEqualTo(200);
            }
        }

        @Test
        void goesOnFromWhatItHadIfTheDiskWasFull() throws IOException {
            try (var heads = new Crashing(WitnessDirectory.open(directory(), NAME), false);
                    var full = new Witness(heads.directory.key(), SampleLog.LOGS, heads, Clock.systemUTC())) {
                assertThatThrownBy(() -> full.addCheckpoint(LOG.request(0, 9))).isInstanceOf(IOException.class);
                heads.working = true;
                assertThat(full.addCheckpoint(LOG.request(0, 8)).status()).isEqualTo(200);
            }
        }

        @Test
        void isNotHinderedByAHalfWrittenFile() throws IOException {
            try (Witness witness = open()) {
                witness.addCheckpoint(LOG.request(0, 9));
            }
            Files.writeString(checkpoint().resolveSibling(checkpoint().getFileName() + ".tmp"), "half");
            try (Witness witness = open()) {
                assertThat(witness.addCheckpoint(LOG.request(9, 10)).status()).isEqualTo(200);
            }
        }
    }

    @Nested
    class DoesNotStart {

        @Test
        void whereAnotherIsAtWork() throws IOException {
            try (Witness witness = open()) {
                assertThat(witness.key().name()).isEqualTo(NAME);
                assertThatThrownBy(WitnessMemoryTest.this::open)
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("Another process");
            }
            open().close();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "damaged", "ledger.example/alliances\n9\n"})
        void onADamagedMemory(String content) throws IOException {
            cosignNine();
            Files.writeString(checkpoint(), content);
            assertThatThrownBy(WitnessMemoryTest.this::open)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("damaged");
        }

        @Test
        void onAMemoryThatItDidNotCosign() throws IOException {
            cosignNine();
            Files.write(checkpoint(), LOG.signed(5).bytes());
            assertThatThrownBy(WitnessMemoryTest.this::open)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("not cosigned");
            Files.writeString(
                    checkpoint(),
                    new String(cosigned().bytes(), java.nio.charset.StandardCharsets.UTF_8).replace("\n9\n", "\n8\n"));
            assertThatThrownBy(WitnessMemoryTest.this::open).hasMessageContaining("damaged");
        }

        private SignedNote cosigned() throws IOException {
            Files.delete(checkpoint());
            cosignNine();
            return SignedNote.parse(Files.readAllBytes(checkpoint()));
        }

        @Test
        void withoutTheKeyThatCosignedIt() throws IOException {
            cosignNine();
            Files.delete(directory().resolve("key"));
            assertThatThrownBy(WitnessMemoryTest.this::open).hasMessageContaining("not its key");
            assertThat(directory().resolve("key")).doesNotExist();
        }

        @Test
        void underAnotherName() throws IOException {
            cosignNine();
            assertThatThrownBy(
                            () -> Witness.open(directory(), "witness.example/other", SampleLog.LOGS, Clock.systemUTC()))
                    .hasMessageContaining(NAME);
        }

        @Test
        void onAKeyThatOthersCanRead() throws IOException {
            cosignNine();
            Files.setPosixFilePermissions(directory().resolve("key"), PosixFilePermissions.fromString("rw-r-----"));
            assertThatThrownBy(WitnessMemoryTest.this::open).hasMessageContaining("chmod 600");
        }

        private void cosignNine() throws IOException {
            try (Witness witness = open()) {
                assertThat(witness.addCheckpoint(LOG.request(0, 9)).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void keepsItsKeyToItself() throws IOException {
        String first;
        try (Witness witness = open()) {
            first = witness.key().toString();
            witness.addCheckpoint(LOG.request(0, 9));
        }
        assertThat(Files.getPosixFilePermissions(directory())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        for (Path secret : List.of(directory().resolve("key"), checkpoint())) {
            assertThat(Files.getPosixFilePermissions(secret)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        try (Witness witness = open()) {
            assertThat(witness.key()).hasToString(first);
        }
    }

    /** Fails while or just after it keeps what was cosigned. */
    private static final class Crashing implements Heads {

        private final WitnessDirectory directory;
        private final boolean afterwards;
        private boolean working;

        Crashing(WitnessDirectory directory, boolean afterwards) {
            this.directory = directory;
            this.afterwards = afterwards;
        }

        @Override
        public @Nullable SignedNote newest(String origin) throws IOException {
            return directory.newest(origin);
        }

        @Override
        public void keep(String origin, SignedNote cosigned) throws IOException {
            if (afterwards || working) {
                directory.keep(origin, cosigned);
            }
            if (!working) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void close() throws IOException {
            directory.close();
        }
    }
}

package org.allianceledger.ledger.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.allianceledger.ledger.proof.AddCheckpoint;
import org.allianceledger.ledger.proof.KeyType;
import org.allianceledger.ledger.proof.Origin;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.SigningKey;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.witness.Missing.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final SampleLog LOG = SampleLog.honest();

    private final List<Place> places = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void stop() {
        over.countDown();
        places.forEach(Place::stop);
    }

    @Test
    void allCosign() throws IOException {
        Policy policy = policy("2", honest(), honest(), honest());

        Cosigned cosigned = ask(policy, 9, Map.of());

        assertThat(cosigned.quorum()).isTrue();
        assertThat(cosigned.missing()).isEmpty();
        assertThat(cosigned.known()).hasSize(3).containsValue(9L);
        assertThat(policy.open(cosigned.note()).cosignatures()).hasSize(3);
    }

    @Test
    void goOnFromWhatTheyKnow() throws IOException {
        Place place = honest();
        Policy policy = policy("all", place);
        Map<VerifierKey, Long> known = ask(policy, 9, Map.of()).known();
        assertThat(ask(policy, 20, known).quorum()).isTrue();
        assertThat(place.asked).isEqualTo(2);
        assertThat(ask(policy, 20, Map.of(place.key.verifier(), 20L)).quorum()).isTrue();
        assertThat(place.asked).isEqualTo(3);
    }

    @Test
    void needNotBeAskedAgainForWhatTheyHaveCosigned() throws IOException {
        Place late = honest();
        Policy policy = policy("all", honest(), late);
        var witnesses = new Witnesses(policy, PATIENCE);
        List<Policy.Witness> all = policy.witnesses();
        Cosigned first = witnesses.ask(LOG.signed(9), all.subList(0, 1), Map.of(), LOG.tree);
        assertThat(first.quorum()).isFalse();
        Cosigned second = witnesses.ask(first.note(), all.subList(1, 2), first.known(), LOG.tree);
        assertThat(second.quorum()).isTrue();
        assertThat(policy.open(second.note()).cosignatures()).hasSize(2);
    }

    @Test
    void sayWhatTheyHaveCosignedLast() throws IOException {
        Policy policy =
                policy("2", honest(), faulty(Fault.DOWN), honest(), faulty(Fault.GARBAGE), faulty(Fault.NOTHING));
        var witnesses = new Witnesses(policy, PATIENCE);
        var origin = new Origin(SampleLog.KEY.verifier().name());
        assertThat(witnesses.newest(origin)).isEmpty();
        ask(policy, 9, Map.of());
        assertThat(witnesses.newest(origin))
                .hasSize(2)
                .containsOnlyKeys(policy.witnesses().get(0), policy.witnesses().get(2))
                .allSatisfy((witness, note) -> {
                    assertThat(note.text()).isEqualTo(LOG.signed(9).text());
                    assertThat(note.signers(List.of(witness.key()))).hasSize(1);
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 8, 21, 1_000_000})
    void areAskedAgainFromTheSizeTheySay(long believed) throws IOException {
        Place place = honest();
        Policy policy = policy("all", place);
        ask(policy, 9, Map.of());
        Cosigned cosigned = ask(policy, 20, Map.of(place.key.verifier(), believed));
        assertThat(cosigned.quorum()).isTrue();
        assertThat(cosigned.known()).containsEntry(place.key.verifier(), 20L);
        assertThat(place.asked).isEqualTo(3);
    }

    /** What a witness that is no good may do. */
    enum Fault {
        NO_ADDRESS(Reason.UNREACHABLE),
        BAD_ADDRESS(Reason.UNREACHABLE),
        DOWN(Reason.UNREACHABLE),
        HANGS_UP(Reason.UNREACHABLE),
        TOO_MUCH(Reason.UNREACHABLE),
        NOTHING(Reason.UNTRUE),
        GARBAGE(Reason.UNTRUE),
        ANOTHER_TREE(Reason.UNTRUE),
        ANOTHER_KEY(Reason.UNTRUE),
        SIZE_WITHOUT_SIZE(Reason.UNTRUE),
        SIZE_BEYOND_ALL(Reason.UNTRUE),
        SAME_CONFLICT_ALWAYS(Reason.REFUSED),
        REDIRECTS(Reason.REFUSED),
        FAILS(Reason.REFUSED),
        LARGER(Reason.AHEAD),
        FORKED(Reason.CONFLICTING),
        FORKED_BY_THE_OLD_PROTOCOL(Reason.CONFLICTING);

        private final Reason reason;

        Fault(Reason reason) {
            this.reason = reason;
        }
    }

    @ParameterizedTest
    @EnumSource
    void holdUpNothingWhenOneOfThreeIsNoGood(Fault fault) throws IOException {
        Place bad = faulty(fault);
        Policy policy = policy("2", honest(), bad, honest());

        Cosigned cosigned = ask(policy, 9, Map.of());

        assertThat(cosigned.missing()).hasSize(1);
        Missing missing = cosigned.missing().getFirst();
        assertThat(missing.witness().key()).isEqualTo(bad.key.verifier());
        assertThat(missing.reason()).as(missing.sentence()).isEqualTo(fault.reason);
        assertThat(missing.sentence()).hasSizeLessThan(250).doesNotContain("\n");
        assertThat(cosigned.quorum()).isTrue();
        assertThat(policy.open(cosigned.note()).cosignatures()).hasSize(2);
    }

    @Test
    void areNoQuorumWhenTwoOfThreeAreNoGood() throws IOException {
        Policy policy = policy("2", honest(), faulty(Fault.DOWN), faulty(Fault.ANOTHER_TREE));
        Cosigned cosigned = ask(policy, 9, Map.of());
        assertThat(cosigned.quorum()).isFalse();
        assertThat(cosigned.missing()).hasSize(2);
        assertThat(policy.openSigned(cosigned.note()).cosignatures()).hasSize(1);
    }

    @Test
    void areNotWaitedForLongerThanPatienceLasts() throws IOException {
        Place silent = place(body -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return null;
        });
        long start = System.nanoTime();
        Policy policy = policy("all", silent);
        Cosigned cosigned = new Witnesses(policy, Duration.ofMillis(300))
                .ask(LOG.signed(9), policy.witnesses(), Map.of(), LOG.tree);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
        assertThat(cosigned.quorum()).isFalse();
        assertThat(cosigned.missing()).extracting(Missing::reason).containsExactly(Reason.UNREACHABLE);
    }

    @Test
    void areToldOfALogThatCannotProveItself() throws IOException {
        Place place = honest();
        ask(policy("all", place), 7, Map.of());
        Policy policy = policy("all", place);
        Cosigned cosigned = new Witnesses(policy, PATIENCE)
                .ask(LOG.signed(9), policy.witnesses(), Map.of(), (level, index) -> {
                    throw new IllegalStateException("The tile is lost.");
                });
        assertThat(cosigned.missing()).extracting(Missing::reason).containsExactly(Reason.NO_PROOF);
        assertThat(cosigned.note()).isEqualTo(LOG.signed(9));
    }

    private static Cosigned ask(Policy policy, long size, Map<VerifierKey, Long> known) {
        return new Witnesses(policy, PATIENCE).ask(LOG.signed(size), policy.witnesses(), known, LOG.tree);
    }

    private static Policy policy(String threshold, Place... places) {
        var lines = new StringBuilder("log " + SampleLog.KEY.verifier() + "\n");
        var names = new StringBuilder();
        for (int i = 0; i < places.length; i++) {
            lines.append("witness w%d %s %s\n".formatted(i, places[i].key.verifier(), places[i].url));
            names.append(" w").append(i);
        }
        lines.append("group all-of-them ").append(threshold).append(names).append("\nquorum all-of-them\n");
        return Policy.parse(lines.toString().getBytes(UTF_8));
    }

    private Place honest() throws IOException {
        return witnessing(key(), SampleLog.honest(), 0);
    }

    /** A witness that has seen this much of this log. */
    private Place witnessing(SigningKey key, SampleLog log, long size) throws IOException {
        var witness = new Witness(key, SampleLog.LOGS, new InMemory(), Clock.systemUTC());
        if (size > 0) {
            witness.addCheckpoint(log.request(0, size));
        }
        Place place = place(key, witness::addCheckpoint);
        place.memory = witness;
        return place;
    }

    private Place faulty(Fault fault) throws IOException {
        SigningKey key = key();
        return switch (fault) {
            case NO_ADDRESS -> new Place(key, "");
            case BAD_ADDRESS -> new Place(key, "file:///etc/");
            case DOWN -> new Place(key, "http://127.0.0.1:" + closedPort() + "/");
            case HANGS_UP -> place(key, body -> null);
            case TOO_MUCH -> saying(key, 200, "x".repeat(200_000));
            case NOTHING -> saying(key, 200, "");
            case GARBAGE -> saying(key, 200, "<html>\u0007\nWelcome</html>\n");
            case ANOTHER_TREE -> saying(key, 200, cosigned(key, LOG.signed(8)));
            case ANOTHER_KEY -> saying(key, 200, cosigned(key(), LOG.signed(9)));
            case SIZE_WITHOUT_SIZE -> saying(key, 409, "no\n");
            case SIZE_BEYOND_ALL -> saying(key, 409, "99999999999999999999\n");
            case SAME_CONFLICT_ALWAYS -> saying(key, 409, "4\n");
            case REDIRECTS -> saying(key, 307, "");
            case FAILS -> saying(key, 500, "Oops " + "x".repeat(1000) + "\n");
            case LARGER -> witnessing(key, SampleLog.honest(), 20);
            case FORKED_BY_THE_OLD_PROTOCOL -> saying(key, 409, "9\n");
            case FORKED -> witnessing(key, SampleLog.forkedAt(3), 7);
        };
    }

    private Place saying(SigningKey key, int status, String body) throws IOException {
        return place(key, request -> {
            AddCheckpoint.parse(request);
            return new WitnessAnswer(status, "text/plain", body);
        });
    }

    private static String cosigned(SigningKey key, SignedNote note) {
        return key.cosign(note.text(), Clock.systemUTC().instant()).line() + "\n";
    }

    private static SigningKey key() {
        return SigningKey.generate("witness.example/w", KeyType.COSIGNATURE);
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private interface Answering {

        /** The answer, or null to hang up. */
        @Nullable
        WitnessAnswer answer(byte[] body) throws IOException;
    }

    private Place place(Answering answering) throws IOException {
        return place(key(), answering);
    }

    private Place place(SigningKey key, Answering answering) throws IOException {
        var place = new Place(key, answering);
        places.add(place);
        return place;
    }

    /** Where a witness, or what passes for one, answers. */
    private static final class Place {

        private final SigningKey key;
        private final String url;
        private final @Nullable HttpServer server;
        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        private volatile int asked;
        private volatile @Nullable Witness memory;

        Place(SigningKey key, String url) {
            this.key = key;
            this.url = url;
            this.server = null;
        }

        Place(SigningKey key, Answering answering) throws IOException {
            this.key = key;
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.setExecutor(threads);
            http.createContext("/w/", exchange -> {
                try (exchange) {
                    String path = exchange.getRequestURI().getPath();
                    Witness remembering = memory;
                    boolean isAdded = path.endsWith("/add-checkpoint");
                    asked += isAdded ? 1 : 0;
                    WitnessAnswer answer = isAdded || remembering == null
                            ? answering.answer(exchange.getRequestBody().readAllBytes())
                            : remembering.newest(path.split("/", -1)[2]);
                    if (answer != null) {
                        byte[] body = answer.body().getBytes(UTF_8);
                        exchange.getResponseHeaders().set("Location", "/w/elsewhere");
                        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
                        if (body.length > 0) {
                            exchange.getResponseBody().write(body);
                        }
                    }
                }
            });
            http.start();
            this.server = http;
            this.url = "http://127.0.0.1:" + http.getAddress().getPort() + "/w";
        }

        void stop() {
            if (server != null) {
                server.stop(0);
            }
            threads.close();
        }
    }

    private static final class InMemory implements Heads {

        private final Map<String, SignedNote> notes = new HashMap<>();

        @Override
        public @Nullable SignedNote newest(String origin) {
            return notes.get(origin);
        }

        @Override
        public void keep(String origin, SignedNote cosigned) {
            notes.put(origin, cosigned);
        }

        @Override
        public void close() {}
    }
}

package org.allianceledger.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allianceledger.Databases;
import org.allianceledger.LedgerNode;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.witness.Witness;
import org.allianceledger.ledger.witness.WitnessAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of checkpoints when witnesses cosign them, are silent, or know more than the log. */
class CosigningTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final List<Place> places = new ArrayList<>();
    private Press press;

    @BeforeEach
    void start() {
        press = new Press(LedgerNode.on(Databases.h2(folder)), folder);
        press.append(1);
        press.publishAll();
    }

    @AfterEach
    void stop() throws IOException {
        press.node().close();
        for (Place place : places) {
            place.http.stop(0);
            place.witness.close();
        }
    }

    @Test
    void arePublishedWithTheLog() throws IOException {
        Policy policy = policy(2, place("a"), place("b"), place("c"));
        publish(policy);
        press.append(300);
        publish(policy);
        assertThat(policy.open(published()).cosignatures()).hasSize(3);
        assertThat(policy.open(published()).checkpoint().size()).isEqualTo(301);
        assertThat(kept()).isEqualTo(published());
        press.requireWhole();
    }

    @Test
    void areHandedOutWithEveryCheckpointTheyStandOn() throws IOException {
        Policy policy = policy(1, place("a"));
        press.append(2);
        publish(policy);
        press.append(3);
        publish(policy);
        var sizes = new ArrayList<Long>();
        var log = new PublishedLog(
                LogFiles.in(press.logFolder()),
                press.keys(),
                null,
                new Cosigning(policy, PATIENCE),
                press.node().db());
        log.cosigned(note -> sizes.add(policy.open(note).checkpoint().size()));
        assertThat(press.node().count("log_checkpoint")).isEqualTo(3);
        assertThat(sizes).containsExactly(3L, 6L);
    }

    @Test
    void areNotWaitedForWhereTheyAreSilent() throws IOException {
        Place silent = place("silent");
        silent.isDown = true;
        Policy policy = policy(2, place("a"), silent);
        publish(policy);
        assertThat(policy.openSigned(published()).cosignatures()).hasSize(1);
        assertThat(kept()).isNull();
        silent.isDown = false;
        // A restarted node asks at once; one that goes on asks after a while.
        publish(policy);
        assertThat(policy.open(published()).cosignatures()).hasSize(2);
        assertThat(kept()).isEqualTo(published());
    }

    @Test
    void areAskedAgainOnlyAfterARest() throws IOException {
        Place silent = place("silent");
        silent.isDown = true;
        var cosigning = new Cosigning(policy(1, silent), PATIENCE);
        Publisher publisher = press.publisher(press.keys(), cosigning, Steps.UNOBSERVED);
        publisher.publish();
        int asked = silent.asked;
        press.append(1);
        publisher.publish();
        publisher.publish();
        assertThat(silent.asked).isEqualTo(asked);
        assertThat(cosigning.standing().getFirst().reason()).isEqualTo("refused");
    }

    @Test
    void stopALogThatIsShorterThanTheyHaveSeen() throws IOException {
        Policy policy = policy(1, place("a"));
        press.node().close();
        byte[] backup = Files.readAllBytes(database());
        press = new Press(LedgerNode.on(Databases.h2(folder)), folder);
        press.append(5);
        publish(policy);
        press.node().close();
        Files.write(database(), backup);
        deletePublished();
        press = new Press(LedgerNode.on(Databases.h2(folder)), folder);
        assertThatThrownBy(() -> publish(policy))
                .isInstanceOfSatisfying(
                        WillNotSign.class, it -> assertThat(it.obstacle()).isEqualTo(Obstacle.SHORTER_THAN_WITNESSED));
        assertThat(press.logFolder().resolve("checkpoint")).doesNotExist();
    }

    @Test
    void cannotStopALogWithWhatItDidNotSign() throws IOException {
        Place liar = place("liar");
        Policy policy = policy(1, liar);
        liar.lie = "alliance-ledger.local/x\n9\n" + "A".repeat(43) + "=\n\n\u2014 "
                + press.keys().open().verifiers().getFirst().name() + " AAAA\n";
        publish(policy);
        assertThat(policy.open(published()).checkpoint().size()).isEqualTo(1);
    }

    private void publish(Policy policy) {
        Publisher publisher = press.publisher(press.keys(), new Cosigning(policy, PATIENCE), Steps.UNOBSERVED);
        while (publisher.publish()) {
            // A step is finished at a time.
        }
    }

    private SignedNote published() throws IOException {
        return SignedNote.parse(Files.readAllBytes(press.logFolder().resolve(LogFiles.CHECKPOINT)));
    }

    private @Nullable SignedNote kept() {
        return new LogRows(press.node().db()).newestWitnessed();
    }

    private Path database() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void deletePublished() throws IOException {
        try (var files = Files.walk(press.logFolder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private Policy policy(int threshold, Place... witnesses) {
        var text = new StringBuilder("log " + press.keys().open().verifiers().getFirst() + "\n");
        var names = new StringBuilder();
        for (Place it : witnesses) {
            text.append("witness %s %s http://127.0.0.1:%d/\n"
                    .formatted(it.name, it.witness.key(), it.http.getAddress().getPort()));
            names.append(' ').append(it.name);
        }
        text.append("group all ").append(threshold).append(names).append("\nquorum all\n");
        return Policy.parse(text.toString().getBytes(UTF_8));
    }

    private Place place(String name) throws IOException {
        var key = press.keys().open().verifiers().getFirst();
        Witness witness = Witness.open(
                folder.resolve(name), "witness.example/" + name, Map.of(key.name(), List.of(key)), Clock.systemUTC());
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var place = new Place(name, witness, http);
        http.createContext("/", exchange -> {
            try (exchange) {
                WitnessAnswer answer = place.answer(
                        exchange.getRequestURI().getPath(),
                        exchange.getRequestBody().readAllBytes());
                byte[] body = answer.body().getBytes(UTF_8);
                exchange.sendResponseHeaders(answer.status(), body.length);
                exchange.getResponseBody().write(body);
            }
        });
        http.start();
        places.add(place);
        return place;
    }

    /** Where a witness answers. */
    private static final class Place {

        private final String name;
        private final Witness witness;
        private final HttpServer http;
        private volatile boolean isDown;
        private volatile int asked;
        private volatile @Nullable String lie;

        Place(String name, Witness witness, HttpServer http) {
            this.name = name;
            this.witness = witness;
            this.http = http;
        }

        WitnessAnswer answer(String path, byte[] body) throws IOException {
            if (isDown) {
                asked++;
                return new WitnessAnswer(503, "text/plain", "Later.\n");
            }
            String untrue = lie;
            if (path.equals("/add-checkpoint")) {
                return witness.addCheckpoint(body);
            }
            return untrue == null ? witness.newest(path.split("/")[1]) : new WitnessAnswer(200, "text/plain", untrue);
        }
    }
}

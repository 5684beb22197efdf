package org.allianceledger.ledger.witness.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.allianceledger.ledger.proof.AddCheckpoint;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.ConsistencyProof;
import org.allianceledger.ledger.proof.KeyType;
import org.allianceledger.ledger.proof.MerkleTree;
import org.allianceledger.ledger.proof.Origin;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.SigningKey;
import org.allianceledger.ledger.proof.SubtreeLists;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.witness.Cosigned;
import org.allianceledger.ledger.witness.Witnesses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WitnessServerTest {

    private static final Origin ORIGIN = new Origin("ledger.example/alliances");
    private static final SigningKey LOG = SigningKey.generate(ORIGIN.value(), KeyType.ED25519);

    private final SubtreeLists tree = new SubtreeLists();
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path state;

    private WitnessServer server;

    @BeforeEach
    void start() throws IOException {
        for (int i = 0; i < 20; i++) {
            tree.append(TreeHash.leaf(("entry " + i).getBytes(UTF_8)));
        }
        server = setup(LOG.verifier().toString(), null).start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        client.close();
    }

    private WitnessSetup setup(String log, String origin) {
        return new WitnessSetup(state, "witness.example/w", List.of(log), origin, "127.0.0.1", 0);
    }

    @Test
    void cosignsForTheClientAndRemembersOverARestart() throws Exception {
        Cosigned first =
                new Witnesses(policy(), Duration.ofSeconds(20)).ask(signed(7), policy().witnesses(), Map.of(), tree);
        assertThat(first.missing()).isEmpty();
        assertThat(first.quorum()).isTrue();

        String key = server.key();
        server.close();
        server = setup(LOG.verifier().toString(), null).start();
        assertThat(server.key()).isEqualTo(key);

        HttpResponse<String> behind = post(BodyPublishers.ofByteArray(request(0, 20)));
        assertThat(behind.statusCode()).isEqualTo(409);
        assertThat(behind.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
        assertThat(behind.body()).isEqualTo("7\n");

        Cosigned second = new Witnesses(policy(), Duration.ofSeconds(20))
                .ask(signed(20), policy().witnesses(), first.known(), tree);
        assertThat(policy().open(second.note()).cosignatures()).hasSize(1);
        HttpResponse<String> newest = send("GET", newestPath(), BodyPublishers.noBody());
        assertThat(newest.statusCode()).isEqualTo(200);
        assertThat(policy().open(SignedNote.parse(newest.body().getBytes(UTF_8)))
                        .checkpoint()
                        .size())
                .isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /add-checkpoint, 405",
        "PUT, /add-checkpoint, 405",
        "POST, /add-checkpoint/, 404",
        "GET, /, 404",
        "GET, /key, 404",
        "GET, /../key, 404",
        "GET, /0000/checkpoint, 404",
        "GET, /0000000000000000000000000000000000000000000000000000000000000000/checkpoint, 404",
        "DELETE, /0000000000000000000000000000000000000000000000000000000000000000/checkpoint, 405",
        "POST, /add-checkpoint, 400"
    })
    void answersWhatElseIsAskedInASentence(String method, String path, int status) throws Exception {
        HttpResponse<String> answer = send(method, path, BodyPublishers.ofString("nonsense"));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertSentence(answer);
    }

    @Test
    void readsNoMoreThanARequestMayHave() throws Exception {
        byte[] large = new byte[WitnessServer.LARGEST_REQUEST + 1];
        for (BodyPublisher body : List.of(
                BodyPublishers.ofByteArray(large),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
            HttpResponse<String> answer = post(body);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertSentence(answer);
        }
    }

    @Test
    void saysNothingOfWhyItFailed() throws Exception {
        post(BodyPublishers.ofByteArray(request(0, 7)));
        Files.writeString(state.resolve(hash() + ".checkpoint"), "damaged");
        HttpResponse<String> answer = post(BodyPublishers.ofByteArray(request(7, 20)));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertSentence(answer);
        assertThat(answer.body()).doesNotContain(state.toString());
        assertThat(send("GET", newestPath(), BodyPublishers.noBody()).statusCode())
                .isEqualTo(500);
    }

    @Test
    void watchesALogWhoseKeyBearsAnotherName() throws Exception {
        server.close();
        SigningKey other = SigningKey.generate("key.example/1", KeyType.ED25519);
        server = setup(other.verifier().toString(), ORIGIN.value()).start();
        String text = signed(7).text();
        var note = new SignedNote(text, List.of(other.sign(text)));
        byte[] request = AddCheckpoint.of(ConsistencyProof.of(0, 7, tree), note).bytes();
        assertThat(post(BodyPublishers.ofByteArray(request)).statusCode()).isEqualTo(200);
        assertThat(post(BodyPublishers.ofByteArray(request(7, 20))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void doesNotStartOnWhatIsWrong() {
        assertThatThrownBy(() -> setup(LOG.verifier().toString(), null).start())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Another process");
        assertThatThrownBy(() -> setup("nonsense", null).start()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> setup(server.key(), null).start()).hasMessageContaining("not the key of a log");
    }

    private Policy policy() {
        return Policy.parse("log %s\nwitness w %s http://127.0.0.1:%d/\nquorum w\n"
                .formatted(LOG.verifier(), server.key(), server.port())
                .getBytes(UTF_8));
    }

    private SignedNote signed(long size) {
        String text = new Checkpoint(ORIGIN, size, MerkleTree.root(size, tree)).text();
        return new SignedNote(text, List.of(LOG.sign(text)));
    }

    private byte[] request(long old, long size) {
        return AddCheckpoint.of(ConsistencyProof.of(old, size, tree), signed(size))
                .bytes();
    }

    private static String newestPath() throws Exception {
        return "/" + hash() + "/checkpoint";
    }

    private static String hash() throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(ORIGIN.value().getBytes(UTF_8)));
    }

    private HttpResponse<String> post(BodyPublisher body) throws Exception {
        return send("POST", "/add-checkpoint", body);
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        return client.send(HttpRequest.newBuilder(address).method(method, body).build(), BodyHandlers.ofString());
    }

    private static void assertSentence(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
        assertThat(answer.body()).hasSizeBetween(10, 300).endsWith(".\n").doesNotContain("Exception", "\tat ");
    }
}

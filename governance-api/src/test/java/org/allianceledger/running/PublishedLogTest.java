package org.allianceledger.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.Receipt;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.proof.verify.LogReport;
import org.allianceledger.ledger.proof.verify.LogVerifier;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The log as an auditor meets it: over HTTP, with nothing but the key. */
class PublishedLogTest {

    private final Client client = RunningApplication.on(Database.H2).client();

    private static Policy policy(Client client) throws IOException {
        return Policy.trusting(VerifierKey.parse(client.get("/log/vkey").body().strip()));
    }

    private static LogFiles files(Client client) {
        return path -> {
            try {
                return client.bytes("/log/" + path);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
    }

    private static String act(Client client) throws IOException {
        Answer receipt = client.post("/api/v1/alliances/" + new Seed(client).alliance() + "/bodies", Seed.body());
        assertThat(receipt.status()).isEqualTo(201);
        return receipt.json().path("events").path(0).asString();
    }

    @ParameterizedTest
    @EnumSource
    void provesAnActToWhoeverHasTheKey(Database database) throws IOException {
        Client here = RunningApplication.on(database).client();
        String event = act(here);
        Answer file = here.anonymous().get("/api/v1/events/" + event + "/proof");
        assertThat(file.status()).as(file.body()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        byte[] entry = here.bytes("/api/v1/events/" + event + "/entry");
        Receipt.parse(file.body().getBytes(UTF_8)).verify(entry, policy(here));
        assertThat(Entry.parse(entry).eventIdentifier()).isEqualTo(event);
        JsonNode standing = here.get("/api/v1/events/" + event).json();
        assertThat(standing.path("state").asString()).isEqualTo("published");
        LogReport report = new LogVerifier(files(here), policy(here)).verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isGreaterThan(standing.path("index").asLong());
    }

    @Test
    void tellsTheReceiptsOfAnActTogether() throws IOException {
        List<String> events = List.of(act(client), act(client));
        client.get("/api/v1/events/" + events.getLast() + "/proof");
        JsonNode proofs = client.anonymous()
                .get("/api/v1/ledger/proofs?event=" + String.join("&event=", events))
                .json();
        assertThat(proofs.findValuesAsString("event")).isEqualTo(events);
        for (JsonNode proof : proofs) {
            byte[] entry = client.bytes("/api/v1/events/" + proof.path("event").asString() + "/entry");
            Receipt.parse(proof.path("proof").asString().getBytes(UTF_8)).verify(entry, policy(client));
        }
    }

    @Test
    void saysWhereTheLogStandsAndWhatItWasBefore() throws IOException {
        client.get("/api/v1/events/" + act(client) + "/proof");
        Checkpoint before = Checkpoint.parse(
                SignedNote.parse(client.bytes("/log/checkpoint")).text());
        client.get("/api/v1/events/" + act(client) + "/proof");
        JsonNode ledger = client.anonymous().get("/api/v1/ledger").json();
        assertThat(ledger.path("origin").asString()).isEqualTo(before.origin());
        assertThat(ledger.path("vkeys").path(0).asString())
                .isEqualTo(client.get("/log/vkey").body().strip());
        assertThat(ledger.path("published").path("size").asLong()).isGreaterThan(before.size());
        assertThat(TreeHash.ofBase64(ledger.path("root").asString())).isNotNull();
        assertThat(ledger.path("notSigned").isMissingNode()
                        || ledger.path("notSigned").isNull())
                .isTrue();
        assertThat(client.get("/api/v1/ledger/at/" + before.size()).text("root"))
                .isEqualTo(before.root().base64());
        assertThat(client.get("/api/v1/ledger/at/0").text("root")).isEqualTo(TreeHash.EMPTY_ROOT.base64());
        for (String nonsense : List.of("999999999", "-1", "x")) {
            assertThat(client.get("/api/v1/ledger/at/" + nonsense).status())
                    .as(nonsense)
                    .isEqualTo(404);
        }
        assertThat(client.get("/actuator/health").text("status")).isEqualTo("UP");
    }

    @Test
    void keepsEntriesForThoseWhoMayReadWhatIsClosed() throws IOException {
        String event = act(client);
        client.get("/api/v1/events/" + event + "/proof");
        Client open = client.anonymous();
        String first = client.bytes("/log/tile/0/000") == null ? firstPartial() : "000";
        assertThat(open.get("/log/tile/entries/" + first).status()).isEqualTo(401);
        assertThat(open.get("/api/v1/events/" + event + "/entry").status()).isEqualTo(401);
        Answer tile = open.get("/log/tile/0/" + first);
        assertThat(tile.status()).isEqualTo(200);
        assertThat(tile.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=31536000", "immutable", "public"));
        assertThat(open.get("/log/checkpoint").headers().firstValue("Cache-Control"))
                .hasValue("no-cache");
    }

    private String firstPartial() throws IOException {
        return "000.p/"
                + Checkpoint.parse(SignedNote.parse(client.bytes("/log/checkpoint"))
                                .text())
                        .size();
    }

    @Test
    void servesNothingButTheLog() throws IOException {
        client.get("/api/v1/events/" + act(client) + "/proof");
        var answers = new ArrayList<Integer>();
        for (String path : List.of(
                "tile/0/0",
                "tile/0/999",
                "tile/00/000",
                "tile/64/000",
                "tile/0/000.p/256",
                "tile/0/.lock",
                "tile/entries/x",
                "tile/0/000.p/",
                "nothing",
                "tile/0/%2e%2e/%2e%2e/%2e%2e/keys/log.key")) {
            answers.add(client.get("/log/" + path).status());
        }
        assertThat(answers).containsOnly(404, 400);
        assertThat(client.get("/api/v1/events/" + HexFormat.of().formatHex(new byte[16]) + "/proof")
                        .status())
                .isEqualTo(404);
    }
}

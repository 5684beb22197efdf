package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.Receipt;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.proof.verify.LogVerifier;
import org.allianceledger.ledger.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A new key of the log takes over from an old one, with the command and the folder that an operator has. */
@EnabledIfSystemProperty(named = "ledger.thorough", matches = "true")
class KeyRotationTest {

    private final Store store = Store.on(Database.H2);
    private String alliance;

    /** A receipt and the entry it is about. */
    private record Kept(String event, byte[] receipt, byte[] entry) {

        private void holds(Policy policy) {
            Receipt.parse(receipt).verify(entry, policy);
        }

        private void failsUnder(Policy policy) {
            assertThatThrownBy(() -> holds(policy)).isInstanceOf(ProofException.class);
        }
    }

    @Test
    void letsBothKeysSignUntilTheOldOneIsTakenAway() throws Exception {
        Kept first;
        List<VerifierKey> keys;
        RunningApplication application = RunningApplication.on(store);
        try (var running = application.context()) {
            alliance = new Seed(application.client()).alliance();
            first = act(application.client());
            keys = keys(application.client());
        }
        VerifierKey old = keys.getFirst();
        assertThat(keys).hasSize(1);
        byte[] before = checkpoint();
        assertThat(ApplicationProcess.finish(store, 0, "keys", "rotate")).contains(old.name() + "+");
        String[] listed = ApplicationProcess.finish(store, 0, "keys", "list").split("\n");
        VerifierKey next = VerifierKey.parse(listed[1]);
        assertThat(listed).hasSize(2).startsWith(old.toString());

        Kept overlap;
        application = RunningApplication.on(store);
        try (var running = application.context()) {
            overlap = act(application.client());
            assertThat(keys(application.client())).containsExactly(old, next);
        }
        for (Policy policy : List.of(Policy.trusting(old), Policy.trusting(next), Policy.trusting(old, next))) {
            overlap.holds(policy);
            assertThat(new LogVerifier(log(), policy).verify().findings()).isEmpty();
        }
        first.holds(Policy.trusting(old));
        first.failsUnder(Policy.trusting(next));
        byte[] both = checkpoint();

        Files.delete(store.data().resolve("keys/log.key"));
        Kept last;
        Kept again;
        application = RunningApplication.on(store);
        try (var running = application.context()) {
            last = act(application.client());
            again = kept(application.client(), first.event());
            assertThat(keys(application.client())).containsExactly(next);
        }
        last.holds(Policy.trusting(next));
        last.holds(Policy.trusting(old, next));
        last.failsUnder(Policy.trusting(old));
        again.holds(Policy.trusting(next));
        first.holds(Policy.trusting(old, next));
        assertThat(new LogVerifier(log(), Policy.trusting(next))
                        .extending(both)
                        .verify()
                        .findings())
                .isEmpty();
        assertThat(new LogVerifier(log(), Policy.trusting(old, next))
                        .extending(before)
                        .extending(both)
                        .verify()
                        .findings())
                .isEmpty();
        assertThat(ApplicationProcess.finish(store, 0, "reconcile")).contains("word for word");
    }

    private Kept act(Client client) throws IOException {
        return kept(
                client,
                client.post("/api/v1/alliances/" + alliance + "/bodies", Seed.body())
                        .json()
                        .path("events")
                        .path(0)
                        .asString());
    }

    private static Kept kept(Client client, String event) throws IOException {
        byte[] receipt = client.bytes("/api/v1/events/" + event + "/proof");
        assertThat(receipt).isNotNull();
        return new Kept(event, receipt, client.bytes("/api/v1/events/" + event + "/entry"));
    }

    private static List<VerifierKey> keys(Client client) throws IOException {
        return client.get("/log/vkey").body().lines().map(VerifierKey::parse).toList();
    }

    private LogFiles log() {
        return LogFiles.in(store.data().resolve("log"));
    }

    private byte[] checkpoint() throws IOException {
        return Files.readAllBytes(store.data().resolve("log/checkpoint"));
    }
}

package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.proof.verify.LogVerifier;
import org.allianceledger.ledger.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two applications on one database, one key folder and one log folder, killed at random while eight writers ask again,
 * under the same key and wherever somebody answers, until each act is acknowledged; tried when it is thorough.
 */
@EnabledIfSystemProperty(named = "ledger.thorough", matches = "true")
class TwoNodesTest {

    private static final Duration TIME = Duration.ofMinutes(1);

    @Test
    void makeOneLogWithEveryActInItOnceWhoeverIsKilled() throws Exception {
        Store store = Store.on(Database.POSTGRESQL);
        try (var first = new KilledNode(store);
                var second = new KilledNode(store)) {
            List<KilledNode> nodes = List.of(first, second);
            String alliance = new Seed(first.client()).alliance();
            long before = size(first);
            var writers = new PersistentWriters(alliance, nodes);
            Instant end = Instant.now().plus(TIME);
            writers.start();
            nodes.forEach(node -> node.killUntil(end));
            Thread.sleep(Duration.between(Instant.now(), end));
            for (KilledNode node : nodes) {
                node.awaitRestart();
            }
            writers.stop();

            int kills = first.kills() + second.kills();
            System.out.printf(
                    "Two nodes, %d kills in %d s: %d acts acknowledged, %d asked again%n",
                    kills, TIME.toSeconds(), writers.receipts().size(), writers.repeated());
            assertThat(writers.refusals()).isEmpty();
            assertThat(kills).isGreaterThanOrEqualTo(2);
            assertThat(writers.receipts()).hasSizeGreaterThan(40);
            holdsEveryActOnce(store, writers.receipts(), before);
            var outside = new OutsideVerifier(store);
            for (KilledNode node : nodes) {
                outside.accepts(node.client(), size(node) - 1);
            }
            proves(store, first);
        }
        assertThat(succeeds(store, "reconcile")).isTrue();
        assertThat(succeeds(store, "check")).isTrue();
    }

    private static void proves(Store store, KilledNode node) throws Exception {
        var key = VerifierKey.parse(node.client().get("/log/vkey").body().strip());
        var verifier = new LogVerifier(LogFiles.in(store.data().resolve("log")), Policy.trusting(key));
        assertThat(verifier.verify().findings()).isEmpty();
    }

    private static void holdsEveryActOnce(Store store, List<Load.Receipt> receipts, long before) {
        var db = new JdbcTemplate(new DriverManagerDataSource(store.url(), store.user(), ""));
        var places = new HashMap<String, Long>();
        var sequences = new HashMap<String, Long>();
        db.query(
                "select e.log_index, e.event_identifier, e.aggregate_identifier, e.sequence_number, l.log_index"
                        + " from domain_event e left join log_leaf l on l.event_identifier = e.event_identifier"
                        + " order by e.log_index",
                row -> {
                    assertThat(row.getLong(1)).isEqualTo(places.size());
                    assertThat(row.getLong(5)).isEqualTo(places.size());
                    places.put(row.getString(2), row.getLong(1));
                    Long last = sequences.put(row.getString(3), row.getLong(4));
                    assertThat(row.getLong(4)).isEqualTo(last == null ? 0 : last + 1);
                });
        var acknowledged = new HashSet<String>();
        for (Load.Receipt receipt : receipts) {
            for (String event : receipt.events()) {
                assertThat(acknowledged.add(event)).as("one act an event").isTrue();
            }
            assertThat(places).containsEntry(receipt.events().getLast(), receipt.position());
        }
        // All that was asked for was acknowledged in the end, so nothing else is there.
        assertThat(places.size()).isEqualTo(before + acknowledged.size());
    }

    private static long size(KilledNode node) throws Exception {
        return node.client().get("/api/v1/ledger").json().path("size").asLong();
    }

    private static boolean succeeds(Store store, String command) throws Exception {
        return ApplicationProcess.run(store, ApplicationProcess.newLog(), List.of(command))
                        .waitFor()
                == 0;
    }
}

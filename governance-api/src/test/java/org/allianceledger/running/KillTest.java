package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class KillTest {

    // On H2 durability is our own doing; on PostgreSQL it is the server's.
    private static final Map<Database, Integer> KILLS =
            Map.of(Database.H2, Thorough.choose(1, 3), Database.POSTGRESQL, 2);

    @ParameterizedTest
    @MethodSource("org.allianceledger.running.Thorough#databases")
    void losesNothingAcknowledgedWhenTheProcessIsKilled(Database database) throws Exception {
        Store store = Store.on(database);
        ApplicationProcess application = ApplicationProcess.serve(store);
        try {
            String alliance = new Seed(application.client()).alliance();
            var load = new Load(alliance);
            var outside = new OutsideVerifier(store);
            for (int kill = 1; kill <= KILLS.get(database); kill++) {
                int before = load.receipts().size();
                Load.Running clients = load.start(application.client());
                while (load.receipts().size() < before + 20) {
                    Thread.sleep(10);
                }
                Thread.sleep(ThreadLocalRandom.current().nextLong(2500));
                application.kill();
                clients.awaitEnd();
                application = ApplicationProcess.serve(store);
                assertThat(load.refusals()).isEmpty();
                holdsEverything(application.client(), alliance, load);
                outside.accepts(
                        application.client(),
                        load.receipts().stream()
                                .mapToLong(Load.Receipt::position)
                                .max()
                                .orElseThrow());
            }
            // The ledger is not only whole but alive.
            new Seed(application.client()).body(alliance);
        } finally {
            application.close();
        }
    }

    private static void holdsEverything(Client client, String alliance, Load load) throws IOException {
        Map<String, Long> places = history(client, alliance);
        for (Load.Receipt receipt : load.receipts()) {
            assertThat(places.keySet()).containsAll(receipt.events());
            assertThat(places.get(receipt.events().getLast())).isEqualTo(receipt.position());
        }
        long size = client.get("/api/v1/ledger").json().path("size").asLong();
        assertThat(places.values().stream().sorted())
                .containsExactlyElementsOf(
                        java.util.stream.LongStream.range(0, size).boxed().toList());
        Answer state = client.get("/api/v1/alliances/" + alliance + "/leadership?minPosition=" + (size - 1));
        assertThat(state.status()).isEqualTo(200);
        assertThat(holders(state.json())).containsAllEntriesOf(load.holders());
    }

    /** Every event and its place, read page by page as any reader would. */
    private static Map<String, Long> history(Client client, String alliance) throws IOException {
        long size = client.get("/api/v1/ledger").json().path("size").asLong();
        var places = new HashMap<String, Long>();
        List<Long> page = List.of(-1L);
        while (!page.isEmpty()) {
            page = new ArrayList<>();
            Answer answer = client.get("/api/v1/alliances/" + alliance + "/history?limit=1000&minPosition="
                    + (size - 1) + "&after="
                    + places.values().stream().mapToLong(it -> it).max().orElse(-1));
            assertThat(answer.status()).isEqualTo(200);
            for (JsonNode event : answer.json()) {
                long position = event.path("position").asLong();
                page.add(position);
                assertThat(places.put(event.path("id").asString(), position))
                        .as("an event stands once")
                        .isNull();
            }
        }
        return places;
    }

    private static Map<String, String> holders(JsonNode leadership) {
        var holders = new HashMap<String, String>();
        for (JsonNode body : leadership.path("bodies")) {
            for (JsonNode role : body.path("roles")) {
                for (JsonNode seat : role.path("seats")) {
                    holders.put(
                            seat.path("id").asString(),
                            seat.path("holder").path("personId").asString(""));
                }
            }
        }
        return holders;
    }
}

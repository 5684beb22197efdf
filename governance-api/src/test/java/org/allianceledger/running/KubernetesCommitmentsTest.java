package org.allianceledger.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commitments of a real collaboration over five years, imported and asked for as they were known. */
class KubernetesCommitmentsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ALLIANCE = "/api/v1/alliances/kubernetes-enhancements";

    private static Client client;
    private static long position;
    private static Answer taken;

    /** What the source says of a commitment; a body goes by its key in the source. */
    private record State(String owner, String status, String stage, String aimsAt, Map<String, String> milestones) {}

    @BeforeAll
    static void take() throws IOException {
        client = RunningApplication.on(Database.H2).client();
        taken = client.send(
                "POST", "/api/v1/imports?format=acts", read("acts.jsonl.gz"), "Content-Type", "application/x-ndjson");
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        RunningApplication application = RunningApplication.on(Database.H2);
        position = application.count("domain_event") - 1;
        ReadModels models = application.context().getBean(ReadModels.class);
        for (String view : List.of("commitments", "history")) {
            assertThat(models.awaitPosition(view, position, 60_000)).as(view).isTrue();
        }
    }

    @Test
    void knowsEachCommitmentAsItWasAtEverySnapshot() throws IOException {
        int compared = 0;
        for (String line : new String(read("snapshots.jsonl.gz"), UTF_8).lines().toList()) {
            JsonNode snapshot = JSON.readTree(line);
            String time = snapshot.path("time").asString();
            Map<String, State> expected = new TreeMap<>();
            snapshot.path("state").properties().forEach(it -> expected.put(it.getKey(), expected(it.getValue())));
            assertThat(known(time)).as(time).isEqualTo(expected);
            compared++;
        }
        assertThat(compared).isEqualTo(12);
    }

    @Test
    void keepsOddWordsAndMarksThem() throws IOException {
        Set<String> odd = new TreeSet<>();
        for (JsonNode line : lines("?limit=1000&minPosition=" + position)) {
            if (!line.path("statedKnown").asBoolean(true)) {
                odd.add(line.path("stated").asString());
            }
        }
        assertThat(odd).contains("removed").doesNotContain("implemented", "provisional");
    }

    @Test
    void keepsTheOldAndTheNewOfEveryRescheduling() throws IOException {
        int moves = 0;
        long after = -1;
        List<JsonNode> page;
        do {
            page = new ArrayList<>();
            client.get(ALLIANCE + "/history?event=MilestoneRescheduled&limit=1000&after=" + after + "&minPosition="
                            + position)
                    .json()
                    .forEach(page::add);
            for (JsonNode entry : page) {
                JsonNode before = entry.path("data").path("before");
                JsonNode moved = entry.path("data").path("after");
                assertThat(before.path("name")).as(entry.toString()).isEqualTo(moved.path("name"));
                assertThat(before).isNotEqualTo(moved);
                after = entry.path("position").asLong();
                moves++;
            }
        } while (!page.isEmpty());
        assertThat(moves)
                .isEqualTo(taken.json().path("acts").path("RescheduleMilestone").asInt())
                .isGreaterThan(479);
    }

    @Test
    void showsEachDateThatAMilestoneHasHad() throws IOException {
        JsonNode line = null;
        for (JsonNode candidate : lines("?limit=1000&minPosition=" + position)) {
            for (JsonNode milestone : candidate.path("milestones")) {
                line = line == null && milestone.path("moves").asInt() > 3 ? candidate : line;
            }
        }
        assertThat(line).isNotNull();
        JsonNode page =
                client.get("/api/v1/commitments/" + line.path("id").asString()).json();
        assertThat(page.path("milestones"))
                .anySatisfy(milestone -> assertThat(milestone.path("moves"))
                        .hasSizeGreaterThan(3)
                        .allSatisfy(move -> assertThat(move.path("before")).isNotEqualTo(move.path("after"))));
    }

    private static Map<String, State> known(String time) throws IOException {
        LocalDate day = OffsetDateTime.parse(time)
                .atZoneSameInstant(LedgerCalendar.ZONE)
                .toLocalDate();
        Map<String, State> found = new TreeMap<>();
        for (JsonNode line : lines("?limit=1000&minPosition=" + position + "&asOf=" + day + "&knownAt=" + time)) {
            if (line.path("status").asString().equals("released")) {
                continue;
            }
            Map<String, String> milestones = new TreeMap<>();
            line.path("milestones")
                    .forEach(it -> milestones.put(
                            it.path("name").asString(), it.path("target").asString()));
            found.put(
                    line.path("key").asString(),
                    new State(
                            line.path("giverName").asString(),
                            line.path("stated").asString(""),
                            line.path("stage").asString(""),
                            line.path("aimsAt").asString(""),
                            milestones));
        }
        return found;
    }

    private static State expected(JsonNode source) {
        Map<String, String> milestones = new TreeMap<>();
        source.path("milestones")
                .properties()
                .forEach(it -> milestones.put(it.getKey(), it.getValue().asString()));
        return new State(
                source.path("owner").asString(),
                source.path("status").asString(""),
                source.path("stage").asString(""),
                source.path("latest_milestone").asString(""),
                milestones);
    }

    private static JsonNode lines(String query) throws IOException {
        Answer answer = client.get(ALLIANCE + "/commitments" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Link")).isEmpty();
        return answer.json();
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream file = KubernetesCommitmentsTest.class.getResourceAsStream("/kubernetes-commitments/" + name);
                var plain = new GZIPInputStream(file)) {
            return plain.readAllBytes();
        }
    }
}

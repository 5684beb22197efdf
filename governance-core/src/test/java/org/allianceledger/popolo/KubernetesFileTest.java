package org.allianceledger.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real community's seven years, taken over through the real rules. */
class KubernetesFileTest {

    private static TestLedger ledger;
    private static PopoloDifference first;

    @BeforeAll
    static void takeOver() throws IOException {
        ledger = new TestLedger(LocalDate.of(2017, 5, 16));
        first = ledger.take(text("kubernetes.popolo.json"));
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @Test
    void takesOverEveryPersonAndEveryBody() {
        assertThat(first.faults()).isEmpty();
        assertThat(first.persons()).hasSize(292);
        assertThat(first.bodies()).hasSize(72);
    }

    @Test
    void answersForEveryDayWithExactlyTheListedHolders() throws IOException {
        Held held = ledger.held();
        String[] days = text("kubernetes.roles-as-of.jsonl").split("\n");
        assertThat(days).hasSize(42);
        for (String line : days) {
            JsonNode day = JsonMapper.shared().readTree(line);
            LocalDate asOf = LocalDate.parse(day.get("asOf").stringValue());
            assertThat(withoutSuffix(TestLedger.holders(held, asOf)))
                    .as(asOf.toString())
                    .isEqualTo(listed(day.get("holders")));
        }
    }

    @Test
    void hasNothingToAddTheSecondTime() throws IOException {
        PopoloDifference second = ledger.compare(text("kubernetes.popolo.json"));
        assertThat(second.faults()).isEmpty();
        assertThat(second.acts()).isEmpty();
        assertThat(second.notices()).isEqualTo(first.notices());
    }

    @Test
    void namesNobodyInWhatIsSaidOfSeatsAndBodies() {
        assertThat(first.inBodies())
                .isNotEmpty()
                .allSatisfy(body -> assertThat(body.acts().toString()).doesNotContain("thockin", "Hockin"));
    }

    private static Map<String, Map<String, Set<String>>> withoutSuffix(Map<String, Map<String, Set<String>>> holders) {
        var grouped = new TreeMap<String, Map<String, Set<String>>>();
        holders.forEach((body, roles) -> roles.forEach(
                (role, persons) -> grouped.computeIfAbsent(body.replaceFirst("~\\d+$", ""), key -> new TreeMap<>())
                        .computeIfAbsent(role, key -> new TreeSet<>())
                        .addAll(persons)));
        return grouped;
    }

    private static Map<String, Map<String, Set<String>>> listed(JsonNode bodies) {
        var listed = new TreeMap<String, Map<String, Set<String>>>();
        bodies.forEachEntry((body, roles) -> roles.forEachEntry((role, persons) -> {
            var keys = new TreeSet<String>();
            persons.forEach(person -> keys.add(person.stringValue()));
            if (!keys.isEmpty()) {
                listed.computeIfAbsent(body, key -> new TreeMap<>()).put(role, keys);
            }
        }));
        return listed;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = KubernetesFileTest.class.getResourceAsStream("/kubernetes/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.allianceledger.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** The Fjordlys alliance taken in, written out and taken in again, and files with faults in them. */
class ActLogTest {

    private static final String EXPORT = "/api/v1/alliances/fjordlys/export";
    private static final List<String> READINGS = List.of(
            "/api/v1/alliances/fjordlys/leadership?asOf=2024-06-01",
            "/api/v1/alliances/fjordlys/leadership?asOf=2026-01-01",
            "/api/v1/alliances/fjordlys/decisions?asOf=2026-06-01",
            "/api/v1/alliances/fjordlys/mandates?asOf=2025-06-01");

    @ParameterizedTest
    @MethodSource("org.allianceledger.running.Thorough#databases")
    void exportsWhatImportsAgainToTheSame(Database database) throws IOException {
        RunningApplication first = RunningApplication.fresh(database);
        RunningApplication second = RunningApplication.fresh(database);
        try (var one = first.context();
                var other = second.context()) {
            long position = taken(first, fjordlys());
            String exported = first.client().get(EXPORT).body();
            assertThat(exported.lines().count()).isGreaterThan(60);

            assertThat(taken(second, exported.getBytes(UTF_8))).isEqualTo(position);

            assertThat(second.client().get(EXPORT).body()).isEqualTo(exported);
            assertThat(log(second)).isEqualTo(log(first));
            for (String reading : READINGS) {
                assertThat(read(second, reading, position)).as(reading).isEqualTo(read(first, reading, position));
            }
            Answer again = take(second, exported.getBytes(UTF_8));
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.json().path("errors").path(0).path("line").asInt()).isEqualTo(1);
        }
    }

    @Test
    void namesEveryFaultWithItsLineAndTakesNothing() throws IOException {
        RunningApplication application = RunningApplication.on(Database.H2);
        long events = application.count("domain_event");
        String key = Seed.unique("log");
        String authority = "\"authority\":{\"kind\":\"founding_act\",\"reference\":\"Stiftelse\"}";
        String alliance = "{\"act\":\"RegisterAlliance\",\"recorded\":\"2024-01-02T00:00:00Z\",\"key\":\"" + key
                + "\",\"name\":\"Prøve\",\"from\":\"2024-01-01\"," + authority + "}";
        String host =
                "\"act\":\"AppointHost\",\"allianceId\":\"alliance-" + key + "\",\"from\":\"2024-01-01\"," + authority;
        String file = String.join(
                "\n",
                alliance,
                "",
                "{\"act\":\"AppointHost\"",
                "{" + host + ",\"organisation\":\"\",\"recorded\":\"2024-01-01T00:00:00Z\"}",
                "{" + host + ",\"organisation\":\"A\",\"recorded\":\"2999-01-01T00:00:00Z\"}",
                "{" + host + ",\"organisation\":\"A\",\"recorded\":\"2024-01-01T00:00:00Z\"}",
                "{" + host + ",\"organisation\":\"A\",\"misspelt\":1}",
                "{\"act\":\"ActNobodyKnows\"}",
                "{" + host + ",\"organisation\":\"" + "a".repeat(1024 * 1024) + "\"}",
                "[]");

        Answer refused = take(application, file.getBytes(UTF_8));

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(faults(refused))
                .containsExactly("3", "4 organisation", "5 recorded", "6 recorded", "7 misspelt", "8 act", "9", "10");
        assertThat(application.count("domain_event")).isEqualTo(events);

        String unknown = "{" + host.replace(key, "ingen") + ",\"organisation\":\"A\"}";
        Answer against = take(application, (alliance + "\n" + unknown + "\n{}\n").getBytes(UTF_8));
        assertThat(faults(against)).containsExactly("2 allianceId", "3 act");
        assertThat(application.count("domain_event")).isEqualTo(events);
    }

    private static List<String> faults(Answer refused) {
        var faults = new ArrayList<String>();
        for (JsonNode fault : refused.json().path("errors")) {
            assertThat(fault.path("detail").asString()).isNotBlank();
            faults.add((fault.path("line").asInt() + " " + fault.path("field").asString("")).strip());
        }
        return faults;
    }

    private static byte[] fjordlys() throws IOException {
        try (InputStream file = ActLogTest.class.getResourceAsStream("/demonstration/fjordlys.jsonl")) {
            return file.readAllBytes();
        }
    }

    private static Answer take(RunningApplication application, byte[] file) throws IOException {
        return application
                .client()
                .send("POST", "/api/v1/imports?format=acts", file, "Content-Type", "application/x-ndjson");
    }

    private static long taken(RunningApplication application, byte[] file) throws IOException {
        Answer answer = take(application, file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.position();
    }

    private static List<String> log(RunningApplication application) {
        return application
                .context()
                .getBean(JdbcTemplate.class)
                .query(
                        "select payload_type, aggregate_identifier, sequence_number, time_stamp from domain_event"
                                + " order by log_index",
                        (row, n) -> row.getString(1) + " " + row.getString(2) + " " + row.getLong(3) + " "
                                + row.getString(4));
    }

    // Identifiers of events are random; everything else in an answer follows from the acts.
    private static String read(RunningApplication application, String path, long position) throws IOException {
        Answer answer = application.client().get(path + "&minPosition=" + position);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body()
                .replaceFirst("\"knownAt\":\"[^\"]*\"", "")
                .replaceAll("\"[0-9a-f]{8}-[0-9a-f-]{27}\"", "\"event\"");
    }
}

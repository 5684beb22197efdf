package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The common agenda and the shared measurement of the Fjordlys alliance, through the public door. */
class AgendaAndMeasurementTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String KEY = Fjordlys.KEY;
    private static final Set<String> ACTS = Set.of(
            "ProposeCommonAgenda",
            "AdoptCommonAgenda",
            "DefineIndicator",
            "SetBaseline",
            "RecordMeasurement",
            "CorrectMeasurement",
            "AgreeDataSharing",
            "SignDataSharing");

    private static Client client;
    private static long position;

    @BeforeAll
    static void takeIn() throws IOException {
        Fjordlys copy = Fjordlys.copy();
        client = copy.client();
        position = copy.position();
    }

    private static JsonNode read(String path, String... headers) throws IOException {
        Answer answer = client.get(at(path), headers);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String at(String path) {
        return "/api/v1/" + path.replace("fjordlys", KEY) + (path.contains("?") ? "&" : "?") + "minPosition="
                + position;
    }

    private static String anonymously(String path) throws IOException {
        return client.anonymous().get(at(path), "Accept-Language", "da").body();
    }

    private static List<String> texts(JsonNode array, String field) {
        return array.valueStream().map(it -> it.path(field).asString("")).toList();
    }

    @Test
    void exportsEveryActAsItWasTakenIn() throws IOException {
        List<JsonNode> exported = client.get("/api/v1/alliances/" + KEY + "/export")
                .body()
                .lines()
                .map(JSON::readTree)
                .toList();
        for (String line : Fjordlys.acts()) {
            JsonNode act = JSON.readTree(line.replace("fjordlys", KEY));
            if (ACTS.contains(act.path("act").asString(""))) {
                assertThat(exported).as(line).anyMatch(it -> holds(it, act));
            }
        }
    }

    private static boolean holds(JsonNode exported, JsonNode act) {
        return act.properties().stream()
                .filter(field -> !field.getKey().equals("recorded"))
                .allMatch(field -> field.getValue().equals(exported.path(field.getKey())));
    }

    @Nested
    class T9CommonAgenda {

        @Test
        void hasOneVersionInForceOnAnyDay() throws IOException {
            JsonNode eve = read("alliances/fjordlys/agenda?asOf=2024-12-31");
            assertThat(eve.path("inForce").path("version").path("key").asString(""))
                    .isEqualTo("FA-1");
            assertThat(texts(eve.path("versions"), "standing")).containsExactly("in_force", "not_yet");
            JsonNode day = read("alliances/fjordlys/agenda?asOf=2025-01-01");
            assertThat(day.path("inForce").path("version").path("key").asString(""))
                    .isEqualTo("FA-2");
            assertThat(texts(day.path("versions"), "standing")).containsExactly("superseded", "in_force");
            assertThat(day.path("versions").path(0).path("until").asString("")).isEqualTo("2024-12-31");
            JsonNode before = read("alliances/fjordlys/agenda?asOf=2023-03-15");
            assertThat(before.path("inForce").isMissingNode()).isTrue();
            JsonNode unknown = read("alliances/fjordlys/agenda?asOf=2025-01-01&knownAt=2024-11-13");
            assertThat(unknown.path("inForce").path("version").path("key").asString(""))
                    .isEqualTo("FA-1");
        }

        @Test
        void showsWhereEachGoalIsAndWhoHadAReservation() throws IOException {
            JsonNode agenda = read("alliances/fjordlys/agenda?asOf=2024-12-31");
            JsonNode goal = agenda.path("inForce").path("goals").path(0);
            assertThat(goal.path("goal").path("target").asLong(0)).isEqualTo(42);
            assertThat(goal.path("whereWeAre").path("value").asLong(0)).isEqualTo(79);
            assertThat(goal.path("whereWeAre").path("on").asString("")).isEqualTo("2024-02-09");
            assertThat(goal.path("whereWeAre").path("corrected").asBoolean(false))
                    .isTrue();
            assertThat(texts(agenda.path("inForce").path("minuted"), "opinion")).containsExactly("reservation");
            JsonNode then = read("alliances/fjordlys/agenda?asOf=2024-03-21&knownAt=2024-03-21");
            assertThat(then.path("inForce")
                            .path("goals")
                            .path(0)
                            .path("whereWeAre")
                            .path("value")
                            .asLong(0))
                    .isEqualTo(71);
        }

        @Test
        void tellsWhatDiffersAndKeepsOldVersionsCitable() throws IOException {
            JsonNode diff =
                    read("alliances/fjordlys/agenda/diff?from=FA-1&to=FA-2").path("diff");
            assertThat(texts(diff.path("texts"), "field")).containsExactlyInAnyOrder("problem", "direction");
            assertThat(texts(diff.path("added"), "key")).containsExactly("M-3");
            assertThat(texts(diff.path("dropped"), "key")).containsExactly("M-2");
            JsonNode changes = diff.path("changed").path(0).path("changes");
            assertThat(texts(changes, "field")).containsExactly("text", "target");
            assertThat(changes.path(1).path("old").asLong(0)).isEqualTo(42);
            assertThat(changes.path(1).path("now").asLong(0)).isEqualTo(36);
            assertThat(read("alliances/fjordlys/agenda/versions/FA-1?asOf=2026-01-01")
                            .path("version")
                            .path("standing")
                            .asString(""))
                    .isEqualTo("superseded");
            assertThat(client.get(at("alliances/fjordlys/agenda/diff?from=FA-1&to=FA-9"))
                            .status())
                    .isEqualTo(404);
        }

        @Test
        void refusesAGoalWithoutIndicatorBaselineTargetOrDeadline() throws IOException {
            Answer bare = client.post(
                    "/api/v1/alliances/" + KEY + "/agenda/versions",
                    "{\"key\":\"FA-4\",\"vision\":\"V\",\"problem\":\"P\",\"direction\":\"R\",\"goals\":[{"
                            + "\"key\":\"Mål 4\",\"text\":\"Mål\",\"unit\":\"unge\"}],"
                            + "\"authority\":{\"kind\":\"notice\",\"reference\":\"Udkast\"}}");
            assertThat(bare.status()).isEqualTo(400);
            assertThat(texts(bare.json().path("errors"), "pointer"))
                    .containsExactlyInAnyOrder(
                            "/goals/0/indicator", "/goals/0/baseline", "/goals/0/target", "/goals/0/deadline");
        }

        @Test
        void needsTheQualifiedRuleForARevision() throws IOException {
            String versions = "/api/v1/alliances/" + KEY + "/agenda/versions";
            String notice = ",\"authority\":{\"kind\":\"notice\",\"reference\":\"Udkast\"}}";
            String version = client.post(
                            versions,
                            "{\"key\":\"FA-3\",\"vision\":\"V\",\"problem\":\"P\",\"direction\":\"R\",\"goals\":[{"
                                    + "\"key\":\"Mål 9\",\"text\":\"Mål\",\"indicator\":\"Antal\",\"unit\":\"unge\","
                                    + "\"baseline\":1,\"target\":2,\"deadline\":\"2030-12-31\"}]" + notice)
                    .id();
            Answer consensus = client.post(
                    versions + "/" + version + "/adoption",
                    ("{\"from\":\"2030-01-01\",\"authority\":{\"kind\":\"decision\","
                                    + "\"reference\":\"decision-fjordlys-fa1\"}}")
                            .replace("fjordlys", KEY),
                    "Accept-Language",
                    "da");
            assertThat(consensus.status()).isEqualTo(409);
            assertThat(consensus.text("reason")).isEqualTo("not_qualified");
            assertThat(consensus.text("detail"))
                    .isEqualTo("FA-1 er ikke truffet med det kvalificerede flertal, som dette kræver.");
        }
    }

    @Nested
    class T10SharedMeasurement {

        private static JsonNode in2024(String knownAt) throws IOException {
            JsonNode page = read("indicators/indicator-fjordlys-i1?knownAt=" + knownAt);
            return page.path("series")
                    .valueStream()
                    .filter(it -> it.path("key").asString("").equals("I-1/2024"))
                    .findFirst()
                    .orElse(JSON.missingNode());
        }

        @Test
        void knowsTheFigureFor2024AsItWasKnown() throws IOException {
            assertThat(in2024("2024-03-04").isMissingNode()).isTrue();
            assertThat(in2024("2024-03-21").path("figure").path("value").asLong(0))
                    .isEqualTo(71);
            JsonNode now = in2024("2024-04-18");
            assertThat(now.path("figure").path("value").asLong(0)).isEqualTo(79);
            assertThat(now.path("on").asString("")).isEqualTo("2024-02-09");
            assertThat(now.path("recorded").asString("")).startsWith("2024-03-05");
            JsonNode correction = now.path("corrections").path(0);
            assertThat(correction.path("was").path("value").asLong(0)).isEqualTo(71);
            assertThat(correction.path("reason").asString("")).startsWith("Ni dubletter");
        }

        @Test
        void findsTheDecisionThatReliedOnACorrectedFigure() throws IOException {
            JsonNode all = read("alliances/fjordlys/indicators/relied-on-corrected");
            assertThat(all.size()).isEqualTo(1);
            JsonNode it = all.path(0);
            assertThat(it.path("decision").path("key").asString("")).isEqualTo("D-14");
            assertThat(it.path("decided").asString("")).isEqualTo("2024-03-21");
            assertThat(it.path("then").path("value").asLong(0)).isEqualTo(71);
            assertThat(it.path("now").path("value").asLong(0)).isEqualTo(79);
            assertThat(it.path("corrected").asString("")).isEqualTo("2024-04-18");
            assertThat(it.path("supersededBy").path("key").asString("")).isEqualTo("D-15");
            assertThat(read("indicators/indicator-fjordlys-i1/decisions")).isEqualTo(all);
            assertThat(read("alliances/fjordlys/indicators/relied-on-corrected?knownAt=2024-04-17")
                            .size())
                    .isZero();
            assertThat(read("alliances/fjordlys/indicators/relied-on-corrected?knownAt=2024-04-18")
                            .path(0)
                            .path("supersededBy")
                            .isMissingNode())
                    .isTrue();
        }

        @Test
        void listsWhatIsMeasuredAndWhatIsWanted() throws IOException {
            JsonNode lines = read("alliances/fjordlys/indicators?asOf=2025-06-01");
            JsonNode first = lines.path(0);
            assertThat(first.path("baseline").path("figure").path("value").asLong(0))
                    .isEqualTo(84);
            assertThat(first.path("last").path("figure").path("value").asLong(0))
                    .isEqualTo(63);
            assertThat(first.path("wanted").path(0).path("target").asLong(0)).isEqualTo(36);
            JsonNode stable = read("indicators/indicator-fjordlys-i2", "Accept-Language", "da");
            assertThat(stable.path("series")
                            .path(0)
                            .path("figure")
                            .path("shown")
                            .asString(""))
                    .isEqualTo("19 af 23");
        }

        @Test
        void masksFewOutsideThePermittedCircleEverywhere() throws Exception {
            String notice = ",\"authority\":{\"kind\":\"notice\",\"reference\":\"Kilde\"}}";
            String few = client.post(
                            "/api/v1/alliances/" + KEY + "/indicators",
                            "{\"key\":\"I-3\",\"title\":\"Flyttet i egen bolig\",\"unit\":\"unge\","
                                    + "\"description\":\"Fra sofa\",\"owner\":\"alliance-" + KEY + "\","
                                    + "\"sources\":[\"Natlys\"],\"frequency\":\"monthly\",\"method\":\"Tælles\","
                                    + "\"smallCounts\":true" + notice)
                    .id();
            String measured = "/api/v1/indicators/" + few + "/measurements";
            String id = client.post(
                            measured,
                            "{\"key\":\"I-3/1\",\"value\":7331,\"on\":\"2025-01-01\",\"methodVersion\":1,"
                                    + "\"source\":\"Natlys\"" + notice)
                    .id();
            Answer corrected = client.post(
                    measured + "/" + id + "/correction",
                    "{\"value\":3,\"reason\":\"Kun tre\",\"hands\":{\"requestedBy\":\"person-a\","
                            + "\"approvedBy\":\"person-b\"}" + notice);
            position = Math.max(position, corrected.position());

            JsonNode inside = read("indicators/" + few, "Accept-Language", "da");
            assertThat(inside.path("series")
                            .path(0)
                            .path("figure")
                            .path("value")
                            .asLong(0))
                    .isEqualTo(3);
            JsonNode outside = JSON.readTree(anonymously("indicators/" + few));
            JsonNode figure = outside.path("series").path(0).path("figure");
            assertThat(figure.path("value").isMissingNode()).isTrue();
            assertThat(figure.path("shown").asString("")).isEqualTo("færre end 5");
            assertThat(outside.path("indicator")
                            .path("last")
                            .path("figure")
                            .path("shown")
                            .asString(""))
                    .isEqualTo("færre end 5");
            assertThat(outside.toString()).doesNotContain("Kun tre");
            assertThat(anonymously("alliances/fjordlys/indicators")).contains("færre end 5");
            String history = anonymously("alliances/fjordlys/history?limit=1000&subject=" + few);
            assertThat(history).contains("MeasurementRecorded").doesNotContain("7331", "Kun tre", "\\\"value\\\"");
        }

        @Test
        void breaksTheSeriesVisiblyWhenTheMethodChanges() throws IOException {
            String i2 = "indicators/indicator-fjordlys-i2";
            String post = "/api/v1/" + i2.replace("fjordlys", KEY);
            String notice = ",\"authority\":{\"kind\":\"notice\",\"reference\":\"Kilde\"}}";
            client.post(
                            post + "/methods",
                            "{\"method\":\"Brev\",\"from\":\"2026-01-01\",\"reason\":\"Færre svar\"" + notice)
                    .id();
            Answer old = client.post(
                    post + "/measurements",
                    "{\"value\":20,\"on\":\"2026-01-05\",\"methodVersion\":1,\"source\":\"Natlys\"" + notice);
            assertThat(old.text("reason")).isEqualTo("method_not_in_force");
            Answer measured = client.post(
                    post + "/measurements",
                    "{\"value\":20,\"on\":\"2026-01-05\",\"methodVersion\":2,\"source\":\"Natlys\"" + notice);
            position = Math.max(position, measured.position());
            JsonNode page = read(i2);
            assertThat(texts(page.path("breaks"), "reason")).containsExactly("Færre svar");
            assertThat(page.path("series")
                            .valueStream()
                            .map(it -> it.path("afterBreak").asBoolean(false)))
                    .containsExactly(false, true);
            Answer unsigned = client.post(
                    "/api/v1/indicators/indicator-" + KEY + "-i4/measurements",
                    "{\"value\":50,\"on\":\"2026-02-06\",\"methodVersion\":1,\"source\":\"Natlys\"" + notice);
            assertThat(unsigned.text("reason")).isEqualTo("agreement_needed");
        }
    }
}

package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is owed, as partners and the public read it. */
class CommitmentReadingTest {

    private Client client;
    private String alliance;
    private String body;
    private String list;

    @BeforeEach
    void found() throws IOException {
        client = RunningApplication.on(Database.H2).client();
        var seed = new Seed(client);
        alliance = seed.alliance();
        body = seed.body(alliance);
        list = "/api/v1/alliances/" + alliance + "/commitments";
        give("C-1", "12 boliger; \"små\", =lyse", "2024-06-30", "open");
        give("C-2", "Bostøtte", "2024-12-31", "open");
        give("C-3", "Fortrolig sag", "2025-01-31", "closed");
    }

    @Test
    void pagesByDueDateWithALinkToTheNext() throws IOException {
        var keys = new ArrayList<String>();
        String next = list + "?limit=1&minPosition=" + last();
        while (next != null) {
            Answer page = client.get(next);
            page.json().forEach(line -> keys.add(line.path("key").asString()));
            next = page.headers()
                    .firstValue("Link")
                    .map(link -> link.substring(link.indexOf("/api"), link.indexOf('>')))
                    .orElse(null);
        }
        assertThat(keys).containsExactly("C-1", "C-2", "C-3");
    }

    @Test
    void filtersAndComputesWhatTheClockSays() throws IOException {
        JsonNode overdue = read("?overdue=true&asOf=2024-07-10");
        assertThat(overdue).hasSize(1);
        assertThat(overdue.path(0).path("daysLate").asInt()).isEqualTo(10);
        assertThat(overdue.path(0).path("giverName").asString()).isEqualTo("Styregruppe");
        assertThat(read("?giver=" + body + "&status=active&status=breached&dueFrom=2024-07-01&dueTo=2024-12-31"))
                .hasSize(1);
        assertThat(read("?receiver=alliance-" + alliance)).hasSize(3);
        assertThat(read("?goal=goal-ukendt")).isEmpty();
        assertThat(read("?withoutDue=true")).isEmpty();
        assertThat(read("?changedSince=" + last())).isEmpty();
        assertThat(read("?changedSince=2024-01-01")).hasSize(3);
    }

    @Test
    void namesTheFilterThatCannotBeUnderstood() throws IOException {
        for (String wrong : List.of(
                "status=gone", "overdue=maybe", "dueFrom=2024-02-30", "changedSince=soon", "after=x/y", "limit=0")) {
            Answer answer = client.get(list + "?" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.json().path("errors").path(0).path("field").asString())
                    .isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
        assertThat(client.get("/api/v1/alliances/ukendt/commitments").status()).isEqualTo(404);
    }

    @Test
    void answersThatNothingHasChangedUntilSomethingHas() throws Exception {
        Answer first = client.get(list + "?minPosition=" + last());
        String eTag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(first.headers().firstValue("Last-Modified")).isPresent();
        String same = list + "?minPosition=" + position;
        assertThat(client.get(same, "If-None-Match", eTag).status()).isEqualTo(304);
        assertThat(client.get(same, "If-None-Match", eTag, "Accept", "text/csv").status())
                .isEqualTo(200);
        String open = anonymously(list).headers().firstValue("ETag").orElseThrow();

        give("C-4", "Endnu en fortrolig", "2025-02-28", "closed");
        read("");

        assertThat(client.get(same, "If-None-Match", eTag).status()).isEqualTo(200);
        assertThat(anonymously(list).headers().firstValue("ETag"))
                .as("nobody is told that something closed has happened")
                .contains(open);
    }

    @Test
    void givesTheSameLinesAsCsv() throws IOException {
        Answer answer = client.get(list + "?minPosition=" + last(), "Accept", "text/csv");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        List<CSVRecord> records = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(answer.body()))
                .getRecords();
        JsonNode lines = read("");
        assertThat(records).hasSize(3);
        for (int i = 0; i < records.size(); i++) {
            for (String column : List.of("id", "key", "title", "giver", "due", "status", "level")) {
                assertThat(records.get(i).get(column))
                        .isEqualTo(lines.path(i).path(column).asString());
            }
        }
    }

    @Test
    void hidesWhatTheReaderMayNotRead() throws Exception {
        String closed = read("").path(2).path("id").asString();
        assertThat(anonymously(list).body()).contains("C-1", "C-2").doesNotContain("C-3", "Fortrolig");
        assertThat(anonymously("/api/v1/commitments/" + closed).statusCode()).isEqualTo(404);
        assertThat(anonymously(list + "/matrix").body()).contains("\"owed\":2");
        assertThat(anonymously(list + "/accounts").body()).contains("\"given\":2");
        assertThat(anonymously(list + "/partners/" + body).body()).doesNotContain("C-3");
        assertThat(anonymously("/api/v1/alliances/" + alliance + "/calendar.ics")
                        .body())
                .doesNotContain("Fortrolig");
        assertThat(client.get(list + "/matrix").body()).contains("\"owed\":3");
    }

    @Test
    void tellsTheWholeStoryOfOne() throws IOException {
        String id = read("").path(0).path("id").asString();
        Answer progress = client.post(
                "/api/v1/commitments/" + id + "/progress",
                Seed.act("\"by\":\"" + body + "\",\"percent\":50,\"stated\":\"i gang\""));
        position = progress.position();
        Answer page = client.get("/api/v1/commitments/" + id + "?minPosition=" + position);
        JsonNode told = page.json();
        assertThat(page.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(told.path("said").path(0).path("percent").asInt()).isEqualTo(50);
        assertThat(told.path("evidence")).isEmpty();
        assertThat(told.path("originalDue").asString()).isEqualTo("2024-06-30");
        assertThat(told.path("versions")).hasSize(1);
        assertThat(told.path("trail").path(1).path("event").asString()).isEqualTo("ProgressReported");
        assertThat(told.path("trail").path(1).path("authority").path("kind").asString())
                .isEqualTo("founding_act");
    }

    @Test
    void putsDueDatesMilestonesAndMeetingsInACalendar() throws Exception {
        Answer meeting = client.post(
                "/api/v1/bodies/" + body + "/meetings",
                "{\"key\":\"SG-01\",\"day\":\"2024-05-02\",\"start\":\"15:10\",\"place\":\"Rådhuset\",\"kind\":\"ordinary\","
                    + "\"occurred\":\"2024-04-01\"}");
        assertThat(meeting.status()).as(meeting.body()).isEqualTo(201);
        Answer feed = client.get("/api/v1/alliances/" + alliance + "/calendar.ics?asOf=2024-05-01&party=" + body
                + "&minPosition=" + meeting.position());
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        Calendar calendar = new CalendarBuilder().build(new StringReader(feed.body()));
        calendar.validate();
        assertThat(summaries(calendar, "VEVENT"))
                .containsExactlyInAnyOrder(
                        "Frist: 12 boliger; \"små\", =lyse",
                        "Milepæl: Rejsegilde: 12 boliger; \"små\", =lyse",
                        "Frist: Bostøtte",
                        "Milepæl: Rejsegilde: Bostøtte",
                        "Frist: Fortrolig sag",
                        "Milepæl: Rejsegilde: Fortrolig sag",
                        "Møde: SG-01");
        assertThat(summaries(calendar, "VTODO")).hasSize(3);
        assertThat(feed.body()).contains("DTSTART;VALUE=DATE:20240630", "DTSTART:20240502T131000Z");
    }

    private static List<String> summaries(Calendar calendar, String kind) {
        return calendar.<CalendarComponent>getComponents().stream()
                .filter(it -> it.getName().equals(kind))
                .map(it -> it.<Property>getProperty("SUMMARY").orElseThrow().getValue())
                .toList();
    }

    private long position;

    private long last() {
        return position;
    }

    private void give(String key, String title, String due, String level) throws IOException {
        Answer given = client.post(
                list,
                Seed.act("\"giver\":\"" + body + "\",\"from\":\"2024-01-01\",\"promise\":{\"key\":\"" + key
                        + "\",\"title\":\"" + title.replace("\"", "\\\"") + "\",\"deliverable\":\"Det\",\"due\":\""
                        + due
                        + "\",\"milestones\":[{\"name\":\"Rejsegilde\",\"due\":\"2024-05-31\"}],"
                        + "\"evidenceRule\":\"Kvittering\",\"level\":\"" + level + "\"}"));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        position = given.position();
    }

    private JsonNode read(String query) throws IOException {
        Answer answer = client.get(list + query + (query.isEmpty() ? "?" : "&") + "minPosition=" + position);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private HttpResponse<String> anonymously(String path) throws Exception {
        int port = RunningApplication.on(Database.H2)
                .context()
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}

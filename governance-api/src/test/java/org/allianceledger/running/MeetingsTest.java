package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A meeting from its call to its corrected minutes, over HTTP. */
@ParameterizedClass
@EnumSource(Database.class)
class MeetingsTest {

    private static final String ON_THE_DAY = ",\"occurred\":\"2024-03-21\"";

    private final RunningApplication application;
    private final Client client;

    private String alliance;
    private String body;
    private String chair;
    private String member;
    private String ane;
    private String bo;
    private String meeting;
    private String open;
    private String shut;
    private long position;

    MeetingsTest(Database database) {
        application = RunningApplication.on(database);
        client = application.client();
    }

    @BeforeEach
    void calls() throws IOException {
        var seed = new Seed(client);
        alliance = seed.alliance();
        body = seed.body(alliance);
        chair = client.post(
                        "/api/v1/bodies/" + body + "/seats",
                        Seed.act("\"role\":\"chair\",\"votes\":1,\"from\":\"2020-01-01\""))
                .id();
        member = seed.votingSeat(body);
        ane = seed.person(alliance);
        bo = seed.person(alliance);
        seed.fill(body, chair, ane).id();
        seed.fill(body, member, bo).id();
        meeting = client.post(
                        "/api/v1/bodies/" + body + "/meetings",
                        "{\"key\":\"SG-06\",\"day\":\"2024-03-21\",\"start\":\"14:00\",\"place\":\"Rådhuset\"}")
                .id();
        open = act("/items", item(1, "Natlys", ""));
        shut = act(
                "/items",
                item(
                        2,
                        "Lejemål i Havnegade",
                        ",\"closing\":{\"ground\":\"negotiation_or_finance\",\"reviewDate\":\"2031-01-01\","
                                + "\"neutralTitle\":\"En lejeaftale\"}"));
        act(
                "/agenda",
                "\"material\":[{\"itemId\":\"" + shut + "\",\"title\":\"Lejekontrakt\",\"sha256\":\"" + "0a".repeat(32)
                        + "\",\"bytes\":12}],\"occurred\":\"2024-03-10\"");
    }

    private static String item(int number, String title, String more) {
        return "\"number\":" + number + ",\"title\":\"" + title + "\",\"purpose\":\"decision\",\"presentation\":\"Om "
                + title + "\"" + more + ",\"occurred\":\"2024-03-01\"";
    }

    private String act(String path, String fields) throws IOException {
        Answer answer = client.post("/api/v1/meetings/" + meeting + path, "{" + fields + "}");
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        position = answer.position();
        return answer.id();
    }

    private void hold() throws IOException {
        act("/arrivals", "\"seatId\":\"" + chair + "\",\"at\":\"13:55\"" + ON_THE_DAY);
        act("/opening", "\"at\":\"14:00\"" + ON_THE_DAY);
        act("/agenda/confirmation", "\"occurred\":\"2024-03-21\"");
        act("/arrivals", "\"seatId\":\"" + member + "\",\"at\":\"14:05\"" + ON_THE_DAY);
        act("/departures", "\"seatId\":\"" + member + "\",\"at\":\"15:10\"" + ON_THE_DAY);
    }

    private void minute() throws IOException {
        act("/adjournment", "\"at\":\"16:00\"" + ON_THE_DAY);
        act(
                "/minutes",
                "\"remarks\":[{\"itemId\":\"" + shut + "\",\"text\":\"Hemmelig bemærkning\"},{\"itemId\":\"" + open
                        + "\",\"text\":\"God debat\"}],\"occurred\":\"2024-03-22\"");
        act(
                "/minutes/objections",
                "\"seatId\":\"" + member + "\",\"text\":\"Jeg kom 14.04\",\"occurred\":\"2024-03-25\"");
        act("/minutes/answers", "\"number\":1,\"answer\":\"noted\",\"text\":\"Noteret\",\"occurred\":\"2024-03-26\"");
        act("/minutes/approval", "\"how\":\"tacitly\",\"occurred\":\"2024-03-30\"");
    }

    private JsonNode read(String path) throws IOException {
        Answer answer = client.get("/api/v1/" + path + (path.contains("?") ? "&" : "?") + "minPosition=" + position);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void tellsTheMeetingAsItWasKnownAtAMoment() throws Exception {
        hold();
        Thread.sleep(5);
        Instant during = Instant.now();
        Thread.sleep(5);
        minute();
        JsonNode then = read("meetings/" + meeting + "?knownAt=" + during);
        JsonNode now = read("meetings/" + meeting);
        assertThat(then.path("stage").asString()).isEqualTo("opened");
        assertThat(then.has("adjourned")).isFalse();
        assertThat(now.path("stage").asString()).isEqualTo("confirmed");
        assertThat(now.path("adjourned").asString()).isEqualTo("16:00:00");
        assertThat(now.path("timeline")
                        .valueStream()
                        .map(step -> step.path("event").asString()))
                .containsExactly("SeatArrived", "MeetingOpened", "SeatArrived", "SeatLeft", "MeetingAdjourned");
        assertThat(now.path("presiding").path("id").asString()).isEqualTo(chair);
        assertThat(now.path("presiding").path("name").asString()).endsWith("Prøvesen");
        assertThat(now.path("agendas").get(0).path("noticeDays").asInt()).isEqualTo(11);
        String list = "bodies/" + body + "/meetings";
        assertThat(read(list + "?knownAt=" + during).get(0).path("stage").asString())
                .isEqualTo("opened");
        assertThat(read(list).size()).isEqualTo(1);
        assertThat(read(list).get(0).path("stage").asString()).isEqualTo("confirmed");
        assertThat(read(list + "?after=2024-03-21/" + meeting).size()).isZero();
        assertThat(client.get("/api/v1/meetings/" + meeting + "?knownAt=2020-01-01")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void minutesWhatHappenedAndShowsWhatWasAddedLater() throws IOException {
        hold();
        minute();
        JsonNode minutes = read("meetings/" + meeting + "/minutes?lang=da");
        assertThat(minutes.path("text").asString())
                .contains("Prøvesen forlod mødet kl. 15.10.", "1. Natlys (til beslutning)", "God debat")
                .doesNotContain("Rettet");
        assertThat(minutes.path("unchanged").asBoolean()).isTrue();
        assertThat(minutes.path("sha256").asString()).hasSize(64);
        act(
                "/minutes/additions",
                "\"itemId\":\"" + open + "\",\"target\":\"Tallet\",\"text\":\"6-1-1\",\"reason\":\"Talt forkert\","
                        + "\"requestedBy\":\"" + ane + "\",\"approvedBy\":\"" + bo + "\"");
        JsonNode later = read("meetings/" + meeting + "/minutes?lang=en");
        assertThat(later.path("corrected").asBoolean()).isTrue();
        assertThat(later.path("text").asString()).contains("left the meeting at 15:10", "Corrected by addition 1");
        assertThat(read("bodies/" + body + "/meetings").get(0).path("corrected").asBoolean())
                .isTrue();
    }

    /** nothing that is said to the public may come from the closed item. */
    @Test
    void tellsThePublicOfAClosedItemNothingButItsStub() throws Exception {
        hold();
        assertThat(client.anonymous()
                        .get("/api/v1/meetings/" + meeting + "/minutes")
                        .status())
                .isEqualTo(404);
        minute();
        read("meetings/" + meeting);
        String page = client.anonymous().get("/api/v1/meetings/" + meeting).body();
        String minutes = client.anonymous()
                .get("/api/v1/meetings/" + meeting + "/minutes")
                .body();
        String history = client.anonymous()
                .get("/api/v1/alliances/" + alliance + "/history?limit=1000&minPosition=" + position)
                .body();
        String events = client.anonymous()
                .get("/api/v1/alliances/" + alliance + "/events?limit=1000")
                .body();
        for (String seen : new String[] {page, minutes, history, events}) {
            assertThat(seen)
                    .contains("En lejeaftale")
                    .doesNotContain("Havnegade", "Lejekontrakt", "Hemmelig", "Jeg kom 14.04");
        }
        JsonNode stub = JsonMapper.shared().readTree(page).path("items").get(1);
        assertThat(stub.path("stub").asBoolean()).isTrue();
        assertThat(stub.path("closing").path("ground").asString()).isEqualTo("negotiation_or_finance");
        assertThat(read("meetings/" + meeting)
                        .path("items")
                        .get(1)
                        .path("title")
                        .asString())
                .isEqualTo("Lejemål i Havnegade");
    }

    @Test
    void refusesWhatRunsAgainstTheMeeting() throws IOException {
        Answer early = client.post("/api/v1/meetings/" + meeting + "/adjournment", "{\"at\":\"16:00\"}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text("reason")).isEqualTo("not_running");
        Answer time = client.post("/api/v1/meetings/" + meeting + "/opening", "{\"at\":\"kl. 14\"}");
        assertThat(time.status()).isEqualTo(400);
        assertThat(time.text("detail")).isEqualTo("Skal være et klokkeslæt som 15:10.");
        Answer authority = client.post("/api/v1/meetings/" + meeting + "/opening", Seed.act("\"at\":\"14:00\""));
        assertThat(authority.text("field")).isEqualTo("authority");
        Answer page = client.get("/api/v1/meetings/" + meeting);
        String etag = page.headers().firstValue("ETag").orElseThrow();
        act("/opening", "\"at\":\"14:00\"" + ON_THE_DAY);
        Answer stale = client.post("/api/v1/meetings/" + meeting + "/agenda/confirmation", "{}", "If-Match", etag);
        assertThat(stale.status()).isEqualTo(412);
    }
}

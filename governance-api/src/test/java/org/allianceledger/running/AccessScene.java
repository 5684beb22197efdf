package org.allianceledger.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.allianceledger.account.AccessTokens;
import org.allianceledger.account.AccountRole;
import org.allianceledger.account.AccountTies;
import org.allianceledger.account.Accounts;
import org.allianceledger.account.TestAccount;
import org.allianceledger.account.TestAccount.Tokens;
import org.allianceledger.account.TokenScope;
import org.allianceledger.ledger.view.ReadModels;
import tools.jackson.databind.JsonNode;

/** An alliance with something secret of every kind and level, and an account for everyone who may ask about it. */
final class AccessScene {

    /** Who asks. */
    enum Who {
        ANONYMOUS,
        OTHER_PARTNER,
        PARTNER,
        MEMBER,
        ABSENT_MEMBER,
        RECUSED_MEMBER,
        RECUSED_CHAIR,
        SECRETARIAT,
        CHAIR,
        AUDITOR,
        ADMINISTRATOR,
        UNTIED_CHAIR,
        ELSEWHERE_SECRETARIAT,
        ELSEWHERE_MEMBER,
        ELSEWHERE_AUDITOR
    }

    private static final String ON = ",\"occurred\":\"" + MeetingScene.DAY + "\"";
    private static final String SOURCE = "," + Seed.SOURCE + "}";

    private final RunningApplication application;
    private final Client client;
    private final Seed seed;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> marks = new LinkedHashMap<>();
    private final Map<String, List<String>> things = new HashMap<>();
    private final Map<Who, Client> clients = new EnumMap<>(Who.class);
    private final Map<Who, PageSession> readers = new EnumMap<>(Who.class);

    private AccessScene(RunningApplication application) {
        this.application = application;
        this.client = application.client();
        this.seed = new Seed(client);
    }

    static AccessScene in(RunningApplication application) throws IOException {
        var scene = new AccessScene(application);
        scene.ids.putAll(Session.of(scene.client));
        scene.people();
        scene.decisions();
        scene.meeting();
        scene.commitments();
        scene.evidence();
        scene.others();
        scene.accounts();
        scene.settle();
        scene.events();
        return scene;
    }

    /** The secret words, by what they stand in. */
    Map<String, String> marks() {
        return marks;
    }

    /** The values that a variable in an address can have. */
    Map<String, List<String>> things() {
        return things;
    }

    Client as(Who who) {
        return clients.get(who);
    }

    /** What a page tells the reader. */
    String reading(Who who, String address) throws IOException {
        return readers.get(who).get(address);
    }

    /** The page with the same session, for sending forms. */
    PageSession session(Who who) {
        return readers.get(who);
    }

    /** The same, for use in a lambda. */
    String told(Who who, String address) {
        try {
            return reading(who, address);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String id(String name) {
        return ids.get(name);
    }

    private void people() throws IOException {
        String alliance = ids.get("allianceId");
        for (String partner : List.of("partnerId", "otherPartnerId")) {
            ids.put(
                    partner,
                    post(
                            "/api/v1/alliances/" + alliance + "/partners",
                            "{\"name\":\"" + Seed.unique("Part") + "\",\"kind\":\"housing\",\"from\":\"2020-01-01\""
                                    + SOURCE));
        }
        JsonNode bodies = client.get("/api/v1/alliances/" + alliance + "/leadership")
                .json()
                .path("bodies");
        for (JsonNode body : bodies) {
            for (JsonNode role : body.path("roles")) {
                for (JsonNode seat : role.path("seats")) {
                    ids.forEach((name, id) -> {
                        if (id.equals(seat.path("id").asString(""))) {
                            things.put(
                                    name,
                                    List.of(seat.path("holder").path("personId").asString("")));
                        }
                    });
                }
            }
        }
        thing("allianceId", "alliance-" + alliance);
        thing("alliance", alliance);
        thing("bodyId", ids.get("bodyId"));
        thing("partnerId", ids.get("partnerId"));
        thing("personId", person("seatId"));
    }

    private String person(String seat) {
        return things.get(seat).getFirst();
    }

    private void decisions() throws IOException {
        for (String level : List.of("open", "partners", "closed", "sealed")) {
            String mark = mark("decision " + level);
            String body = Session.fill(DecisionScene.BODIES.get("ProposeDecision"), ids)
                    .replace(",\"amends\":\"{decisionId}\"", "")
                    .replace("\"level\":\"open\"", "\"level\":\"" + level + "\"")
                    .replace("\"title\":\"Nøgler\"", "\"title\":\"Nøgler " + mark + "\"")
                    .replace("Vi køber nøgler", "Vi køber " + mark)
                    .replace("B-1", "B-" + level);
            String id = post("/api/v1/bodies/" + ids.get("bodyId") + "/decisions", "{" + body + "}");
            ids.put("decision " + level, id);
            thing("decisionId", id);
        }
        String closed = "/api/v1/decisions/" + ids.get("decision closed");
        post(closed + "/conflicts", "{" + fill(DecisionScene.BODIES.get("DeclareConflict")) + "}");
        String sealed = "/api/v1/decisions/" + ids.get("decision sealed");
        post(sealed + "/voting", "{" + fill(DecisionScene.BODIES.get("OpenVoting")) + "}");
        post(sealed + "/ballots", "{" + fill(DecisionScene.BODIES.get("CastBallot")) + "}");
        post(sealed + "/closing", "{" + fill(DecisionScene.BODIES.get("CloseVoting")) + "}");
        post(
                sealed + "/dissents",
                "{\"seatId\":\"" + ids.get("seatId") + "\",\"opinion\":\"dissent\",\"text\":\"Jeg siger "
                        + marks.get("decision sealed") + "\"" + ON + "}");
    }

    private void meeting() throws IOException {
        String mark = mark("item closed");
        String meeting = post(
                "/api/v1/bodies/" + ids.get("bodyId") + "/meetings",
                "{\"key\":\"SG-2\",\"day\":\"2024-04-18\",\"start\":\"14:00\",\"place\":\"Rådhuset\",\"occurred\":\"2024-04-01\"}");
        String item = post(
                "/api/v1/meetings/" + meeting + "/items",
                "{\"number\":1,\"title\":\"Lejeaftale " + mark
                        + "\",\"publicTitle\":\"En aftale\",\"purpose\":\"decision\",\"subject\":\""
                        + ids.get("decision closed") + "\",\"presentation\":\"Sag " + mark
                        + "\",\"recommendation\":\"Ja til "
                        + mark
                        + "\",\"closing\":{\"ground\":\"negotiation_or_finance\",\"reviewDate\":\"2025-01-01\",\"neutralTitle\":\"Et"
                        + " punkt\"},\"occurred\":\"2024-04-01\"}");
        thing("meetingId", meeting);
        thing("meetingId", ids.get("meetingId"));
        thing("itemId", item);
        ids.put("closedMeeting", meeting);
        ids.put("closedItem", item);
        String paper = document("material closed");
        post(
                "/api/v1/meetings/" + meeting + "/agenda",
                "{\"material\":[{\"itemId\":\"" + item + "\",\"title\":\"Bilag " + mark + "\",\"sha256\":\"" + paper
                        + "\",\"bytes\":12}],\"calledSeats\":[\"" + ids.get("seatId")
                        + "\"],\"occurred\":\"2024-04-01\"}");
        String there = ",\"occurred\":\"2024-04-18\"}";
        post(
                "/api/v1/meetings/" + meeting + "/opening",
                "{\"at\":\"14:00\",\"presiding\":\"" + ids.get("seatId") + "\"" + there);
        for (String seat : List.of("seatId", "secondSeatId")) {
            post(
                    "/api/v1/meetings/" + meeting + "/arrivals",
                    "{\"seatId\":\"" + ids.get(seat) + "\",\"at\":\"14:00\"" + there);
        }
        post("/api/v1/meetings/" + meeting + "/agenda/confirmation", "{\"order\":[\"" + item + "\"]" + there);
    }

    private void commitments() throws IOException {
        for (String level : List.of("open", "partners", "closed", "sealed")) {
            String mark = mark("commitment " + level);
            String id = post(
                    "/api/v1/alliances/" + ids.get("allianceId") + "/commitments/proposals",
                    "{\"giver\":\"" + ids.get("partnerId") + "\",\"promise\":{\"key\":\"C-" + level
                            + "\",\"title\":\"Boliger " + mark
                            + "\",\"deliverable\":\"Nøgler til " + mark + "\",\"receiver\":\"" + ids.get("bodyId")
                            + "\",\"due\":\"2027-01-31\",\"level\":\"" + level + "\"},\"occurred\":\"2024-04-01\""
                            + SOURCE);
            ids.put("commitment " + level, id);
            thing("commitmentId", id);
            post(
                    "/api/v1/commitments/" + id + "/milestones",
                    "{\"milestone\":{\"name\":\"Rejsegilde " + mark
                            + "\",\"due\":\"2026-12-31\"},\"occurred\":\"2024-04-01\"" + SOURCE);
        }
    }

    private void evidence() throws IOException {
        String mark = mark("commitment given");
        String given = post(
                "/api/v1/alliances/" + ids.get("allianceId") + "/commitments",
                "{\"giver\":\"" + ids.get("partnerId") + "\",\"representative\":\"" + person("seatId")
                        + "\",\"proof\":{\"kind\":\"board_decision\",\"reference\":\"Pkt."
                        + " 3\",\"given\":\"2023-12-01\"},\"promise\":{\"key\":\"C-given\",\"title\":\"Boliger " + mark
                        + "\",\"deliverable\":\"Nøgler\",\"due\":\"2024-06-30\",\"level\":\"closed\"},"
                        + "\"from\":\"2024-01-01\",\"occurred\":\"2024-01-01\"" + SOURCE);
        thing("commitmentId", given);
        post(
                "/api/v1/commitments/" + given + "/evidence",
                "{\"by\":\"" + ids.get("partnerId") + "\",\"title\":\"Tilladelse\",\"documents\":[{\"sha256\":\""
                        + document("evidence closed") + "\",\"name\":\"tilladelse.pdf\"}]" + ON + SOURCE);
        document("document unnamed");
    }

    private String document(String what) throws IOException {
        byte[] bytes = ("Her står " + mark(what)).getBytes(UTF_8);
        String sha256 = client.send("POST", "/api/v1/documents", bytes, "Content-Type", "text/plain")
                .text("sha256");
        thing("sha256", sha256);
        ids.put(what, sha256);
        return sha256;
    }

    private void others() throws IOException {
        String indicator = mark("indicator closed");
        thing(
                "indicatorId",
                post(
                        "/api/v1/alliances/" + ids.get("allianceId") + "/indicators",
                        "{"
                                + fill(IndicatorScene.BODIES.get("DefineIndicator"))
                                        .replace("\"level\":\"open\"", "\"level\":\"closed\"")
                                        .replace("Unge uden fast bolig", "Unge " + indicator)
                                + SOURCE));
        String pilot = mark("pilot closed");
        thing(
                "pilotId",
                post(
                        "/api/v1/alliances/" + ids.get("allianceId") + "/pilots",
                        "{"
                                + fill(PilotScene.BODIES.get("ProposePilot"))
                                        .replace("\"level\":\"open\"", "\"level\":\"closed\"")
                                        .replace("Natlys", "Natlys " + pilot)
                                + SOURCE));
        thing(
                "involvementId",
                post(
                        "/api/v1/alliances/" + ids.get("allianceId") + "/involvements",
                        "{" + fill(InvolvementScene.BODIES.get("RecordInvolvement")) + SOURCE));
        String mandate = client.post(
                        "/api/v1/alliances/" + ids.get("allianceId") + "/mandates",
                        "{\"bodyId\":\"" + ids.get("bodyId") + "\",\"holder\":{\"kind\":\"person\",\"personId\":\""
                                + person("seatId") + "\"}," + Seed.terms("M-1", "2024-01-01", "2025-12-31") + SOURCE)
                .id();
        thing("mandateId", mandate);
        String refused = mark("refused disposition");
        client.post(
                "/api/v1/mandates/" + mandate + "/dispositions",
                "{\"personId\":\"" + person("seatId")
                        + "\",\"amount\":900000000,\"purpose\":\"drift\",\"text\":\"Køb af " + refused
                        + "\",\"beneficiary\":\"Firmaet " + refused
                        + "\",\"day\":\"2024-01-02\",\"authority\":{\"kind\":\"mandate\",\"reference\":\"" + mandate
                        + "\"}}");
        String interests = mark("interests");
        post(
                "/api/v1/alliances/" + ids.get("allianceId") + "/interests",
                "{\"personId\":\"" + person("seatId") + "\",\"year\":2024,\"interests\":[{\"organisation\":\"Firmaet "
                        + interests + "\",\"nature\":\"Bestyrelse\"}],\"occurred\":\"2024-04-01\"" + SOURCE);
    }

    private void events() throws IOException {
        for (String what : List.of("decision closed", "decision sealed", "commitment closed", "commitment sealed")) {
            thing("subject", ids.get(what));
            thing(
                    "eventId",
                    client.get("/api/v1/alliances/" + ids.get("allianceId") + "/history?subject=" + ids.get(what))
                            .json()
                            .path(0)
                            .path("id")
                            .asString(""));
        }
        thing("version", "1");
        thing("size", "1");
    }

    private void accounts() throws IOException {
        String here = ids.get("allianceId");
        clients.put(Who.ANONYMOUS, client.anonymous());
        readers.put(Who.ANONYMOUS, new PageSession(client.root()));
        account(Who.PARTNER, AccountRole.PARTNER, here, null, ids.get("partnerId"));
        account(Who.OTHER_PARTNER, AccountRole.PARTNER, here, null, ids.get("otherPartnerId"));
        account(Who.MEMBER, AccountRole.MEMBER, here, person("seatId"), null);
        account(Who.CHAIR, AccountRole.CHAIR, here, person("seatId"), null);
        account(Who.RECUSED_MEMBER, AccountRole.MEMBER, here, person("secondSeatId"), null);
        account(Who.RECUSED_CHAIR, AccountRole.CHAIR, here, person("secondSeatId"), null);
        account(Who.ABSENT_MEMBER, AccountRole.MEMBER, here, person("absentSeatId"), null);
        account(Who.SECRETARIAT, AccountRole.SECRETARIAT, here, null, null);
        account(Who.AUDITOR, AccountRole.AUDITOR, null, null, null);
        account(Who.ADMINISTRATOR, AccountRole.ADMINISTRATOR, null, null, null);
        account(Who.UNTIED_CHAIR, AccountRole.CHAIR, null, null, null);
        String elsewhere = seed.alliance();
        String body = seed.body(elsewhere);
        String person = seed.person(elsewhere);
        seed.fill(body, seed.votingSeat(body), person).id();
        settle();
        account(Who.ELSEWHERE_SECRETARIAT, AccountRole.SECRETARIAT, elsewhere, null, null);
        account(Who.ELSEWHERE_MEMBER, AccountRole.MEMBER, elsewhere, person, null);
        account(Who.ELSEWHERE_AUDITOR, AccountRole.AUDITOR, elsewhere, null, null);
        ids.put("elsewhere", elsewhere);
        for (String kind :
                List.of("refusals", "corrections", "late", "recusals", "related", "commitments", "changes")) {
            thing("kind", kind);
        }
    }

    private void account(Who who, AccountRole role, String alliance, String person, String partner) throws IOException {
        var context = application.context();
        String name = Seed.unique(who.name().toLowerCase());
        context.getBean(Accounts.class).add(name, role, TestAccount.PASSWORD);
        if (alliance != null) {
            context.getBean(AccountTies.class).tie(name, alliance, person, partner);
        }
        String token = context.getBean(AccessTokens.class)
                .create(name, "prøve", TokenScope.ACT, null)
                .secret();
        int port = Integer.parseInt(client.root().substring(client.root().lastIndexOf(':') + 1));
        clients.put(who, new Client(port, new Tokens(token, token)));
        readers.put(who, PageSession.of(client.root(), name, TestAccount.PASSWORD));
    }

    private void settle() throws IOException {
        long size = client.get("/api/v1/ledger").json().path("size").asLong();
        ReadModels models = application.context().getBean(ReadModels.class);
        models.all().forEach(it -> models.awaitPosition(it.name(), size - 1, 10_000));
    }

    private String mark(String what) {
        String mark = "M" + UUID.randomUUID().toString().replace("-", "");
        marks.put(what, mark);
        return mark;
    }

    private void thing(String variable, String value) {
        things.computeIfAbsent(variable, it -> new ArrayList<>()).add(value);
    }

    private String fill(String body) {
        var all = new HashMap<>(ids);
        all.put("personId", person("seatId"));
        return Session.fill(body, all);
    }

    private String post(String path, String body) throws IOException {
        return client.post(path, body).id();
    }
}

package org.allianceledger.running;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.running.Client.Answer;

/** A body of nine in the demonstration that meets today, with questions on its agenda, and nobody else's. */
final class Council {

    private static final List<String> NAMES =
            List.of("Agnes", "Bo", "Clara", "David", "Emma", "Finn", "Gry", "Hans", "Ida");
    private static final List<String> QUESTIONS =
            List.of("Budget", "Nøgleordning", "Kloak", "Køkken", "Strategi", "Mødeplan");

    private final Client client;
    private final String body;
    private final List<String> seats = new ArrayList<>();
    private String meeting = "";
    private final List<String> persons = new ArrayList<>();
    private final Map<String, String> decisions = new HashMap<>();

    private Council(Client client, String rulesLike) throws IOException {
        this.client = client;
        this.body = client.post(
                        "/api/v1/alliances/alliance-fjordlys/bodies",
                        sourced("'name':'" + Seed.unique("Råd") + "','kind':'council','from':'2024-01-01'"))
                .id();
        for (String name : NAMES) {
            seat(name);
        }
        String rules = client.post(
                        "/api/v1/bodies/" + body + "/rule-sets",
                        sourced("'name':'FO','template':'" + rulesLike + "','occurred':'2024-01-01'"))
                .id();
        client.post("/api/v1/bodies/" + body + "/rule-sets/" + rules + "/adoption", sourced("'from':'2024-01-02'"))
                .id();
    }

    /** With rules and members, and nothing to do yet. */
    static Council seated(Client client) throws IOException {
        return new Council(client, "association");
    }

    /** With its agenda sent, and an association's rules. */
    static Council called(Client client) throws IOException {
        return called(client, "association");
    }

    /** With its agenda sent, and the rules of that template. */
    static Council called(Client client, String rulesLike) throws IOException {
        var council = new Council(client, rulesLike);
        council.meeting = council.act(
                "bodies/" + council.body + "/meetings",
                "'key':'R-1','day':'" + LocalDate.now(ZoneId.of("Europe/Copenhagen"))
                        + "','start':'13:00','place':'Rådhuset'");
        int number = 1;
        for (String title : QUESTIONS) {
            String decision = council.act(
                    "bodies/" + council.body + "/decisions",
                    "'title':'" + title + "','text':'" + title + " vedtages.','matter':'ordinary','level':'open'");
            council.decisions.put(title, decision);
            council.act(
                    "meetings/" + council.meeting + "/items",
                    "'number':" + number++ + ",'title':'" + title + "','purpose':'decision','subject':'" + decision
                            + "'");
        }
        council.act("meetings/" + council.meeting + "/agenda", "'shortNoticeReason':'I dag'");
        return council;
    }

    String body() {
        return body;
    }

    /** The address of its meeting's page. */
    String page() {
        return "/alliances/fjordlys/meetings/" + meeting;
    }

    private void seat(String name) throws IOException {
        String person = client.post(
                        "/api/v1/alliances/alliance-fjordlys/persons",
                        sourced("'identity':{'fullName':'" + name + " Prøve'}"))
                .id();
        seat(person, seats.isEmpty() ? "chair" : "member");
    }

    private void seat(String person, String role) throws IOException {
        String seat = client.post(
                        "/api/v1/bodies/" + body + "/seats",
                        sourced("'key':'R" + (seats.size() + 1) + "','role':'" + role
                                + "','votes':1,'from':'2024-01-01'"))
                .id();
        client.post(
                        "/api/v1/bodies/" + body + "/seats/" + seat + "/holder",
                        sourced("'personId':'" + person + "','from':'2024-01-01'"))
                .id();
        seats.add(seat);
        persons.add(person);
    }

    private String act(String path, String fields) throws IOException {
        Answer answer = client.post("/api/v1/" + path, ("{" + fields + "}").replace('\'', '"'));
        return answer.id();
    }

    /** The question on its agenda of that title. */
    String decision(String title) {
        return decisions.getOrDefault(title, "");
    }

    /** Adds an election between the second and the third of its members. */
    void election(String title) throws IOException {
        String decision = act(
                "bodies/" + body + "/decisions",
                "'title':'" + title
                        + "','text':'Der vælges en.','matter':'ordinary','level':'open','rule':'ranked','places':1,"
                        + "'candidates':['" + persons.get(1) + "','" + persons.get(2) + "']");
        act(
                "meetings/" + meeting + "/items",
                "'number':7,'title':'" + title + "','purpose':'decision','subject':'" + decision
                        + "','lateReason':'Kom i dag'");
    }

    /** Gives somebody of the demonstration a seat of its own. */
    void seatFor(String person) throws IOException {
        seat(person, "member");
    }

    /** Puts a question on its agenda that would give the person a mandate. */
    void mandateFor(String person, String title) throws IOException {
        String decision = act(
                "bodies/" + body + "/decisions",
                "'title':'" + title
                        + "','text':'Der gives et mandat.','matter':'ordinary','level':'open','authorises':["
                        + "{'act':'GrantMandate','subject':'mandate-" + Seed.unique("m") + "','terms':{'key':'M',"
                        + "'holder':{'kind':'person','personId':'" + person + "'}}}]");
        act(
                "meetings/" + meeting + "/items",
                "'number':8,'title':'" + title + "','purpose':'decision','subject':'" + decision
                        + "','lateReason':'Kom i dag'");
    }

    /** Calls another meeting in two weeks, and tells what it is called. */
    String later() throws IOException {
        act(
                "bodies/" + body + "/meetings",
                "'key':'R-2','day':'"
                        + LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(14)
                        + "','start':'13:00','place':'Rådhuset'");
        return "R-2";
    }

    private static String sourced(String fields) {
        return ("{" + fields + "," + Seed.SOURCE + "}").replace('\'', '"');
    }
}

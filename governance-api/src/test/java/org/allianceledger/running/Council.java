package org.allianceledger.running;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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

    private Council(Client client) throws IOException {
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
                        sourced("'name':'FO','template':'association','occurred':'2024-01-01'"))
                .id();
        client.post("/api/v1/bodies/" + body + "/rule-sets/" + rules + "/adoption", sourced("'from':'2024-01-02'"))
                .id();
    }

    /** With rules and members, and nothing to do yet. */
    static Council seated(Client client) throws IOException {
        return new Council(client);
    }

    /** With its agenda sent. */
    static Council called(Client client) throws IOException {
        var council = new Council(client);
        council.meeting = council.act(
                "bodies/" + council.body + "/meetings",
                "'key':'R-1','day':'" + LocalDate.now(ZoneId.of("Europe/Copenhagen"))
                        + "','start':'13:00','place':'Rådhuset'");
        int number = 1;
        for (String title : QUESTIONS) {
            String decision = council.act(
                    "bodies/" + council.body + "/decisions",
                    "'title':'" + title + "','text':'" + title + " vedtages.','matter':'ordinary','level':'open'");
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
        String role = seats.isEmpty() ? "chair" : "member";
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
    }

    private String act(String path, String fields) throws IOException {
        Answer answer = client.post("/api/v1/" + path, ("{" + fields + "}").replace('\'', '"'));
        return answer.id();
    }

    private static String sourced(String fields) {
        return ("{" + fields + "," + Seed.SOURCE + "}").replace('\'', '"');
    }
}

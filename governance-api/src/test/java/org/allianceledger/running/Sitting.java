package org.allianceledger.running;

import java.io.IOException;
import java.util.List;

/** One question before the steering group on 15 January 2026, before eight of its members. */
final class Sitting {

    private static final List<String> MEMBERS = List.of("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8");

    private static final String THAT_DAY = ",'occurred':'2026-01-15'";

    private final Fjordlys fjordlys;
    private final String name;
    private final String meeting;
    private String recused = "";

    Sitting(Fjordlys fjordlys, String name, String authorises) throws IOException {
        this.fjordlys = fjordlys;
        this.name = name;
        this.meeting = "meetings/meeting-fjordlys-" + name;
        fjordlys.act(
                "bodies/body-fjordlys-styregruppe/decisions",
                "{'decisionId':'decision-fjordlys-" + name + "','key':'" + name + "','title':'Sag','text':'Tekst',"
                        + "'matter':'ordinary','level':'open','authorises':[" + authorises + "]" + THAT_DAY + "}");
        fjordlys.act(
                "bodies/body-fjordlys-styregruppe/meetings",
                "{'meetingId':'meeting-fjordlys-" + name + "','key':'" + name + "','day':'2026-01-15',"
                        + "'start':'13:00','place':'Rådhuset'" + THAT_DAY + "}");
        fjordlys.act(
                meeting + "/items",
                "{'itemId':'item-fjordlys-" + name + "','number':1,'title':'Sag','purpose':'decision','subject':"
                        + "'decision-fjordlys-" + name + "'" + THAT_DAY + "}");
        fjordlys.act(meeting + "/agenda", "{'occurred':'2026-01-15'}");
        for (String seat : MEMBERS) {
            fjordlys.act(meeting + "/arrivals", "{'seatId':'seat-fjordlys-" + seat + "','at':'12:50'" + THAT_DAY + "}");
        }
        fjordlys.act(meeting + "/opening", "{'at':'13:00'" + THAT_DAY + "}");
        fjordlys.act(meeting + "/agenda/confirmation", "{'occurred':'2026-01-15'}");
        fjordlys.act(decision() + "/deliberation", "{" + item() + THAT_DAY + "}");
    }

    String decision() {
        return "decisions/decision-fjordlys-" + name;
    }

    void recuse(String seat, String ground) throws IOException {
        recused = seat;
        String id = "'seatId':'seat-fjordlys-" + seat + "'";
        fjordlys.act(
                decision() + "/recusals",
                "{" + id + ",'ground':'" + ground + "','raisedBy':'seat-fjordlys-" + seat + "'," + item() + THAT_DAY
                        + "}");
        fjordlys.act(
                meeting + "/departures",
                "{" + id + ",'at':'13:01','leftFor':'item-fjordlys-" + name + "'" + THAT_DAY + "}");
    }

    void openVoting() throws IOException {
        fjordlys.act(decision() + "/voting", "{" + item() + THAT_DAY + "}");
    }

    void adopt() throws IOException {
        for (String seat : MEMBERS) {
            if (!seat.equals(recused)) {
                fjordlys.act(
                        decision() + "/ballots",
                        "{'seatId':'seat-fjordlys-" + seat + "','choice':'for'" + THAT_DAY + "}");
            }
        }
        fjordlys.act(decision() + "/closing", "{'occurred':'2026-01-15'}");
        fjordlys.act(decision() + "/outcome", "{'outcome':'adopted'" + THAT_DAY + "}");
    }

    private String item() {
        return "'meetingId':'meeting-fjordlys-" + name + "','itemId':'item-fjordlys-" + name + "'";
    }
}

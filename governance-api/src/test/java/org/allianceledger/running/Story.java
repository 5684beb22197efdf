package org.allianceledger.running;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.body.BodyEvent;
import org.allianceledger.body.SeatEvent;
import org.allianceledger.decision.CorrectionEvent;
import org.allianceledger.decision.EffectEvent;
import org.allianceledger.decision.OutcomeCheck;
import org.allianceledger.decision.ProposalEvent;
import org.allianceledger.decision.VotingEvent;
import org.allianceledger.ledger.EventCatalogue;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.meeting.AgendaEvent;
import org.allianceledger.meeting.AttendanceEvent;
import org.allianceledger.meeting.MinutesEvent;
import org.allianceledger.ruleset.RuleSetEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The demonstration as its auditor reads it over HTTP, with all its events: nobody else is told every one in full. */
final class Story {

    static final String FJORDLYS = "/api/v1/alliances/fjordlys";
    static final String DECISION = "decision-fjordlys-";
    static final String PARTNER = basic("partner");
    static final String CHAIR = basic("formand");
    static final String AUDITOR = basic("revisor");

    private static final int PAGE = 500;
    private static final EventCatalogue CATALOGUE = new EventCatalogue(List.of(
            BodyEvent.class,
            SeatEvent.class,
            RuleSetEvent.class,
            ProposalEvent.class,
            VotingEvent.class,
            EffectEvent.class,
            CorrectionEvent.class,
            AgendaEvent.class,
            AttendanceEvent.class,
            MinutesEvent.class));

    private static @Nullable Story shared;

    private final ApplicationProcess application;
    private final List<JsonNode> events = new ArrayList<>();
    private final Map<String, JsonNode> outcomes = new HashMap<>();

    private Story(ApplicationProcess application) throws IOException {
        this.application = application;
        JsonNode page;
        long after = -1;
        do {
            page = get(FJORDLYS + "/events?limit=" + PAGE + "&after=" + after);
            page.forEach(events::add);
            after = events.getLast().path("position").asLong();
        } while (page.size() == PAGE);
        for (JsonNode event : events) {
            if (nameOf(event).equals("OutcomeComputed") || nameOf(event).equals("OutcomeRecomputed")) {
                outcomes.put(event.path("subject").asString(), event.path("data"));
            }
        }
    }

    /** The one that all tests which only read share; it ends with them. */
    static synchronized Story shared() throws IOException {
        if (shared == null) {
            shared = new Story(ApplicationProcess.demonstrate(Store.on(Database.H2)));
            Runtime.getRuntime().addShutdownHook(new Thread(shared.application::close));
        }
        return shared;
    }

    Client client() {
        return application.client();
    }

    List<JsonNode> events(String name) {
        return events.stream().filter(it -> nameOf(it).equals(name)).toList();
    }

    /** What was recorded of the subject on the day by the one event of that name. */
    JsonNode recorded(String event, String subject, String day) {
        List<JsonNode> found = events(event).stream()
                .filter(it -> it.path("subject").asString().equals(subject))
                .filter(it -> it.path("time").asString().startsWith(day))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + event + " " + subject + " on " + day);
        }
        return found.getFirst().path("data");
    }

    /** What the decision's outcome was last computed to, after corrections. */
    JsonNode outcomeOf(String decision) {
        return outcomes.get(DECISION + decision);
    }

    /** The event by which the decision's outcome was computed first. */
    JsonNode firstOutcomeOf(String decision) {
        return events("OutcomeComputed").stream()
                .filter(it -> it.path("subject").asString().equals(DECISION + decision))
                .findFirst()
                .orElseThrow();
    }

    /** Every outcome, computed once more. */
    OutcomeCheck checked() {
        var check = new OutcomeCheck();
        for (JsonNode event : events) {
            CATALOGUE
                    .typeOf(nameOf(event))
                    .ifPresent(type -> check.apply(
                            event.path("position").asLong(),
                            event.path("subject").asString(),
                            (LedgerEvent) LedgerJson.mapper().treeToValue(event.path("data"), type)));
        }
        return check;
    }

    // A rule may ask for more of those present than the rules of procedure do; the most counts.
    static int quorumNeeded(JsonNode computation) {
        int most = 0;
        for (JsonNode test : computation.path("tests")) {
            if (test.path("name").asString().startsWith("quorum")) {
                most = Math.max(most, number(test, "need"));
            }
        }
        return most;
    }

    static boolean hasLivedExperience(JsonNode computation) {
        for (JsonNode test : computation.path("tests")) {
            if (test.path("name").asString().equals("composition:lived_experience")) {
                return test.path("holds").asBoolean();
            }
        }
        return false;
    }

    List<String> inForce(String day) throws IOException {
        return get(FJORDLYS + "/decisions?which=in_force&limit=200&asOf=" + day).findValuesAsString("id");
    }

    JsonNode row(String decision) throws IOException {
        for (JsonNode row : get(FJORDLYS + "/decisions?limit=200")) {
            if (row.path("id").asString().equals(DECISION + decision)) {
                return row;
            }
        }
        throw new AssertionError("The decision is not there");
    }

    static int number(JsonNode from, String field) {
        return from.path(field).asInt(-1);
    }

    JsonNode get(String path) throws IOException {
        return get(path, AUDITOR);
    }

    JsonNode get(String path, String account) throws IOException {
        Client.Answer answer = application.client().get(path, "Authorization", account);
        if (answer.status() != 200) {
            throw new AssertionError(path + " " + answer.status() + " " + answer.body());
        }
        return answer.json();
    }

    private static String nameOf(JsonNode event) {
        String type = event.path("type").asString();
        return type.substring("org.allianceledger.".length(), type.lastIndexOf('.'));
    }

    private static String basic(String account) {
        return "Basic " + Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
    }
}

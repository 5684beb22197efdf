package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Two or eight that want the same at the same moment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingTest {

    private static final int ROUNDS = 12;
    private static final int FEW = 4;

    private final List<ApplicationProcess> processes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** The doors to one ledger. */
    record Place(String name, List<Client> doors) {

        Client door(int number) {
            return doors.get(number % doors.size());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private interface Attempt {
        Answer by(int number, Client door) throws IOException;
    }

    synchronized Stream<Place> places() throws IOException {
        if (places.isEmpty()) {
            places.add(
                    new Place("H2", List.of(RunningApplication.on(Database.H2).client())));
            if (Thorough.isOn()) {
                postgresToo();
            }
        }
        return places.stream();
    }

    private void postgresToo() throws IOException {
        RunningApplication postgres = RunningApplication.on(Database.POSTGRESQL);
        places.add(new Place("PostgreSQL", List.of(postgres.client())));
        processes.add(ApplicationProcess.serve(postgres.store()));
        places.add(new Place(
                "PostgreSQL, two processes",
                List.of(postgres.client(), processes.getFirst().client())));
    }

    @AfterAll
    void stop() {
        processes.forEach(ApplicationProcess::close);
    }

    @ParameterizedTest
    @MethodSource("places")
    void letsOneOfManyFillASeat(Place place) throws Exception {
        var seed = new Seed(place.door(0));
        String alliance = seed.alliance();
        List<String> persons = persons(seed, alliance, 8);
        for (int round = 0; round < ROUNDS; round++) {
            int many = round % 2 == 0 ? 2 : 8;
            // A new body each time, so that nobody is refused for having a vote already.
            String body = seed.body(alliance);
            String path = "/api/v1/bodies/" + body + "/seats/" + seed.votingSeat(body) + "/holder";
            oneWins("seat_held", together(many, place, (n, door) -> door.post(path, Seed.holder(persons.get(n)))));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void letsAPersonIntoOneOfTwoVotingSeats(Place place) throws Exception {
        var seed = new Seed(place.door(0));
        String alliance = seed.alliance();
        String body = seed.body(alliance);
        for (int round = 0; round < ROUNDS; round++) {
            String person = seed.person(alliance);
            List<String> seats = List.of(seed.votingSeat(body), seed.votingSeat(body));
            oneWins(
                    "one_person_one_vote",
                    together(
                            2,
                            place,
                            (n, door) -> door.post(
                                    "/api/v1/bodies/" + body + "/seats/" + seats.get(n) + "/holder",
                                    Seed.holder(person))));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void givesAnAllianceKeyToOneOfMany(Place place) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String act = Seed.alliance(Seed.unique("race"));
            oneWins("alliance_exists", together(4, place, (n, door) -> door.post("/api/v1/alliances", act)));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void givesABodyKeyToOneOfMany(Place place) throws Exception {
        String alliance = new Seed(place.door(0)).alliance();
        for (int round = 0; round < ROUNDS; round++) {
            String act = Seed.body().replaceFirst("\\{", "{\"key\":\"" + Seed.unique("organ") + "\",");
            oneWins(
                    "body_key_taken",
                    together(4, place, (n, door) -> door.post("/api/v1/alliances/" + alliance + "/bodies", act)));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void answersTheSameKeySentManyTimesAtOnceWithOneAct(Place place) throws Exception {
        String alliance = new Seed(place.door(0)).alliance();
        for (int round = 0; round < ROUNDS; round++) {
            String key = Seed.unique("key");
            List<Answer> answers = together(
                    8,
                    place,
                    (n, door) -> door.post(
                            "/api/v1/alliances/" + alliance + "/bodies", Seed.body(), "Idempotency-Key", key));
            assertThat(answers).extracting(Answer::status).containsOnly(201);
            assertThat(answers)
                    .extracting(Answer::body)
                    .containsOnly(answers.getFirst().body());
            Answer bodies = place.door(1)
                    .get("/api/v1/alliances/" + alliance + "/bodies?minPosition="
                            + answers.getFirst().position());
            assertThat(bodies.json().size()).isEqualTo(round + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void supersedesADecisionOnce(Place place) throws Exception {
        var ids = Session.of(place.door(0));
        for (int round = 0; round < FEW; round++) {
            String old = decided(place.door(0), ids, "");
            var successors = new ArrayList<String>();
            for (int n = 0; n < 2; n++) {
                successors.add(decided(
                        place.door(0),
                        ids,
                        ",\"authorises\":[{\"act\":\"SupersedeDecision\",\"subject\":\"" + old + "\",\"terms\":{}}]"));
            }
            List<Answer> answers = together(
                    2,
                    place,
                    (n, door) -> door.post(
                            "/api/v1/decisions/" + old + "/supersession",
                            "{\"authority\":{\"kind\":\"decision\",\"reference\":\"" + successors.get(n) + "\"}}"));
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 409)
                    .allSatisfy(loser -> assertThat(loser.text("reason")).isEqualTo("wrong_stage"));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void countsEveryBallotThatCameBeforeTheCloseAndNoOther(Place place) throws Exception {
        var ids = Session.of(place.door(0));
        for (int round = 0; round < FEW; round++) {
            String decision = voting(place.door(0), ids, "");
            String path = "/api/v1/decisions/" + decision;
            List<Answer> answers = together(4, place, (n, door) -> switch (n) {
                case 0 -> door.post(path + "/closing", "{}");
                case 1 -> door.post(path + "/ballots", ballot(ids.get("seatId"), "for"));
                case 2 -> door.post(path + "/ballots", ballot(ids.get("seatId"), "against"));
                default -> door.post(path + "/ballots", ballot(ids.get("secondSeatId"), "for"));
            });
            assertThat(answers.getFirst().status()).isEqualTo(200);
            assertThat(answers).extracting(Answer::status).isSubsetOf(200, 409);
            long last = answers.stream()
                    .filter(answer -> answer.status() < 300)
                    .mapToLong(Answer::position)
                    .max()
                    .orElseThrow();
            JsonNode page = place.door(1).get(path + "?minPosition=" + last).json();
            JsonNode held = page.path("rounds").path(0);
            long accepted = answers.stream()
                    .skip(1)
                    .filter(answer -> answer.status() < 300)
                    .count();
            assertThat(held.path("cast").size()).isEqualTo((int) accepted);
            for (int n = 0; n < accepted; n++) {
                assertThat(held.path("cast").path(n).path("number").asInt()).isEqualTo(n + 1);
            }
            assertThat(held.path("counted")).isEqualTo(held.path("question").path("ballots"));
        }
    }

    private static String decided(Client door, Map<String, String> ids, String more) throws IOException {
        String decision = voting(door, ids, more);
        String path = "/api/v1/decisions/" + decision;
        door.post(path + "/ballots", ballot(ids.get("seatId"), "for")).id();
        door.post(path + "/ballots", ballot(ids.get("secondSeatId"), "for")).id();
        door.post(path + "/closing", "{}").id();
        door.post(path + "/outcome", "{\"outcome\":\"adopted\"}").id();
        return decision;
    }

    private static String voting(Client door, Map<String, String> ids, String more) throws IOException {
        String decision = door.post(
                        Session.fill("/api/v1/bodies/{bodyId}/decisions", ids),
                        "{\"title\":\"Nøgler\",\"text\":\"Der købes nøgler.\",\"occurred\":\"2024-03-01\"" + more + "}")
                .id();
        door.post(
                        "/api/v1/decisions/" + decision + "/voting",
                        Session.fill("{\"meetingId\":\"{meetingId}\",\"itemId\":\"{itemId}\"}", ids))
                .id();
        return decision;
    }

    private static String ballot(String seat, String choice) {
        return "{\"seatId\":\"" + seat + "\",\"choice\":\"" + choice + "\"}";
    }

    private static List<String> persons(Seed seed, String alliance, int many) throws IOException {
        var persons = new ArrayList<String>();
        for (int i = 0; i < many; i++) {
            persons.add(seed.person(alliance));
        }
        return persons;
    }

    private static void oneWins(String reason, List<Answer> answers) {
        List<Answer> losers =
                answers.stream().filter(answer -> answer.status() != 201).toList();
        assertThat(losers).hasSize(answers.size() - 1);
        assertThat(losers).allSatisfy(loser -> {
            assertThat(loser.status()).isEqualTo(409);
            assertThat(loser.text("reason")).isEqualTo(reason);
        });
    }

    private static List<Answer> together(int many, Place place, Attempt attempt) throws Exception {
        var start = new CyclicBarrier(many);
        try (var threads = Executors.newFixedThreadPool(many)) {
            List<Callable<Answer>> attempts = IntStream.range(0, many)
                    .mapToObj(number -> (Callable<Answer>) () -> {
                        start.await();
                        return attempt.by(number, place.door(number));
                    })
                    .toList();
            var answers = new ArrayList<Answer>();
            for (Future<Answer> answer : threads.invokeAll(attempts)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}

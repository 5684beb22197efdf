package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reviews, requests for access and agreements, through the public door. */
class OversightTest {

    private final Client client = RunningApplication.on(Database.H2).client();
    private String alliance = "";

    @BeforeEach
    void found() throws IOException {
        alliance = "/api/v1/alliances/" + new Seed(client).alliance();
    }

    private JsonNode read(String list, Answer written) throws IOException {
        Answer answer = client.get(alliance + "/" + list + "?minPosition="
                + written.json().path("position").asLong());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void keepsAFindingOpenUntilItIsAnswered() throws IOException {
        Answer review = client.post(
                alliance + "/reviews",
                Seed.act("\"key\":\"REV-1\",\"auditor\":\"Revisionshuset\",\"periodFrom\":\"2023-01-01\","
                        + "\"periodUntil\":\"2023-12-31\",\"scope\":\"Alt\",\"conclusion\":\"Et fund\","
                        + "\"findings\":[{\"number\":1,\"weight\":\"finding\",\"text\":\"73 dage uden mandat\"}]"));
        assertThat(read("reviews", review).get(0).path("open").asInt()).isEqualTo(1);
        Answer answered = client.post(
                alliance + "/reviews/" + review.id() + "/answers",
                Seed.act("\"number\":1,\"answer\":\"M-3 er givet\",\"reference\":\"M-3\",\"closed\":true"));
        assertThat(read("reviews", answered).get(0).path("open").asInt()).isZero();
    }

    @Test
    void seesThatARequestForAccessIsLate() throws IOException {
        Answer request = client.post(
                alliance + "/access-requests",
                Seed.act("\"key\":\"AI-1\",\"by\":\"Avis\",\"about\":\"Referater\",\"occurred\":\"2024-01-15\""));
        JsonNode line = read("access-requests", request).get(0);
        assertThat(line.path("answerBy").asString()).isEqualTo("2024-02-15");
        assertThat(line.path("overdue").asBoolean()).isTrue();
    }

    @Test
    void tellsOutsidersThatInterestsAreDeclaredButNotWhich() throws IOException {
        var seed = new Seed(client);
        String person = seed.person(alliance.substring(alliance.lastIndexOf('/') + 1));
        Answer declared = client.post(
                alliance + "/interests",
                Seed.act("\"personId\":\"" + person + "\",\"year\":2024,\"interests\":[{\"organisation\":\"Låsen ApS\","
                        + "\"nature\":\"Bestyrelsespost\"}]"));
        assertThat(read("interests", declared).get(0).path("interests").size()).isEqualTo(1);
        Answer outside = client.anonymous().get(alliance + "/interests");
        assertThat(outside.body()).contains(person).doesNotContain("Låsen");
    }

    @Test
    void numbersTheVersionsOfAnAgreement() throws IOException {
        String partner = client.post(alliance + "/partners", Seed.act("\"name\":\"Kommunen\",\"from\":\"2020-01-01\""))
                .id();
        String signatures = "\"signatures\":[{\"partnerId\":\"" + partner + "\",\"signingRule\":\"Borgmesteren\"}],";
        String agreement = client.post(
                        alliance + "/agreements",
                        Seed.act("\"key\":\"PA-1\",\"title\":\"Aftale\",\"noticeMonths\":3," + signatures
                                + "\"from\":\"2023-02-01\""))
                .id();
        Answer amended = client.post(
                alliance + "/agreements/" + agreement + "/amendments",
                Seed.act("\"what\":\"Seks måneders varsel\"," + signatures + "\"from\":\"2024-02-01\""));
        assertThat(read("agreements", amended).get(0).path("versions").size()).isEqualTo(2);
    }
}

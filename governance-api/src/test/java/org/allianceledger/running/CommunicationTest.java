package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One narrative at a time and who speaks for it (T5), and what goes up and comes down (T7), by the public door. */
class CommunicationTest {

    private final Client client = RunningApplication.on(Database.H2).client();

    @Test
    void tellsOneNarrativeAtATimeAndWhoJoinedAfterItAsT5Asks() throws IOException {
        Scene scene = Scene.of("IssueStatement", client);
        String alliance = scene.fill("/api/v1/alliances/{allianceId}");
        String second = client.post(
                        alliance + "/narratives", scene.bodyOf("DraftNarrative").replace("FORT-1", "FORT-2"))
                .id();
        String adoption = alliance + "/narratives/" + second + "/adoption";
        assertThat(client.post(adoption, scene.bodyOf("AdoptNarrative")).text("reason"))
                .isEqualTo("overtaken");
        client.post(adoption, scene.bodyOf("AdoptNarrative").replace("2024-01-01", "2024-07-01"))
                .id();
        Answer joined =
                client.post(alliance + "/partners", Seed.act("\"name\":\"Erhvervsskolen\",\"from\":\"2024-08-01\""));

        JsonNode story = read(alliance + "/narratives?asOf=2024-09-01", joined.position());
        assertThat(story.path("inForce").asString("")).isEqualTo(second);
        assertThat(story.path("versions").path(0).path("until").asString("")).isEqualTo("2024-06-30");
        assertThat(story.path("versions")
                        .path(1)
                        .path("joined")
                        .path(0)
                        .path("name")
                        .asString(""))
                .isEqualTo("Erhvervsskolen");
        assertThat(story.path("joinedBefore").path(0).path("name").asString("")).isEqualTo("Kommunen");
        assertThat(read(alliance + "/narratives?asOf=2024-06-30", joined.position())
                        .path("inForce")
                        .asString(""))
                .isEqualTo(scene.fill("{versionId}"));
    }

    @Test
    void letsOnlyASpokespersonSpeakAndOnlyForTheNarrativeInForceAsT5Asks() throws IOException {
        Scene scene = Scene.of("IssueStatement", client);
        String statements = scene.fill("/api/v1/alliances/{allianceId}/statements");
        String body = scene.bodyOf("IssueStatement");
        Answer unbidden = client.post(statements, body.replace("\"mandate\"", "\"notice\""));
        assertThat(unbidden.text("detail")).isEqualTo("Kun den, der har mandat til det, kan udtale sig for alliancen.");
        Answer early = client.post(statements, body.replace("\"on\":\"2024-02-02\"", "\"on\":\"2023-12-02\""));
        assertThat(early.text("detail")).isEqualTo("Alliancen har ingen fortælling, der gælder den 2.12.2023.");
        String other = new Seed(client).person(scene.fill("{allianceId}"));
        Answer stranger = client.post(statements, body.replace(scene.fill("{personId}"), other));
        assertThat(stranger.status()).isEqualTo(409);

        String general =
                new Seed(client).mandate(scene.fill("{allianceId}"), scene.fill("{bodyId}"), scene.fill("{personId}"));
        Answer forEverything = client.post(statements, body.replace(scene.fill("{spokesMandateId}"), general));
        assertThat(forEverything.text("reason")).isEqualTo("out_of_scope");

        Answer issued = client.post(statements, body);
        assertThat(issued.status()).as(issued.body()).isEqualTo(201);
        JsonNode said = read(statements, issued.position());
        assertThat(said.path(0).path("versionId").asString("")).isEqualTo(scene.fill("{versionId}"));
    }

    @Test
    void showsWhatWentUpWhatCameDownAndWhatIsUnansweredAsT7Asks() throws IOException {
        Scene scene = Scene.of("RecordReply", client);
        String elevator = scene.fill("/api/v1/alliances/{allianceId}/escalations");
        String issue = scene.fill("/api/v1/escalations/{escalationId}");
        Answer nowhere =
                client.post(elevator, scene.bodyOf("EscalateIssue").replace("\"external\":\"Ministeriet\",", ""));
        assertThat(nowhere.text("reason")).isEqualTo("receiver_unclear");
        Answer adopted = client.post(issue + "/policy-message", scene.bodyOf("AdoptPolicyMessage"));
        JsonNode waiting = read(elevator + "?asOf=2024-06-03", adopted.position());
        assertThat(waiting.path("unanswered").path(0).path("daysUnanswered").asLong(0))
                .isEqualTo(2);
        assertThat(waiting.path("up").path(0).path("message").path("recipient").asString(""))
                .isEqualTo("Ministeriet");

        Answer reply = client.post(issue + "/replies", scene.bodyOf("RecordReply"));
        JsonNode answered = read(elevator + "?asOf=2024-06-03", reply.position());
        assertThat(answered.path("unanswered").size()).isZero();
        assertThat(answered.path("down").path(0).path("kind").asString("")).isEqualTo("reply");
    }

    @Test
    void namesWhatWasLearnedAndNotPassedOnAsT7Asks() throws IOException {
        Scene scene = Scene.of("ScalePilot", client);
        String elevator = scene.fill("/api/v1/alliances/{allianceId}/escalations");
        long settled = client.post(scene.fill("/api/v1/pilots/{pilotId}/try-outs"), scene.bodyOf("RecordTryOut"))
                .position();
        assertThat(read(elevator, settled).path("notPassedOn").size()).isEqualTo(1);
        String local = scene.bodyOf("EscalateIssue")
                .replace("goal-1", scene.fill("{pilotId}"))
                .replace("\"national\"", "\"local\"");
        Answer passedOn = client.post(elevator, local);
        assertThat(passedOn.status()).as(passedOn.body()).isEqualTo(201);
        assertThat(read(elevator, passedOn.position()).path("notPassedOn").size())
                .isZero();
    }

    private JsonNode read(String path, long position) throws IOException {
        String mark = path.contains("?") ? "&" : "?";
        Answer answer = client.get(path + mark + "minPosition=" + position);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}

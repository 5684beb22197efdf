package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import org.allianceledger.ledger.store.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a newcomer finds after the first command. */
class DemonstrationTest {

    private static final String FJORDLYS = "/api/v1/alliances/fjordlys";

    private static ApplicationProcess application;

    @BeforeAll
    static void start() throws IOException {
        application = ApplicationProcess.demonstrate(Store.on(Database.H2));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-02, 9", "2024-02-01, 9", "2024-02-02, 8", "2024-05-31, 8", "2024-06-01, 7",
        "2024-09-11, 7", "2024-09-12, 8", "2024-10-08, 9", "2025-10-07, 9", "2025-10-08, 9"
    })
    void hasAsManyFilledSeatsAsTheStorySays(String day, int filled) throws IOException {
        assertThat(steeringGroup("asOf=" + day).path("filledVotingSeats").asInt())
                .isEqualTo(filled);
    }

    @Test
    void knewOfTheChairsResignationTheDayItCame() throws IOException {
        assertThat(chair("asOf=2024-07-01&knownAt=2024-05-14")
                        .path("holder")
                        .path("name")
                        .asString())
                .isEqualTo("Ingeborg Falk");
        JsonNode known = chair("asOf=2024-07-01&knownAt=2024-05-15");
        assertThat(known.path("vacant").asBoolean()).isTrue();
        assertThat(chair("asOf=2024-07-01").path("acting").path("name").asString())
                .isEqualTo("Rasmus Toft");
    }

    @Test
    void showsAnErasedPersonByTheAlias() throws IOException {
        JsonNode seats = steeringGroup("asOf=2023-06-01").path("roles").path(2).path("seats");
        assertThat(seats.path(7).path("key").asString()).isEqualTo("S9");
        assertThat(seats.path(7).path("holder").path("name").asString()).isEqualTo("Erfaringsmedlem B");
    }

    @Test
    void knowsThreeDatesOfALeavingPartner() throws IOException {
        assertThat(leaving("noticeUntil", "asOf=2025-01-01&knownAt=2024-12-05")).isEmpty();
        assertThat(leaving("noticeUntil", "asOf=2025-01-01&knownAt=2024-12-06")).isEqualTo("2025-03-05");
        assertThat(leaving("until", "asOf=2025-03-05&knownAt=2025-03-05")).isEmpty();
        assertThat(leaving("until", "asOf=2025-03-05&knownAt=2025-03-06")).isEqualTo("2025-03-05");
        assertThat(state("asOf=2025-03-06&knownAt=2025-03-06").path("partners").findValuesAsString("key"))
                .isNotEmpty()
                .doesNotContain("haldor");
    }

    @Test
    void saysThatItIsFictionalAndHowToLogIn() throws IOException {
        assertThat(Files.readString(application.log()))
                .contains("alle navne er opfundet")
                .contains("formand, sekretariat, revisor, partner, medlem")
                .contains("demo");
    }

    @ParameterizedTest
    @CsvSource({"formand, 200", "revisor, 403", "partner, 403"})
    void letsThoseActWhoMay(String account, int status) throws IOException {
        String basic =
                "Basic " + Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
        String body = """
            {"by": "partner-fjordlys-region", "text": "I gang",
             "authority": {"kind": "notice", "reference": "Mail"}}\
            """;
        assertThat(application
                        .client()
                        .post("/api/v1/commitments/commitment-fjordlys-c5b/progress", body, "Authorization", basic)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void letsNobodyWithAPartInItCallAnActSomethingTakenOver() throws IOException {
        String basic = "Basic " + Base64.getEncoder().encodeToString("formand:demo".getBytes(StandardCharsets.UTF_8));
        String body = """
            {"lastDay": "2026-03-31", "authority": {"kind": "imported_source", "reference": "Liste"}}\
            """;
        var answer = application
                .client()
                .post(FJORDLYS + "/partners/partner-fjordlys-klitrose/withdrawal", body, "Authorization", basic);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("reason")).isEqualTo("take_over_only");
    }

    private static String leaving(String day, String when) throws IOException {
        for (JsonNode partner : state(when).path("partners")) {
            if (partner.path("key").asString().equals("haldor")) {
                return partner.path(day).asString("");
            }
        }
        throw new AssertionError("The partner is not there");
    }

    private static JsonNode chair(String when) throws IOException {
        return steeringGroup(when).path("roles").path(0).path("seats").path(0);
    }

    private static JsonNode steeringGroup(String when) throws IOException {
        for (JsonNode body : state(when).path("bodies")) {
            if (body.path("key").asString().equals("styregruppe")) {
                return body;
            }
        }
        throw new AssertionError("The steering group is not there");
    }

    private static JsonNode state(String when) throws IOException {
        return application.client().get(FJORDLYS + "/leadership?" + when).json();
    }
}

package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;

/** The demonstration's commitments, measurements, pilots and oversight are there as the story says, row by row. */
class SharedWorkTest {

    private static Story story;

    @BeforeAll
    static void start() throws IOException {
        story = Story.shared();
    }

    @ParameterizedTest(name = "row {0}: {3} {4}")
    @CsvFileSource(resources = "/fjordlys/shared-work.csv", numLinesToSkip = 1)
    void isRecordedOnTheDayAndTakesEffectAsTheRowSays(
            int row, String recorded, String effective, String event, String subject) {
        assertThat(story.events(event)).as("row %d", row).anySatisfy(it -> {
            assertThat(it.path("subject").asString()).isEqualTo(subject);
            assertThat(it.path("time").asString()).startsWith(recorded);
            assertThat(it.path("effective").asString()).isEqualTo(effective);
        });
    }

    @Test
    void leavesOneRedItemAtTheEnd() throws IOException {
        JsonNode red = story.get(Story.FJORDLYS + "/commitments?overdue=true&asOf=2026-01-15&knownAt=2026-01-15");
        assertThat(red.findValuesAsString("key")).containsExactly("C-9");
        assertThat(Story.number(red.get(0), "said")).isEqualTo(4);
        assertThat(Story.number(red.get(0), "quantity")).isEqualTo(6);
    }

    @Test
    void keepsTheOriginalDueDateOfWhatWasRenegotiated() throws IOException {
        JsonNode line = story.get("/api/v1/commitments/commitment-fjordlys-c1").path("line");
        assertThat(line.path("originalDue").asString()).isEqualTo("2024-06-30");
        assertThat(line.path("due").asString()).isEqualTo("2025-03-31");
        assertThat(Story.number(line, "delivered")).isEqualTo(12);
        assertThat(line.path("ended").asString()).isEqualTo("2025-03-28");
    }

    @Test
    void findsNoPromiseWithoutADueDate() throws IOException {
        assertThat(story.get(Story.FJORDLYS + "/commitments?withoutDue=true&status=active,conditional"))
                .isEmpty();
    }

    @Test
    void refusesThePledgeWithoutAHomeMandateOnTheRecord() {
        assertThat(story.events("CommitmentRefused"))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.path("data").path("reason").asString()).isEqualTo("no_pledge_authority"));
    }
}

package org.allianceledger.meeting;

import static java.util.stream.Collectors.toSet;
import static org.allianceledger.Refusals.refuses;
import static org.allianceledger.meeting.SteeringMeeting.add;
import static org.allianceledger.meeting.SteeringMeeting.answer;
import static org.allianceledger.meeting.SteeringMeeting.approve;
import static org.allianceledger.meeting.SteeringMeeting.arriveAs;
import static org.allianceledger.meeting.SteeringMeeting.close;
import static org.allianceledger.meeting.SteeringMeeting.draft;
import static org.allianceledger.meeting.SteeringMeeting.item;
import static org.allianceledger.meeting.SteeringMeeting.leave;
import static org.allianceledger.meeting.SteeringMeeting.leaveFor;
import static org.allianceledger.meeting.SteeringMeeting.object;
import static org.allianceledger.meeting.SteeringMeeting.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.meeting.AttendanceCommand.AdjournMeeting;
import org.allianceledger.meeting.MeetingState.Stage;
import org.allianceledger.meeting.MinutesCommand.Approval;
import org.allianceledger.meeting.MinutesCommand.ApproveMinutes;
import org.allianceledger.meeting.MinutesCommand.DraftMinutes;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** */
class MinutesTest {

    private final SteeringMeeting meeting = new SteeringMeeting();

    private Set<ItemId> closed() {
        return meeting.state().agenda().items().stream()
                .filter(AgendaItem::isClosed)
                .map(AgendaItem::id)
                .collect(toSet());
    }

    private String text(Language language, boolean closedToo) {
        var outcome = new Sentence("Styregruppen tiltrådte indstillingen.", "The recommendation was adopted.");
        var dissent = new Sentence("{seat-two} ønskede tilført referatet: Nej.", "{seat-two} asked to minute: No.");
        return new MinutesText(
                        meeting.state(),
                        Map.of(item(1), new ItemMinutes(outcome, List.of(dissent))),
                        language,
                        seat -> seat.value().substring(5),
                        closedToo,
                        closedToo ? Set.of() : closed())
                .whole();
    }

    @Test
    void areMadeFromWhatHappened() {
        meeting.opened()
                .given(
                        arriveAs("nine", "freja", "14.05"),
                        leaveFor(2, "two", "14.30"),
                        leave("three", "15.10"),
                        new AdjournMeeting(SteeringMeeting.ID, time("16.00"), null),
                        draft());
        assertThat(text(Language.DANISH, true)).isEqualTo("""
            Referat SG-12
            Ordinært møde den 18. september 2025 kl. 14.00, Rådhuset.
            chair mødte kl. 13.50.
            two mødte kl. 13.51.
            three mødte kl. 13.55.
            Mødet blev åbnet kl. 14.00 og ledet af chair.
            nine mødte ved suppleant kl. 14.05.
            two var inhabil og forlod lokalet kl. 14.30 under behandlingen af punkt 2.
            three forlod mødet kl. 15.10.
            Mødet blev hævet kl. 16.00.

            1. Sag 1 (til beslutning)
            Styregruppen tiltrådte indstillingen.
            two ønskede tilført referatet: Nej.
            Bemærkning: God drøftelse

            2. Sag 2 (til beslutning)
            Der er ikke registreret nogen beslutning.

            """);
        assertThat(text(Language.ENGLISH, true))
                .contains("three left the meeting at 15:10.", "The recommendation was adopted.", "two asked to minute");
    }

    @Test
    void tellOutsidersOfAClosedItemOnlyItsOutcome() {
        var remarks = List.of(new Remark(item(1), "God drøftelse"), new Remark(null, "Om det hele"));
        meeting.adjourned().given(close(1, "Lejeaftale"), new DraftMinutes(SteeringMeeting.ID, remarks, null));
        assertThat(text(Language.DANISH, false))
                .contains(
                        "1. Lejeaftale (til beslutning; lukket punkt: forhandling eller økonomi)",
                        "Styregruppen tiltrådte indstillingen.")
                .doesNotContain("Sag 1", "ønskede tilført", "God drøftelse", "Om det hele");
        assertThat(text(Language.DANISH, true))
                .contains("1. Sag 1 (", "ønskede tilført", "God drøftelse", "Om det hele");
    }

    @Test
    void areDraftedOnceTheMeetingIsOver() {
        meeting.opened();
        refuses(
                () -> meeting.when(draft()),
                "not_adjourned",
                null,
                "Minutes can only be drafted once the meeting has been adjourned.");
    }

    @Test
    void areFixedByAHashThatNoRemarkChanges() {
        meeting.adjourned().given(draft());
        String first = meeting.state().minutes().draft().sha256();
        meeting.given(new DraftMinutes(SteeringMeeting.ID, List.of(), null));
        assertThat(meeting.state().minutes().draft().draft()).isEqualTo(2);
        assertThat(meeting.state().minutes().draft().sha256()).isEqualTo(first).hasSize(64);
        var other = new SteeringMeeting().opened().given(leave("two", "14.10"));
        assertThat(MinutesText.sha256(other.state(), Map.of())).isNotEqualTo(first);
    }

    @Nested
    class Objections {

        @Test
        void areHeardToTheLastDayOfTheWindow() {
            meeting.adjourned().given(draft());
            meeting.on("2025-09-26");
            refuses(
                    () -> meeting.when(object("two")),
                    "objection_too_late",
                    "occurred",
                    "Objections were heard until 2025-09-25.");
            meeting.on("2025-09-25").given(object("two"));
            assertThat(meeting.state().stage()).isEqualTo(Stage.IN_CORRECTION);
        }

        @Test
        void areEachAnsweredBeforeApproval() {
            meeting.adjourned().given(draft(), object("two"), object("three"), answer(1));
            refuses(
                    () -> meeting.when(approve(Approval.BY_CHAIR)),
                    "objection_open",
                    null,
                    "Every objection must be answered before the minutes are approved.");
            refuses(
                    () -> meeting.when(answer(1)),
                    "objection_answered",
                    "number",
                    "The objection has already been answered.");
            refuses(
                    () -> meeting.when(answer(3)),
                    "unknown_objection",
                    "number",
                    "The minutes have no objection number 3.");
            meeting.given(answer(2), approve(Approval.BY_CHAIR));
            assertThat(meeting.state().stage()).isEqualTo(Stage.CONFIRMED);
        }
    }

    @Nested
    class Approving {

        @Test
        void isTacitOnlyAfterTheWindow() {
            meeting.adjourned().given(draft()).on("2025-09-25");
            refuses(
                    () -> meeting.when(approve(Approval.TACITLY)),
                    "window_open",
                    "how",
                    "The minutes cannot count as approved before the objections' last day, 2025-09-25, is over.");
            meeting.on("2025-09-26").given(approve(Approval.TACITLY));
            assertThat(meeting.state().stage()).isEqualTo(Stage.CONFIRMED);
        }

        @Test
        void namesTheMeetingThatDidItAndNoOther() {
            meeting.adjourned().given(draft());
            var next = new MeetingId("meeting-13");
            for (var act : List.of(
                    approve(Approval.AT_NEXT_MEETING),
                    new ApproveMinutes(SteeringMeeting.ID, Approval.BY_CHAIR, next, null),
                    new ApproveMinutes(SteeringMeeting.ID, Approval.AT_NEXT_MEETING, SteeringMeeting.ID, null))) {
                refuses(
                        () -> meeting.when(act),
                        "approving_meeting",
                        "approvedIn",
                        "Name the later meeting of the same body that approved the minutes, and only then.");
            }
            meeting.given(new ApproveMinutes(SteeringMeeting.ID, Approval.AT_NEXT_MEETING, next, null));
        }

        @Test
        void needsADraftAndHappensOnce() {
            meeting.adjourned();
            refuses(() -> meeting.when(approve(Approval.BY_CHAIR)), "no_draft", null, "There are no draft minutes.");
            meeting.given(draft(), approve(Approval.BY_CHAIR));
            for (var act : List.of(approve(Approval.BY_CHAIR), draft(), object("two"))) {
                refuses(
                        () -> meeting.when(act),
                        "minutes_approved",
                        null,
                        "The minutes have been approved; correct them by addition.",
                        "Referatet er godkendt; ret ved tilføjelse.");
            }
        }
    }

    @Nested
    class Additions {

        @Test
        void takeTwoPeople() {
            meeting.adjourned().given(draft());
            refuses(
                    () -> meeting.when(add("ellen", "peder")),
                    "minutes_not_approved",
                    null,
                    "The minutes have not been approved; object to them instead.");
            meeting.given(approve(Approval.BY_CHAIR));
            refuses(
                    () -> meeting.when(add("ellen", "ellen")),
                    "two_people",
                    "approvedBy",
                    "A correction must be approved by another than who asked for it.");
            assertThat(meeting.state().minutes().isCorrected()).isFalse();
            meeting.given(add("ellen", "peder"));
            assertThat(meeting.state().minutes().isCorrected()).isTrue();
            assertThat(text(Language.DANISH, true))
                    .endsWith("Rettet ved tilføjelse nr. 1, den 18. september 2025, om Stemmetallet: 6-1-1 (Talt"
                            + " forkert)\n");
        }
    }
}

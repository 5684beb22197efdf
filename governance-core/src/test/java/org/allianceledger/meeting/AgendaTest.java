package org.allianceledger.meeting;

import static org.allianceledger.Refusals.refuses;
import static org.allianceledger.meeting.SteeringMeeting.close;
import static org.allianceledger.meeting.SteeringMeeting.closing;
import static org.allianceledger.meeting.SteeringMeeting.item;
import static org.allianceledger.meeting.SteeringMeeting.open;
import static org.allianceledger.meeting.SteeringMeeting.place;
import static org.allianceledger.meeting.SteeringMeeting.remove;
import static org.allianceledger.meeting.SteeringMeeting.reopen;
import static org.allianceledger.meeting.SteeringMeeting.seatId;
import static org.allianceledger.meeting.SteeringMeeting.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.ledger.Authority;
import org.allianceledger.meeting.AgendaCommand.ConfirmAgenda;
import org.allianceledger.meeting.AgendaCommand.SendAgenda;
import org.allianceledger.meeting.AgendaEvent.AgendaSent;
import org.allianceledger.meeting.MeetingState.Stage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private final SteeringMeeting meeting = new SteeringMeeting();

    @Test
    void restsOnTheRulesOfProcedureOnceThereAreAny() {
        assertThat(meeting.when(place(1)).getFirst().authority()).isEqualTo(Authority.ruleSet("rules-1"));
        assertThat(meeting.with(null).when(place(2)).getFirst().authority().kind())
                .isEqualTo(Authority.Kind.FOUNDING_ACT);
    }

    @Test
    void listsItemsByNumberUntilTheBodyOrdersThem() {
        meeting.given(place(2), place(1));
        assertThat(meeting.state().agenda().items())
                .extracting(AgendaItem::number)
                .containsExactly(1, 2);
        meeting.given(send()).on("2025-09-18").given(open("14.00"));
        refuses(
                () -> meeting.when(new ConfirmAgenda(SteeringMeeting.ID, List.of(item(1), item(1)), null)),
                "order_incomplete",
                "order",
                "The order must name every item on the agenda once.");
        meeting.given(new ConfirmAgenda(SteeringMeeting.ID, List.of(item(2), item(1)), null));
        assertThat(meeting.state().agenda().items())
                .extracting(AgendaItem::number)
                .containsExactly(2, 1);
        refuses(
                () -> meeting.when(new ConfirmAgenda(SteeringMeeting.ID, null, null)),
                "agenda_confirmed",
                null,
                "The agenda has already been confirmed.");
    }

    @Test
    void hasEachNumberAndEachItemOnce() {
        meeting.given(place(1));
        refuses(() -> meeting.when(place(1)), "item_exists", "itemId", "The item item-1 already exists.");
        meeting.given(remove(1));
        refuses(() -> meeting.when(place(1)), "item_exists", "itemId", "The item item-1 already exists.");
        assertThat(meeting.state().agenda().items()).isEmpty();
        refuses(() -> meeting.when(remove(1)), "unknown_item", "itemId", "The item item-1 is not on the agenda.");
    }

    @Test
    void keepsWhatHasBeenTreated() {
        meeting.opened().treat(1, "decision-1", Sittings.Turn.LACKED_QUORUM);
        refuses(
                () -> meeting.when(remove(1)),
                "item_treated",
                "itemId",
                "The item has been treated and cannot be taken off the agenda.");
        meeting.given(remove(2));
    }

    /** */
    @Test
    void isConfirmedBeforeAnythingIsTreated() {
        meeting.given(place(1), send()).on("2025-09-18").given(open("14.00"));
        refuses(
                () -> meeting.treat(1, "decision-1", Sittings.Turn.VOTING_OPENED),
                "agenda_not_confirmed",
                null,
                "The agenda must be confirmed before its items are treated.");
    }

    /** */
    @Nested
    class Sending {

        @Test
        void reachesEveryFilledSeatAndThoseWithASubstitute() {
            var sent = (AgendaSent) meeting.given(place(1)).when(send()).getFirst();
            assertThat(sent.called())
                    .containsExactly(seatId("chair"), seatId("two"), seatId("three"), seatId("nine"), seatId("vacant"));
            assertThat(sent.noticeDays()).isEqualTo(14);
            assertThat(sent.requiredDays()).isEqualTo(7);
            assertThat(meeting.state().sitting().called()).hasSize(5);
        }

        @Test
        void isInTimeToTheDay() {
            meeting.given(place(1)).on("2025-09-12");
            refuses(
                    () -> meeting.when(send()),
                    "notice_too_short",
                    "shortNoticeReason",
                    "The agenda is sent 6 days before the meeting; the rules of procedure ask for 7. Give a reason for"
                            + " the short notice.");
            meeting.on("2025-09-11").given(send());
            assertThat(meeting.state().agenda().sendings()).hasSize(1);
        }

        @Test
        void keepsTheReasonForAShortNotice() {
            meeting.given(place(1)).on("2025-09-17");
            meeting.given(new SendAgenda(SteeringMeeting.ID, List.of(), null, "Hastesag", null, null));
            assertThat(meeting.state().agenda().sendings().getFirst().shortNoticeReason())
                    .isEqualTo("Hastesag");
        }

        @Test
        void asksWhatComesLaterForAReason() {
            meeting.given(place(1), send());
            refuses(
                    () -> meeting.when(place(2)),
                    "late_reason_missing",
                    "lateReason",
                    "The agenda has been sent; what comes later needs a reason.");
            meeting.given(place(2, null, "Kom i går"));
            refuses(
                    () -> meeting.when(send()),
                    "late_reason_missing",
                    "lateReason",
                    "The agenda has been sent; what comes later needs a reason.");
            var material = new Material(item(2), "Bilag", "0".repeat(64), 10);
            meeting.on("2025-09-17")
                    .given(new SendAgenda(SteeringMeeting.ID, List.of(material), null, null, "Nyt bilag", null));
            AgendaSent late = meeting.state().agenda().sendings().getLast();
            assertThat(late.revision()).isEqualTo(2);
            assertThat(late.material()).containsExactly(material);
        }

        @Test
        void comesBeforeTheMeetingOpens() {
            refuses(() -> meeting.when(send()), "agenda_empty", null, "The agenda has no items.");
            meeting.given(place(1)).on("2025-09-18");
            refuses(
                    () -> meeting.when(open("14.00")),
                    "agenda_not_sent",
                    null,
                    "The meeting cannot be opened before its agenda has been sent to the members.");
        }
    }

    /** */
    @Nested
    class ClosedItems {

        @Test
        void haveATitleThatEverybodyMayRead() {
            refuses(
                    () -> meeting.when(place(1, closing(null), null)),
                    "neutral_title_missing",
                    "closing.neutralTitle",
                    "A closed item needs a neutral title that everybody may read.");
            meeting.given(place(1, closing("Lejeaftale"), null));
            AgendaItem item = meeting.state().agenda().item(item(1)).orElseThrow();
            assertThat(item.isClosed()).isTrue();
            assertThat(item.openTitle()).isEqualTo("Lejeaftale");
            assertThat(meeting.state().sitting().items().get(item(1)).closed()).isTrue();
        }

        @Test
        void areReviewedLater() {
            meeting.given(place(1));
            meeting.on("2026-09-01");
            refuses(
                    () -> meeting.when(close(1, "Sag")),
                    "review_in_the_past",
                    "closing.reviewDate",
                    "The closing must be reviewed on a later day than 2026-09-01.");
        }

        @Test
        void openAgain() {
            meeting.given(place(1));
            refuses(() -> meeting.when(reopen(1)), "already_open", "itemId", "The item is open.");
            meeting.given(close(1, "Sag"));
            refuses(() -> meeting.when(close(1, "Sag")), "already_closed", "itemId", "The item is already closed.");
            meeting.given(reopen(1));
            assertThat(meeting.state().agenda().item(item(1)).orElseThrow().openTitle())
                    .isEqualTo("Sag 1");
        }
    }

    @Test
    void belongsToAMeetingThatIsCalledForADay() {
        assertThat(meeting.state().stage()).isEqualTo(Stage.CALLED);
        assertThat(meeting.state().called().effective()).isEqualTo(LocalDate.of(2025, 9, 18));
        assertThat(meeting.state().sitting().running()).isFalse();
    }
}

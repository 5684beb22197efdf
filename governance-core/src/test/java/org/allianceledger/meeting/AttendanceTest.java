package org.allianceledger.meeting;

import static org.allianceledger.Refusals.refuses;
import static org.allianceledger.meeting.SteeringMeeting.arrive;
import static org.allianceledger.meeting.SteeringMeeting.arriveAs;
import static org.allianceledger.meeting.SteeringMeeting.comeBack;
import static org.allianceledger.meeting.SteeringMeeting.item;
import static org.allianceledger.meeting.SteeringMeeting.leave;
import static org.allianceledger.meeting.SteeringMeeting.leaveFor;
import static org.allianceledger.meeting.SteeringMeeting.open;
import static org.allianceledger.meeting.SteeringMeeting.person;
import static org.allianceledger.meeting.SteeringMeeting.preside;
import static org.allianceledger.meeting.SteeringMeeting.proxy;
import static org.allianceledger.meeting.SteeringMeeting.rules;
import static org.allianceledger.meeting.SteeringMeeting.seat;
import static org.allianceledger.meeting.SteeringMeeting.seatId;
import static org.allianceledger.meeting.SteeringMeeting.send;
import static org.allianceledger.meeting.SteeringMeeting.time;
import static org.allianceledger.meeting.SteeringMeeting.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.allianceledger.meeting.AttendanceCommand.AdjournMeeting;
import org.allianceledger.meeting.MeetingState.Stage;
import org.allianceledger.meeting.Sitting.Proxy;
import org.allianceledger.ruleset.RuleSet.Proxies;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private final SteeringMeeting meeting = new SteeringMeeting();

    private boolean attends(String seat, int item) {
        return meeting.state()
                .sitting()
                .of(seatId(seat))
                .filter(it -> it.attends(item(item)))
                .isPresent();
    }

    /** the golden vector of a member who leaves at 15.10. */
    @Nested
    class TimeLine {

        @Test
        void tellsWhoIsThereForAnItem() {
            meeting.opened();
            assertThat(attends("three", 1)).isTrue();
            meeting.given(leave("three", "15.10"));
            assertThat(attends("three", 2)).isFalse();
            meeting.given(comeBack("three", "15.30"));
            assertThat(attends("three", 2)).isTrue();
        }

        @Test
        void keepsARecusedMemberPresentForTheirItemAlone() {
            meeting.opened().given(leaveFor(1, "three", "14.10"));
            assertThat(attends("three", 1)).isTrue();
            assertThat(attends("three", 2)).isFalse();
            meeting.given(leave("three", "14.40"));
            assertThat(attends("three", 1)).isFalse();
            refuses(
                    () -> meeting.when(leave("three", "14.50")),
                    "not_in_room",
                    "seatId",
                    "The seat is not in the room.");
        }

        @Test
        void neverGoesBack() {
            meeting.opened();
            for (var act : new AttendanceCommand[] {
                arrive("nine", "13.59"),
                leave("three", "13.59"),
                new AdjournMeeting(SteeringMeeting.ID, time("13.59"), null)
            }) {
                refuses(
                        () -> meeting.when(act),
                        "time_goes_back",
                        "at",
                        "The last thing recorded at the meeting happened at 14:00; time cannot go back.");
            }
            meeting.given(arrive("nine", "14.00"));
        }

        @Test
        void isOfTheDayOfTheMeeting() {
            refuses(
                    () -> meeting.when(arrive("chair", "13.50")),
                    "not_on_the_day",
                    "occurred",
                    "That can only happen on the day of the meeting, 2025-09-18.");
        }

        @Test
        void takesFilledSeatsOnceEach() {
            meeting.opened();
            refuses(
                    () -> meeting.when(arrive("vacant", "14.10")),
                    "seat_vacant",
                    "seatId",
                    "The seat is vacant that day.");
            refuses(
                    () -> meeting.when(arrive("two", "14.10")),
                    "already_in_room",
                    "seatId",
                    "The seat is already in the room.");
            refuses(
                    () -> meeting.when(arrive("vice", "14.10")),
                    "person_has_seat",
                    "personId",
                    "The person has already taken another seat at the meeting.");
            refuses(
                    () -> meeting.when(comeBack("nine", "14.10")),
                    "never_arrived",
                    "seatId",
                    "The seat has not been in the room before.");
            refuses(
                    () -> meeting.when(arrive("elsewhere", "14.10")),
                    "no_such_seat",
                    "seatId",
                    "The body has no seat seat-elsewhere that day.");
        }
    }

    /** */
    @Nested
    class Substitutes {

        @Test
        void takeTheSeatTheyAreNamedFor() {
            meeting.opened().given(arriveAs("nine", "freja", "14.05"));
            var nine = meeting.state().sitting().of(seatId("nine")).orElseThrow();
            assertThat(nine.person()).isEqualTo(person("freja"));
            assertThat(nine.substitute()).isTrue();
            assertThat(nine.inRoom()).isTrue();
        }

        @Test
        void areNamedBeforehandAndAllowed() {
            meeting.opened();
            refuses(
                    () -> meeting.when(arriveAs("nine", "sub", "14.05")),
                    "not_its_substitute",
                    "personId",
                    "The person is neither the seat's member nor its substitute that day.");
            meeting.with(rules(false, new Proxies(false, 0, true)));
            refuses(
                    () -> meeting.when(arriveAs("nine", "freja", "14.05")),
                    "no_substitutes",
                    "personId",
                    "The rules of procedure let no substitute take a seat.");
        }

        @Test
        void doNotStepInForTheRecused() {
            meeting.opened().given(arrive("nine", "14.05"), leaveFor(1, "nine", "14.10"));
            refuses(
                    () -> meeting.when(arriveAs("nine", "freja", "14.11")),
                    "member_recused",
                    "personId",
                    "No substitute takes the seat because its member is recused.");
            meeting.given(leave("nine", "14.30"), arriveAs("nine", "freja", "14.31"));
        }
    }

    /** */
    @Nested
    class ProxiesGiven {

        @Test
        void fallAwayWhenTheirGiverArrives() {
            meeting.opened().given(proxy("nine", "two"));
            assertThat(meeting.state().sitting().proxies()).containsExactly(new Proxy(seatId("nine"), seatId("two")));
            meeting.given(arrive("nine", "14.20"));
            assertThat(meeting.state().sitting().proxies()).isEmpty();
        }

        @Test
        void comeFromTheAbsentOnceAndNeverInChains() {
            meeting.opened();
            refuses(
                    () -> meeting.when(proxy("two", "chair")),
                    "giver_present",
                    "giver",
                    "Only a member who is absent can give a proxy.");
            refuses(
                    () -> meeting.when(proxy("nine", "nine")),
                    "proxy_chain",
                    "holder",
                    "A proxy can be passed on neither to others nor to oneself.");
            meeting.given(leave("three", "14.05"), proxy("nine", "three"));
            refuses(
                    () -> meeting.when(proxy("three", "two")),
                    "proxy_chain",
                    "holder",
                    "A proxy can be passed on neither to others nor to oneself.");
            refuses(
                    () -> meeting.when(proxy("nine", "two")),
                    "proxy_given",
                    "giver",
                    "The seat has already given a proxy.");
            meeting.given(withdraw("nine"), proxy("three", "two"));
            refuses(
                    () -> meeting.when(proxy("nine", "two")),
                    "too_many_proxies",
                    "holder",
                    "A seat may hold no more than 1 proxies.");
            refuses(() -> meeting.when(withdraw("nine")), "no_such_proxy", "giver", "The seat has given no proxy.");
        }

        @Test
        void doNotComeFromTheRecused() {
            meeting.opened().given(leaveFor(1, "three", "14.05"));
            refuses(
                    () -> meeting.when(proxy("three", "two")),
                    "giver_present",
                    "giver",
                    "Only a member who is absent can give a proxy.");
        }

        @Test
        void areForSeatsWithAVoteWhereTheRulesAllowThem() {
            meeting.opened();
            refuses(() -> meeting.when(proxy("nine", "vice")), "seat_without_vote", "holder", "The seat has no vote.");
            meeting.with(null);
            refuses(
                    () -> meeting.when(proxy("nine", "two")),
                    "no_proxies",
                    null,
                    "The rules of procedure allow no proxies.");
        }
    }

    @Nested
    class Presiding {

        @Test
        void fallsToTheActingChairsOwnSeatAndThenToTheViceChairs() {
            assertThat(meeting.occasion().usualChair().orElseThrow().id()).isEqualTo(seatId("chair"));
            meeting.replace(seat("chair", "chair", 1, null, "peder", Set.of()));
            assertThat(meeting.occasion().usualChair().orElseThrow().id()).isEqualTo(seatId("three"));
            meeting.replace(seat("chair", "chair", 1, null, null, Set.of()));
            assertThat(meeting.occasion().usualChair().orElseThrow().id()).isEqualTo(seatId("two"));
            meeting.replace(seat("vice", "vice_chair", 0, null, null, Set.of()));
            meeting.given(SteeringMeeting.place(1), send()).on("2025-09-18");
            refuses(
                    () -> meeting.when(open("14.00")),
                    "no_chair",
                    "presiding",
                    "The body has neither chair nor vice chair that day; say who presides.");
        }

        @Test
        void passesToSomebodyInTheRoom() {
            meeting.opened();
            refuses(() -> meeting.when(preside("nine")), "not_in_room", "seatId", "The seat is not in the room.");
            refuses(() -> meeting.when(preside("chair")), "already_presiding", "seatId", "The seat already presides.");
            meeting.given(preside("two"));
            assertThat(meeting.state().sitting().presiding()).isEqualTo(seatId("two"));
        }
    }

    @Nested
    class Adjourning {

        @Test
        void endsWhatCanHappenInTheRoom() {
            meeting.adjourned();
            assertThat(meeting.state().stage()).isEqualTo(Stage.CLOSED);
            assertThat(meeting.state().sitting().running()).isFalse();
            refuses(
                    () -> meeting.when(arrive("nine", "16.05")),
                    "meeting_over",
                    null,
                    "The meeting has been adjourned.");
        }

        @Test
        void waitsForAVoteToClose() {
            meeting.opened().treat(1, "decision-1", Sittings.Turn.VOTING_OPENED);
            var adjourn = new AdjournMeeting(SteeringMeeting.ID, time("16.00"), null);
            refuses(
                    () -> meeting.when(adjourn),
                    "voting_open",
                    null,
                    "A vote is being taken; close it before the meeting is adjourned.");
            meeting.treat(1, "decision-1", Sittings.Turn.VOTING_CLOSED);
            meeting.given(adjourn);
        }

        @Test
        void takesAMeetingThatIsRunning() {
            refuses(
                    () -> meeting.when(new AdjournMeeting(SteeringMeeting.ID, time("16.00"), null)),
                    "not_running",
                    null,
                    "The meeting is not running.");
        }
    }
}

package org.allianceledger.body;

import static org.allianceledger.Refusals.refuses;
import static org.allianceledger.body.SteeringGroup.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.allianceledger.body.SeatCommand.FillSeat;
import org.allianceledger.body.SeatEvent.SeatFilled;
import org.allianceledger.body.SeatEvent.SeatVacated;
import org.allianceledger.body.SeatEvent.TermRenewed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HolderTest {

    private static final String ONE_VOTE = "The person already has a voting seat in the body; one person has one vote.";

    private final SteeringGroup group = new SteeringGroup();

    @BeforeEach
    void twoVotingSeats() {
        group.given(
                group.create("one", 1), group.create("two", 1), group.create("vice", "vice_chair", 0, "2020-01-01"));
    }

    @Nested
    class Filling {

        @Test
        void lastsToTheEndOfTheLastDay() {
            assertThat(group.when(group.fill("one", "anna", "2024-01-01", "2024-06-30")))
                    .hasOnlyElementsOfType(SeatFilled.class);
            assertThat(group.holder("one", "2023-12-31")).isEqualTo("-");
            assertThat(group.holder("one", "2024-01-01")).isEqualTo("anna");
            assertThat(group.holder("one", "2024-06-30")).isEqualTo("anna");
        }

        /** no event is needed for it. */
        @Test
        void expiresByItself() {
            group.given(group.fill("one", "anna", "2024-01-01", "2024-06-30"));
            assertThat(group.holder("one", "2024-07-01")).isEqualTo("-");
            group.given(group.fill("one", "bo", "2024-07-01", null));
            assertThat(group.holder("one", "2024-07-01")).isEqualTo("bo");
        }

        /** */
        @Test
        void refusesTwoHoldersOnOneDay() {
            group.given(group.fill("one", "anna", "2024-01-01", "2024-06-30"));
            refuses(
                    () -> group.when(group.fill("one", "bo", "2024-06-30", null)),
                    "seat_held",
                    "from",
                    "The seat is already held from 2024-01-01 to 2024-06-30.");
            refuses(
                    () -> group.when(group.fill("one", "bo", "2023-01-01", "2024-01-01")),
                    "seat_held",
                    "from",
                    "The seat is already held from 2024-01-01 to 2024-06-30.");
        }

        /** */
        @Test
        void refusesASecondVoteInTheBody() {
            group.given(group.fill("one", "anna", "2024-01-01", "2024-06-30"));
            refuses(
                    () -> group.when(group.fill("two", "anna", "2024-06-30", null)),
                    "one_person_one_vote",
                    "personId",
                    ONE_VOTE,
                    "Personen har allerede en stemmeberettiget plads i organet; én person har én stemme.");
            group.given(group.fill("two", "anna", "2024-07-01", null));
        }

        @Test
        void letsAMemberAlsoHoldARoleWithoutAVote() {
            group.given(group.fill("one", "anna", "2024-01-01", null), group.fill("vice", "anna", "2024-01-01", null));
            assertThat(group.holder("vice", "2024-01-01")).isEqualTo("anna");
        }

        /** R-06 from the other side: a substitute of one seat can step into its vote. */
        @Test
        void refusesAVoteToWhoCanStepIntoAnother() {
            group.given(group.name("two", "anna", "2024-01-01", null));
            refuses(
                    () -> group.when(group.fill("one", "anna", "2024-03-01", null)),
                    "one_person_one_vote",
                    "personId",
                    ONE_VOTE);
        }

        /** */
        @Test
        void refusesAVoteToTheSecretariat() {
            group.given(
                    group.create("office", "secretariat_lead", 0, "2020-01-01"),
                    group.fill("office", "anna", "2024-01-01", null));
            String english = "The secretariat has no vote and can hold no voting seat.";
            refuses(
                    () -> group.when(group.fill("one", "anna", "2024-06-01", null)),
                    "secretariat_has_no_vote",
                    "personId",
                    english);
            group.given(group.fill("one", "bo", "2024-01-01", null), group.vacate("office", "2024-06-30", null));
            refuses(
                    () -> group.when(group.fill("office", "bo", "2024-07-01", null)),
                    "secretariat_has_no_vote",
                    "personId",
                    english);
        }

        @Test
        void refusesATermThatExistsInAnySeatOfTheBody() {
            var term = new TermId("term-x");
            var first = new FillSeat(
                    SteeringGroup.ID,
                    SteeringGroup.seatId("one"),
                    term,
                    SteeringGroup.personId("anna"),
                    TODAY,
                    null,
                    null,
                    SteeringGroup.BY);
            group.given(first);
            refuses(
                    () -> group.when(new FillSeat(
                            SteeringGroup.ID,
                            SteeringGroup.seatId("two"),
                            term,
                            SteeringGroup.personId("bo"),
                            TODAY,
                            null,
                            null,
                            SteeringGroup.BY)),
                    "term_exists",
                    "termId",
                    "The term term-x already exists.",
                    "Mandatperioden term-x findes allerede.");
        }

        @Test
        void endsWhoWasActingTheDayBefore() {
            group.given(group.act("one", "bo", "2024-01-01", null), group.fill("one", "anna", "2024-03-01", null));
            assertThat(group.acting("one", "2024-02-29")).isEqualTo("bo");
            assertThat(group.acting("one", "2024-03-01")).isEqualTo("-");
        }

        @Test
        void leavesAloneWhoActsOnlyAfterTheTerm() {
            group.given(
                    group.act("one", "bo", "2024-06-01", null), group.fill("one", "anna", "2024-03-01", "2024-05-31"));
            assertThat(group.acting("one", "2024-06-01")).isEqualTo("bo");
        }

        @Test
        void endsEveryTimeAsSubstituteOfWhoBecomesTheHolder() {
            group.given(
                    group.name("one", "anna", "2024-01-01", "2024-03-31"),
                    group.name("one", "anna", "2024-05-01", "2024-07-31"),
                    group.name("one", "bo", "2024-01-01", null),
                    group.fill("one", "anna", "2024-02-01", null));
            assertThat(group.seat("one").termOn(Term.Kind.SUBSTITUTE, SteeringGroup.day("2024-01-31")))
                    .map(Term::person)
                    .contains(SteeringGroup.personId("anna"));
            assertThat(group.substitute("one", "2024-02-01")).isEqualTo("bo");
            assertThat(group.substitute("one", "2024-05-01")).isEqualTo("bo");
        }
    }

    @Nested
    class Renewing {

        @Test
        void goesOnTheDayAfterTheLatestTerm() {
            group.given(group.fill("one", "anna", "2024-01-01", "2024-06-30"));
            var events = group.when(group.renew("one", "2025-06-30"));
            assertThat(events).hasOnlyElementsOfType(TermRenewed.class);
            assertThat(events.getFirst().effective()).isEqualTo("2024-07-01");
            assertThat(group.holder("one", "2025-06-30")).isEqualTo("anna");
            assertThat(group.holder("one", "2025-07-01")).isEqualTo("-");
        }

        @Test
        void refusesASeatThatNobodyHasHeld() {
            refuses(
                    () -> group.when(group.renew("one", null)),
                    "nothing_to_renew",
                    "seatId",
                    "The seat has no term to renew.",
                    "Pladsen har ingen mandatperiode at forlænge.");
        }

        @Test
        void refusesATermThatHasNoEnd() {
            group.given(group.fill("one", "anna", "2024-01-01", null));
            refuses(
                    () -> group.when(group.renew("one", null)),
                    "term_is_open",
                    "until",
                    "The term already runs until further notice.",
                    "Mandatperioden løber allerede indtil videre.");
        }

        @Test
        void refusesAVoteGivenElsewhereMeanwhile() {
            group.given(
                    group.fill("one", "anna", "2024-01-01", "2024-06-30"),
                    group.fill("two", "anna", "2024-07-01", null));
            refuses(() -> group.when(group.renew("one", null)), "one_person_one_vote", "personId", ONE_VOTE);
        }

        @Test
        void endsWhoWasActingAndTheirOwnSubstitution() {
            group.given(
                    group.fill("one", "anna", "2024-01-01", "2024-01-31"),
                    group.act("one", "bo", "2024-02-01", null),
                    group.name("one", "anna", "2024-02-01", null),
                    group.renew("one", null));
            assertThat(group.holder("one", "2024-02-01")).isEqualTo("anna");
            assertThat(group.acting("one", "2024-02-01")).isEqualTo("-");
            assertThat(group.substitute("one", "2024-02-01")).isEqualTo("-");
        }
    }

    @Nested
    class Vacating {

        @BeforeEach
        void filled() {
            group.given(group.fill("one", "anna", "2024-01-01", "2024-12-31"));
        }

        /** */
        @Test
        void mayLieInTheFuture() {
            assertThat(group.when(group.vacate("one", "2024-08-31", "2024-03-21")))
                    .hasOnlyElementsOfType(SeatVacated.class);
            assertThat(group.holder("one", "2024-08-31")).isEqualTo("anna");
            assertThat(group.holder("one", "2024-09-01")).isEqualTo("-");
        }

        @Test
        void refusesALastDayBeforeTheNoticeCame() {
            refuses(
                    () -> group.when(group.vacate("one", "2024-03-20", "2024-03-21")),
                    "backdated",
                    "occurred",
                    "Effect from 2024-03-20 lies before the act itself, 2024-03-21."
                            + " Only an imported source may reach back.");
        }

        @Test
        void refusesASeatThatIsVacantThen() {
            refuses(
                    () -> group.when(group.vacate("one", "2025-01-01", null)),
                    "seat_not_held",
                    "lastDay",
                    "The seat is not held on 2025-01-01.",
                    "Pladsen er ikke besat den 1.1.2025.");
        }

        @Test
        void givesUpTheRenewalTooButNoLaterTerm() {
            group.given(
                    group.renew("one", "2025-12-31"),
                    group.fill("one", "anna", "2027-01-01", null),
                    group.vacate("one", "2024-08-31", null));
            assertThat(group.holder("one", "2024-09-01")).isEqualTo("-");
            assertThat(group.holder("one", "2025-01-01")).isEqualTo("-");
            assertThat(group.holder("one", "2027-01-01")).isEqualTo("anna");
        }

        @Test
        void makesRoomForAnotherTheDayAfter() {
            group.given(group.vacate("one", "2024-08-31", null), group.fill("one", "bo", "2024-09-01", null));
            assertThat(group.holder("one", "2024-09-01")).isEqualTo("bo");
        }
    }
}

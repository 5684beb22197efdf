package org.allianceledger.body;

import static org.allianceledger.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StandInTest {

    private final SteeringGroup group = new SteeringGroup();

    @BeforeEach
    void seats() {
        group.given(group.create("chair", "chair", 1, "2020-01-01"), group.create("two", 1));
    }

    /** */
    @Nested
    class Substitutes {

        @Test
        void areNamedBeforehandAndDismissed() {
            group.given(group.name("two", "bo", "2024-01-01", null), group.dismiss("two", "bo", "2024-06-30"));
            assertThat(group.substitute("two", "2024-06-30")).isEqualTo("bo");
            assertThat(group.substitute("two", "2024-07-01")).isEqualTo("-");
        }

        @Test
        void areNotTheSeatsOwnMember() {
            group.given(group.fill("two", "anna", "2024-01-01", "2024-06-30"));
            refuses(
                    () -> group.when(group.name("two", "anna", "2024-06-30", null)),
                    "substitute_is_holder",
                    "personId",
                    "The seat's member cannot be their own substitute.",
                    "Pladsens medlem kan ikke være sin egen suppleant.");
            group.given(group.name("two", "anna", "2024-07-01", null));
        }

        @Test
        void areNamedOnceAtATime() {
            group.given(group.name("two", "bo", "2024-01-01", "2024-06-30"));
            refuses(
                    () -> group.when(group.name("two", "bo", "2024-06-30", null)),
                    "substitute_exists",
                    "personId",
                    "The person already is a substitute for the seat in that period.",
                    "Personen er allerede suppleant for pladsen i den periode.");
            group.given(group.name("two", "bo", "2024-07-01", null));
        }

        @Test
        void haveNoVoteOfTheirOwn() {
            group.given(group.fill("chair", "anna", "2024-01-01", null));
            refuses(
                    () -> group.when(group.name("two", "anna", "2024-01-01", null)),
                    "one_person_one_vote",
                    "personId",
                    "The person already has a voting seat in the body; one person has one vote.");
        }

        @Test
        void mayStandInForSeveralSeatsButComeFromOutsideTheSecretariat() {
            group.given(
                    group.name("two", "bo", "2024-01-01", null),
                    group.name("chair", "bo", "2024-01-01", null),
                    group.create("office", "secretariat_lead", 0, "2020-01-01"),
                    group.fill("office", "kim", "2024-01-01", null));
            refuses(
                    () -> group.when(group.name("two", "kim", "2024-01-01", null)),
                    "secretariat_has_no_vote",
                    "personId",
                    "The secretariat has no vote and can hold no voting seat.");
        }

        @Test
        void areNotDismissedOnADayTheyAreNone() {
            group.given(group.name("two", "bo", "2024-01-01", "2024-06-30"));
            refuses(
                    () -> group.when(group.dismiss("two", "bo", "2024-07-01")),
                    "not_a_substitute",
                    "personId",
                    "The person is not a substitute for the seat on 2024-07-01.",
                    "Personen er ikke suppleant for pladsen den 1.7.2024.");
        }

        @Test
        void endWithTheSeat() {
            group.given(group.abolish("two", "2024-06-30"));
            refuses(
                    () -> group.when(group.name("two", "bo", "2024-01-01", null)),
                    "not_a_seat_then",
                    "from",
                    "The seat does not exist for the whole period from 2024-01-01 to 9999-12-31.");
        }
    }

    /** */
    @Nested
    class ActingHolders {

        @Test
        void holdAVacantRoleWithoutAnotherVote() {
            group.given(group.fill("two", "vice", "2024-01-01", null), group.act("chair", "vice", "2024-01-01", null));
            assertThat(group.acting("chair", "2024-01-01")).isEqualTo("vice");
            assertThat(group.holder("chair", "2024-01-01")).isEqualTo("-");
            assertThat(group.holder("two", "2024-01-01")).isEqualTo("vice");
        }

        @Test
        void areNotAppointedToASeatThatIsHeld() {
            group.given(group.fill("chair", "anna", "2024-01-01", "2024-06-30"));
            refuses(
                    () -> group.when(group.act("chair", "bo", "2024-06-30", null)),
                    "seat_held",
                    "from",
                    "The seat is already held from 2024-01-01 to 2024-06-30.");
            group.given(group.act("chair", "bo", "2024-07-01", null));
        }

        @Test
        void areOneAtATime() {
            group.given(group.act("chair", "bo", "2024-01-01", "2024-06-30"));
            refuses(
                    () -> group.when(group.act("chair", "kim", "2024-06-30", null)),
                    "seat_held",
                    "from",
                    "The seat is already held from 2024-01-01 to 2024-06-30.");
            group.given(group.act("chair", "kim", "2024-07-01", null));
        }

        @Test
        void endOnTheirLastDay() {
            group.given(group.act("chair", "bo", "2024-01-01", null), group.endActing("chair", "2024-06-30"));
            assertThat(group.acting("chair", "2024-06-30")).isEqualTo("bo");
            assertThat(group.acting("chair", "2024-07-01")).isEqualTo("-");
        }

        @Test
        void doNotEndWhenNobodyIsActing() {
            refuses(
                    () -> group.when(group.endActing("chair", "2024-06-30")),
                    "nobody_acting",
                    "lastDay",
                    "Nobody is acting in the seat on 2024-06-30.",
                    "Ingen er konstitueret på pladsen den 30.6.2024.");
        }
    }
}

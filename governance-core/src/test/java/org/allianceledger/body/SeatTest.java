package org.allianceledger.body;

import static org.allianceledger.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allianceledger.body.SeatEvent.SeatAbolished;
import org.allianceledger.body.SeatEvent.SeatCreated;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SeatTest {

    private final SteeringGroup group = new SteeringGroup();

    @Nested
    class Creating {

        @Test
        void recordsTheSeat() {
            assertThat(group.when(group.create("one", 1))).hasOnlyElementsOfType(SeatCreated.class);
            assertThat(group.seat("one").isVoting()).isTrue();
        }

        @Test
        void refusesASeatThatExists() {
            group.given(group.create("one", 1));
            refuses(
                    () -> group.when(group.create("one", 0)),
                    "seat_exists",
                    "seatId",
                    "The seat seat-one already exists.",
                    "Pladsen seat-one findes allerede.");
        }

        @Test
        void refusesASeatBeforeTheBodyExists() {
            refuses(
                    () -> group.when(group.create("one", "member", 1, "2019-12-31")),
                    "not_a_body_then",
                    "from",
                    "The body Styregruppen does not exist on 2019-12-31.",
                    "Organet Styregruppen findes ikke den 31.12.2019.");
        }

        @Test
        void refusesTheSecretariatAVote() {
            for (String role : List.of("secretariat_lead", "secretariat")) {
                refuses(
                        () -> group.when(group.create("one", role, 1, "2020-01-01")),
                        "secretariat_has_no_vote",
                        "votes",
                        "The secretariat has no vote and can hold no voting seat.",
                        "Sekretariatet har ingen stemme og kan ikke have en stemmeberettiget plads.");
            }
            assertThat(group.when(group.create("one", "secretariat_lead", 0, "2020-01-01")))
                    .hasSize(1);
        }

        @Test
        void letsNoSeatOutliveABodyThatIsBeingDissolved() {
            group.dissolved("2024-12-31");
            group.given(group.create("one", "member", 1, "2024-06-01"));
            refuses(
                    () -> group.when(group.fill("one", "anna", "2024-06-01", null)),
                    "not_a_seat_then",
                    "from",
                    "The seat does not exist for the whole period from 2024-06-01 to 9999-12-31.",
                    "Pladsen findes ikke i hele perioden fra 1.6.2024 til 31.12.9999.");
            group.given(group.fill("one", "anna", "2024-06-01", "2024-12-31"));
        }
    }

    @Nested
    class Abolishing {

        @Test
        void endsAnEmptySeat() {
            group.given(group.create("one", 1));
            assertThat(group.when(group.abolish("one", "2024-06-30"))).hasOnlyElementsOfType(SeatAbolished.class);
            refuses(
                    () -> group.when(group.fill("one", "anna", "2024-06-30", "2024-07-01")),
                    "not_a_seat_then",
                    "from",
                    "The seat does not exist for the whole period from 2024-06-30 to 2024-07-01.");
            group.given(group.fill("one", "anna", "2024-06-30", "2024-06-30"));
        }

        @Test
        void refusesWhileSomebodyHoldsTheSeatAfterwards() {
            group.given(group.create("one", 1), group.fill("one", "anna", "2024-01-01", "2024-12-31"));
            refuses(
                    () -> group.when(group.abolish("one", "2024-12-30")),
                    "seat_held",
                    "lastDay",
                    "The seat is already held from 2024-01-01 to 2024-12-31.",
                    "Pladsen er allerede besat fra 1.1.2024 til 31.12.2024.");
            group.given(group.abolish("one", "2024-12-31"));
        }

        @Test
        void endsThoseWhoStandInWithIt() {
            group.given(
                    group.create("one", 1),
                    group.act("one", "anna", "2024-01-01", null),
                    group.name("one", "bo", "2024-01-01", null),
                    group.abolish("one", "2024-06-30"));
            assertThat(group.acting("one", "2024-06-30")).isEqualTo("anna");
            assertThat(group.acting("one", "2024-07-01")).isEqualTo("-");
            assertThat(group.substitute("one", "2024-07-01")).isEqualTo("-");
        }

        @Test
        void happensOnce() {
            group.given(group.create("one", 1), group.abolish("one", "2024-06-30"));
            refuses(
                    () -> group.when(group.abolish("one", "2024-07-01")),
                    "not_a_seat_then",
                    "lastDay",
                    "The seat does not exist for the whole period from 2024-07-01 to 2024-07-01.");
        }
    }

    @Test
    void refusesASeatItDoesNotKnow() {
        refuses(
                () -> group.when(group.fill("ghost", "anna", "2024-01-01", null)),
                "unknown_seat",
                "seatId",
                "The body has no seat seat-ghost.",
                "Pladsen seat-ghost findes ikke i organet.");
    }

    @Test
    void endsWithItsBody() {
        group.given(group.create("one", 1), group.fill("one", "anna", "2024-01-01", null));
        group.dissolved("2024-06-30");
        assertThat(group.holder("one", "2024-06-30")).isEqualTo("anna");
        assertThat(group.holder("one", "2024-07-01")).isEqualTo("-");
    }
}

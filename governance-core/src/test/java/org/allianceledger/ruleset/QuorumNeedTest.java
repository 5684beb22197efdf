package org.allianceledger.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.body.SeatTie;
import org.allianceledger.person.PersonId;
import org.allianceledger.ruleset.RuleSet.Presence;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumNeedTest extends RuleSetFixture {

    private static BodyOnDay body(int filled, int vacant) {
        List<SeatOnDay> seats = IntStream.range(0, filled + vacant)
                .mapToObj(n -> new SeatOnDay(
                        new SeatId("seat-" + n),
                        null,
                        "member",
                        1,
                        Set.of(),
                        SeatTie.INDEPENDENT,
                        n < filled ? new PersonId("person-" + n) : null,
                        null,
                        Set.of()))
                .toList();
        return new BodyOnDay(ALLIANCE, STEERING, "Styregruppen", null, seats);
    }

    /** RULES §1. */
    @ParameterizedTest
    @CsvSource({
        "5,3,3,4,4",
        "6,4,3,4,5",
        "7,4,4,5,6",
        "8,5,4,6,6",
        "9,5,5,6,7",
        "10,6,5,7,8",
        "11,6,6,8,9",
        "12,7,6,8,9"
    })
    void agreesWithTheTable(int filled, int more, int half, int twoThirds, int threeQuarters) {
        assertThat(Quorum.moreThanHalf().need(filled)).isEqualTo(more);
        assertThat(Quorum.atLeast(Fraction.HALF).need(filled)).isEqualTo(half);
        assertThat(Quorum.atLeast(Fraction.TWO_THIRDS).need(filled)).isEqualTo(twoThirds);
        assertThat(Quorum.atLeast(Fraction.THREE_QUARTERS).need(filled)).isEqualTo(threeQuarters);
    }

    @Test
    void isTheSmallestNumberThatPassesTheTest() {
        for (int d = 1; d <= 7; d++) {
            for (int n = 0; n < d; n++) {
                for (int base = 0; base <= 40; base++) {
                    for (boolean strict : new boolean[] {true, false}) {
                        var quorum = new Quorum(
                                Quorum.Measure.PRESENT,
                                Quorum.Base.IN_OFFICE,
                                new Fraction(n, d),
                                strict,
                                0,
                                false,
                                true);
                        long least = 0;
                        while (strict ? least * d <= (long) n * base : least * d < (long) n * base) {
                            least++;
                        }
                        assertThat(quorum.need(base))
                                .as("%s of %d", quorum, base)
                                .isEqualTo(least);
                    }
                }
            }
        }
    }

    @Test
    void isAtLeastTheSmallestNumberOfHeads() {
        var quorum = new Quorum(Quorum.Measure.PRESENT, Quorum.Base.IN_OFFICE, Fraction.HALF, true, 3, false, true);
        assertThat(quorum.need(3)).isEqualTo(3);
        assertThat(quorum.need(9)).isEqualTo(5);
    }

    @Nested
    class OfABody {

        @ParameterizedTest
        @CsvSource({"9,0,5", "8,1,5", "7,2,4"})
        void isCountedAgainstTheFilledSeats(int filled, int vacant, int need) {
            QuorumNeed found = QuorumNeed.of(body(filled, vacant), FO_1, null);
            assertThat(found.seats()).isEqualTo(9);
            assertThat(found.filled()).isEqualTo(filled);
            assertThat(found.need()).isEqualTo(need);
            assertThat(found.base()).isEqualTo(filled);
            assertThat(found.composition()).containsExactly(new Presence("lived_experience", 1));
        }

        @Test
        void isExplainedTheWayMinutesDo() {
            QuorumNeed found = QuorumNeed.of(body(8, 1), FO_1, null);
            assertThat(found.danish())
                    .isEqualTo("Beslutningsdygtig med mindst 5 af 8 besatte pladser til stede (krav: mere end"
                            + " halvdelen). Mindst ét erfaringsmedlem skal være til stede.");
            assertThat(found.english())
                    .isEqualTo("Quorate with at least 5 of 8 filled seats present (required: more than half). At"
                            + " least one lived-experience member must be present.");
        }

        /** Rows 29 and 62 of the scenario. */
        @Test
        void growsWithTheRulesOwnQuorum() {
            DecisionRule qualified = FO_1.rules().get("qualified");
            assertThat(QuorumNeed.of(body(9, 0), FO_1, qualified).need()).isEqualTo(6);
            QuorumNeed found = QuorumNeed.of(body(8, 1), FO_1, qualified);
            assertThat(found.need()).isEqualTo(6);
            assertThat(found.requirements())
                    .extracting(QuorumNeed.Requirement::need)
                    .containsExactly(5L, 6L);
            assertThat(found.english()).contains("6 of 8 filled seats", "at least two thirds");
        }

        @Test
        void namesCategoriesThatAreTheBodysOwn() {
            QuorumNeed found = QuorumNeed.of(body(3, 0), composed(new Presence("youth", 2)), null);
            assertThat(found.danish()).endsWith(" Mindst 2 medlemmer fra kategorien »youth« skal være til stede.");
            assertThat(found.english()).endsWith(" At least 2 members of the category \"youth\" must be present.");
        }

        private RuleSet composed(Presence presence) {
            return new RuleSet(
                    FO_1.quorum(),
                    null,
                    List.of(presence),
                    FO_1.rules(),
                    FO_1.matters(),
                    FO_1.tie(),
                    FO_1.castingMatters(),
                    FO_1.actingChairCasts(),
                    FO_1.recusedDecidesDoubt(),
                    FO_1.necessity(),
                    FO_1.substitutes(),
                    FO_1.proxies(),
                    FO_1.writtenProcedure(),
                    FO_1.urgentDecision(),
                    FO_1.delegation(),
                    FO_1.callIn(),
                    FO_1.earlyClose(),
                    FO_1.noticeDays(),
                    FO_1.minutesDays(),
                    FO_1.lateAfterDays(),
                    FO_1.holdOver());
        }
    }
}

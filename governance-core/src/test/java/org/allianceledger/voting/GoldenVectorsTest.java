package org.allianceledger.voting;

import static org.allianceledger.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.DecisionRule.Base;
import org.allianceledger.ruleset.DecisionRule.Method;
import org.allianceledger.ruleset.Fraction;
import org.allianceledger.ruleset.Quorum;
import org.allianceledger.ruleset.Quorum.Measure;
import org.allianceledger.voting.VotingSeat.Chairing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors of the domain rules (RULES §1, §2; DECISIONS §7), each by its name. */
class GoldenVectorsTest {

    private static final DecisionRule TWO_THIRDS = DecisionRule.qualified(Fraction.TWO_THIRDS, null);

    /** RULES §1: how many of F seats must be present. */
    @ParameterizedTest(name = "F={0}: {1} {2} {3} {4}")
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
    void needsAsManyPresentAsTheTableSays(int filled, int moreThanHalf, int half, int twoThirds, int threeQuarters) {
        needs(filled, Quorum.moreThanHalf(), moreThanHalf);
        needs(filled, Quorum.atLeast(Fraction.HALF), half);
        needs(filled, Quorum.atLeast(Fraction.TWO_THIRDS), twoThirds);
        needs(filled, Quorum.atLeast(Fraction.THREE_QUARTERS), threeQuarters);
    }

    private static void needs(int filled, Quorum quorum, int fewest) {
        for (int present = 1; present <= filled; present++) {
            Asked asked = Asked.present(present, filled).quorum(quorum).votes(present, 0, 0);
            assertThat(asked.outcome()).isEqualTo(present >= fewest ? Outcome.ADOPTED : Outcome.NO_QUORUM);
            assertThat(asked.mayOpen()).isEqualTo(present >= fewest);
            assertThat(asked.need("quorum")).isEqualTo(fewest);
        }
    }

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of("5 eligible, 2-1-2, simple", Asked.present(5, 5).votes(2, 1, 2), Outcome.ADOPTED),
                Arguments.of(
                        "9 filled, 6 attend, 2 recused (E=4), more than half",
                        Asked.body(9, 0, 2, 4).votes(4, 0, 0),
                        Outcome.NO_QUORUM),
                Arguments.of(
                        "9 filled, 5 attend incl. 1 recused",
                        Asked.body(9, 0, 1, 4).votes(4, 0, 0),
                        Outcome.NO_QUORUM),
                Arguments.of(
                        "6-1-1 with 2/3", Asked.present(8, 8).rule(TWO_THIRDS).votes(6, 1, 1), Outcome.ADOPTED),
                Arguments.of(
                        "4-2-0 with 2/3, exactly two thirds",
                        Asked.present(6, 6).rule(TWO_THIRDS).votes(4, 2, 0),
                        Outcome.ADOPTED),
                Arguments.of(
                        "5-3-0 with 2/3", Asked.present(8, 8).rule(TWO_THIRDS).votes(5, 3, 0), Outcome.REJECTED),
                Arguments.of("0-0-5 simple", Asked.present(5, 5).votes(0, 0, 5), Outcome.NOT_DECIDED),
                Arguments.of("4-4-0 before FO-2", Asked.present(8, 9).votes(4, 4, 0), Outcome.TIED),
                Arguments.of(
                        "4-4-0 after FO-2, operational",
                        Asked.present(8, 9).votes(4, 4, 0).castingVote(Choice.FOR, "operational"),
                        Outcome.ADOPTED),
                Arguments.of(
                        "4-4-0 after FO-2, another matter",
                        Asked.present(8, 9).votes(4, 4, 0).castingVote(Choice.FOR, "budget"),
                        Outcome.TIED),
                Arguments.of(
                        "4-4-0, chair recused, FO-2",
                        Asked.present(8, 9)
                                .votes(4, 4, 0)
                                .castingVote(Choice.FOR, "operational")
                                .with(Asked.seat("S1", true))
                                .with(Asked.recused("S9", true, Chairing.CHAIR)),
                        Outcome.TIED),
                Arguments.of(
                        "member left 15.10, item opens 15.12: 4 of 9",
                        Asked.present(4, 9).votes(4, 0, 0),
                        Outcome.NO_QUORUM),
                Arguments.of(
                        "8 filled, 4 present, more than half",
                        Asked.present(4, 8).votes(4, 0, 0),
                        Outcome.NO_QUORUM),
                Arguments.of(
                        "8 filled, 4 present, at least half",
                        Asked.present(4, 8)
                                .quorum(Quorum.atLeast(Fraction.HALF))
                                .votes(4, 0, 0),
                        Outcome.ADOPTED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outcomes")
    void comesOutAsTheRulesSay(String name, Asked asked, Outcome expected) {
        assertThat(asked.outcome()).as(name).isEqualTo(expected);
    }

    @Test
    void refusesToRecuseAnAbsentSeat() {
        refuses(
                () -> Asked.present(8, 9)
                        .with(Asked.recused("S9", false, Chairing.NONE))
                        .compute(),
                "recused_not_present",
                "roll[8].recused",
                "The seat S9 is not present; only a present member can be recused.",
                "Pladsen S9 er ikke til stede; kun et medlem, der er til stede, kan være inhabilt.");
    }

    @Test
    void voidsTheProxyOfAConflictedGiver() {
        Asked asked = Asked.body(9, 0, 1, 7).allowProxies(1, true).proxy("S8", "S1");
        assertThat(asked.votes(7, 0, 0).compute().figures().represented()).isZero();
        Question byProxy = asked.ballotFor("S8", "S1", Choice.FOR).question();
        refuses(
                () -> Outcomes.compute(byProxy),
                "ballot_of_recused_seat",
                "ballots[7].seat",
                "The seat S8 is recused and cannot vote.",
                "Pladsen S8 er inhabil og kan ikke stemme.");
    }

    /** DECISIONS §7, one row a vector and one column a rule. */
    @Nested
    class Table {

        private static final List<String> COLUMNS = List.of(
                "quorum >1/2",
                "quorum >=1/2",
                "quorum Y+A >=1/2",
                "SIMPLE",
                ">1/2 VALID",
                ">1/2 CAST",
                ">1/2 ENTITLED",
                ">1/2 IN_OFFICE",
                ">1/2 SEATS",
                ">=2/3 YES_NO",
                ">2/3 YES_NO",
                ">=2/3 IN_OFFICE");

        static Stream<Arguments> cells() {
            return Stream.of(
                            "V1 plain             | 9 0 0 9  | 5 4 0 0 | ppp pppppp FFF",
                            "V2 tie               | 9 0 0 8  | 4 4 0 0 | ppF FFFFFF FFF",
                            "V3 abstain-heavy     | 9 0 0 9  | 3 2 4 0 | ppp pFFFFF FFF",
                            "V4 all abstain       | 9 0 0 9  | 0 0 9 0 | ppp FFFFFF FFF",
                            "V5 vacancy           | 9 2 0 7  | 4 3 0 0 | ppp pppppF FFF",
                            "V6 recusal           | 7 0 2 5  | 3 2 0 0 | ppF ppppFF FFF",
                            "V7 recusal, vacancy  | 7 1 2 4  | 3 1 0 0 | ppp ppppFF ppF",
                            "V8 exactly 2/3       | 9 0 0 9  | 6 3 0 0 | ppp pppppp pFp",
                            "V9 no quorum         | 9 0 0 4  | 4 0 0 0 | FFF pppFFF ppF",
                            "V10 half present     | 10 0 0 5 | 5 0 0 0 | Fpp pppFFF ppF",
                            "V11 invalid ballots  | 9 0 0 9  | 4 3 0 2 | ppF ppFFFF FFF")
                    .flatMap(row -> {
                        String[] parts = row.split("\\|");
                        String results = parts[3].replace(" ", "");
                        return IntStream.range(0, COLUMNS.size())
                                .mapToObj(i -> Arguments.of(
                                        parts[0].trim() + ": " + COLUMNS.get(i),
                                        numbers(parts[1]),
                                        numbers(parts[2]),
                                        i,
                                        results.charAt(i) == 'p'));
                    });
        }

        private static int[] numbers(String text) {
            return Stream.of(text.trim().split(" ")).mapToInt(Integer::parseInt).toArray();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("cells")
        void passesOrFailsAsWritten(String name, int[] roll, int[] votes, int column, boolean passes) {
            Asked asked = Asked.body(roll[0], roll[1], roll[2], roll[3]).votes(votes[0], votes[1], votes[2], votes[3]);
            if (column < 3) {
                Outcome outcome = asked.quorum(quorum(column)).outcome();
                assertThat(outcome != Outcome.NO_QUORUM).as(name).isEqualTo(passes);
            } else {
                Outcome outcome = asked.quorum(Asked.NONE).rule(rule(column)).outcome();
                assertThat(outcome == Outcome.ADOPTED).as(name).isEqualTo(passes);
            }
        }

        private static Quorum quorum(int column) {
            Measure measure = column == 2 ? Measure.YES_PLUS_ABSTAIN : Measure.PRESENT;
            return new Quorum(measure, Quorum.Base.IN_OFFICE, Fraction.HALF, column == 0, 0, false, true);
        }

        private static DecisionRule rule(int column) {
            return switch (column) {
                case 3 -> DecisionRule.of(Method.SIMPLE);
                case 4 -> share(Fraction.HALF, Base.VALID, true);
                case 5 -> share(Fraction.HALF, Base.CAST, true);
                case 6 -> share(Fraction.HALF, Base.ENTITLED, true);
                case 7 -> DecisionRule.of(Method.ABSOLUTE);
                case 8 -> share(Fraction.HALF, Base.SEATS, true);
                case 9 -> TWO_THIRDS;
                case 10 -> share(Fraction.TWO_THIRDS, Base.YES_NO, true);
                default -> share(Fraction.TWO_THIRDS, Base.IN_OFFICE, false);
            };
        }

        private static DecisionRule share(Fraction share, Base base, boolean strict) {
            return new DecisionRule(Method.QUALIFIED, share, base, strict, false, null, 0, 0, 0, null, List.of(), null);
        }
    }
}

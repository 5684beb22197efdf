package org.allianceledger.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchulzeTest {

    /** The textbook election of 45 voters. */
    private static final String TEXTBOOK = "5 ACBED, 5 ADECB, 8 BEDAC, 3 CABED, 7 CAEBD, 2 CBADE, 7 DCEBA, 8 EBADC";

    @Test
    void ranksTheTextbookElection() {
        assertThat(count("ABCDE", TEXTBOOK).order()).containsExactly("E", "A", "C", "B", "D");
    }

    @ParameterizedTest
    @CsvSource({"1,E", "2,EA", "3,EAC", "4,EACB", "5,EACBD", "9,EACBD"})
    void givesThePlacesToThoseWhoRankHighest(int places, String elected) {
        Schulze count = count("ABCDE", TEXTBOOK);
        assertThat(count.certain(places)).isEqualTo(letters(elected));
        assertThat(count.tied(places)).isEmpty();
    }

    @Test
    void reportsATieAcrossTheLastPlaceAndNoOther() {
        Schulze count = count("ABC", "1 ABC, 1 BAC");
        assertThat(count.tied(1)).containsExactly("A", "B");
        assertThat(count.certain(1)).isEmpty();
        assertThat(count.tied(2)).isEmpty();
        assertThat(count.certain(2)).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void countsWinningVotesAndNotMargins() {
        // A beats B by 6 to 5, B beats C by 6 to 4, C beats A by 4 to 2. By margins the first link is weakest, and B
        // wins.
        List<List<List<String>>> rankings = new ArrayList<>();
        rankings.addAll(Collections.nCopies(2, ranking("A", "B", "C")));
        rankings.addAll(Collections.nCopies(3, ranking("B", "C", "A")));
        rankings.addAll(Collections.nCopies(4, ranking("CA", "B")));
        rankings.add(ranking("B", "AC"));
        rankings.add(ranking("BC", "A"));
        assertThat(Schulze.of(letters("ABC"), rankings).order()).containsExactly("A", "B", "C");
    }

    @Test
    void putsThoseLeftOutLast() {
        assertThat(Schulze.of(letters("ABC"), List.of(ranking("C"))).order()).startsWith("C");
        assertThat(Schulze.of(letters("ABC"), List.of(ranking("C"))).tied(2)).containsExactly("A", "B");
    }

    @Test
    void electsWhoeverBeatsEveryOtherOneToOne() {
        var random = new Random(4);
        int found = 0;
        for (int i = 0; i < 3000; i++) {
            List<List<List<String>>> rankings = rankings(random, "ABCD", 1 + random.nextInt(7));
            String winner = condorcetWinner(letters("ABCD"), rankings);
            if (winner != null) {
                found++;
                assertThat(Schulze.of(letters("ABCD"), rankings).certain(1)).containsExactly(winner);
            }
        }
        assertThat(found).isGreaterThan(1000);
    }

    @Test
    void neverElectsTheSameOneAloneWhenEveryBallotIsTurnedRound() {
        var random = new Random(5);
        int compared = 0;
        for (int i = 0; i < 3000; i++) {
            List<List<List<String>>> rankings = rankings(random, "ABCD", 1 + random.nextInt(7));
            List<String> winner = Schulze.of(letters("ABCD"), rankings).certain(1);
            if (!winner.isEmpty()) {
                compared++;
                List<List<List<String>>> reversed =
                        rankings.stream().map(SchulzeTest::reversed).toList();
                assertThat(Schulze.of(letters("ABCD"), reversed).certain(1))
                        .as("%s", rankings)
                        .isNotEqualTo(winner);
            }
        }
        assertThat(compared).isGreaterThan(1000);
    }

    @Test
    void beatsTransitively() {
        var random = new Random(6);
        for (int i = 0; i < 2000; i++) {
            Schulze count = Schulze.of(letters("ABCDE"), rankings(random, "ABCDE", 1 + random.nextInt(9)));
            for (int a = 0; a < 5; a++) {
                for (int b = 0; b < 5; b++) {
                    for (int c = 0; c < 5; c++) {
                        assertThat(count.beats(a, b) && count.beats(b, c) && !count.beats(a, c))
                                .isFalse();
                    }
                }
            }
        }
    }

    private static Schulze count(String candidates, String votes) {
        List<List<List<String>>> rankings = new ArrayList<>();
        for (String group : votes.split(", ")) {
            String[] parts = group.split(" ");
            rankings.addAll(Collections.nCopies(Integer.parseInt(parts[0]), ranking(parts[1].split(""))));
        }
        return Schulze.of(letters(candidates), rankings);
    }

    private static List<List<String>> ranking(String... places) {
        return Arrays.stream(places).map(SchulzeTest::letters).toList();
    }

    private static List<String> letters(String text) {
        return List.of(text.split(""));
    }

    private static List<List<String>> reversed(List<List<String>> ranking) {
        var reversed = new ArrayList<>(ranking);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<List<List<String>>> rankings(Random random, String candidates, int ballots) {
        List<List<List<String>>> rankings = new ArrayList<>();
        for (int i = 0; i < ballots; i++) {
            List<String> order = new ArrayList<>(letters(candidates));
            Collections.shuffle(order, random);
            List<List<String>> ranking = new ArrayList<>();
            for (String candidate : order) {
                if (!ranking.isEmpty() && random.nextInt(4) == 0) {
                    ranking.getLast().add(candidate);
                } else {
                    ranking.add(new ArrayList<>(List.of(candidate)));
                }
            }
            rankings.add(ranking);
        }
        return rankings;
    }

    private static String condorcetWinner(List<String> candidates, List<List<List<String>>> rankings) {
        return candidates.stream()
                .filter(one -> candidates.stream()
                        .filter(other -> !other.equals(one))
                        .allMatch(other -> preferring(rankings, one, other) > preferring(rankings, other, one)))
                .findFirst()
                .orElse(null);
    }

    private static long preferring(List<List<List<String>>> rankings, String one, String other) {
        return rankings.stream()
                .filter(ranking -> place(ranking, one) < place(ranking, other))
                .count();
    }

    private static int place(List<List<String>> ranking, String candidate) {
        for (int i = 0; i < ranking.size(); i++) {
            if (ranking.get(i).contains(candidate)) {
                return i;
            }
        }
        return ranking.size();
    }
}

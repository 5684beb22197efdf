package org.allianceledger.voting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The Schulze method: strongest paths by winning votes, in integers, and no lot where it leaves a tie. */
final class Schulze {

    private final List<String> candidates;
    private final long[][] strength;

    private Schulze(List<String> candidates, long[][] strength) {
        this.candidates = candidates;
        this.strength = strength;
    }

    /** Counts rankings, each from the most preferred on with equals together; candidates left out rank last. */
    static Schulze of(List<String> candidates, List<List<List<String>>> rankings) {
        long[][] preferring = new long[candidates.size()][candidates.size()];
        for (List<List<String>> ranking : rankings) {
            int[] rank = ranks(candidates, ranking);
            for (int i = 0; i < rank.length; i++) {
                for (int j = 0; j < rank.length; j++) {
                    preferring[i][j] += rank[i] < rank[j] ? 1 : 0;
                }
            }
        }
        return new Schulze(candidates, strongestPaths(preferring));
    }

    private static int[] ranks(List<String> candidates, List<List<String>> ranking) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < ranking.size(); place++) {
            for (String candidate : ranking.get(place)) {
                places.put(candidate, place);
            }
        }
        return candidates.stream()
                .mapToInt(candidate -> places.getOrDefault(candidate, ranking.size()))
                .toArray();
    }

    private static long[][] strongestPaths(long[][] preferring) {
        int n = preferring.length;
        long[][] strength = new long[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                strength[i][j] = preferring[i][j] > preferring[j][i] ? preferring[i][j] : 0;
            }
        }
        for (int via = 0; via < n; via++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (i != j) {
                        strength[i][j] = Math.max(strength[i][j], Math.min(strength[i][via], strength[via][j]));
                    }
                }
            }
        }
        return strength;
    }

    /** True if the strongest path from one candidate to the other is stronger than the one back. */
    boolean beats(int one, int other) {
        return strength[one][other] > strength[other][one];
    }

    /** All candidates, none before one that beats it; equals in the order they were given. */
    List<String> order() {
        return indexes()
                .sorted(Comparator.comparing(this::beaters))
                .map(candidates::get)
                .toList();
    }

    /** Those who win one of the places whichever way ties were broken, in order of rank. */
    List<String> certain(int places) {
        List<String> certain = indexes()
                .filter(it -> candidates.size() - beaten(it) <= places)
                .map(candidates::get)
                .toList();
        return order().stream().filter(certain::contains).toList();
    }

    /** Those who win a place or not depending on how ties are broken. */
    List<String> tied(int places) {
        return indexes()
                .filter(it -> beaters(it) < places && candidates.size() - beaten(it) > places)
                .map(candidates::get)
                .toList();
    }

    private java.util.stream.Stream<Integer> indexes() {
        return IntStream.range(0, candidates.size()).boxed();
    }

    private int beaters(int candidate) {
        return (int) indexes().filter(other -> beats(other, candidate)).count();
    }

    private int beaten(int candidate) {
        return (int) indexes().filter(other -> beats(candidate, other)).count();
    }
}

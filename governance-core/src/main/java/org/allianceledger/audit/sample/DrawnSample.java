package org.allianceledger.audit.sample;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A sample with its dossiers.
 *
 * @param dossiers one for each drawn decision, in the order they were drawn
 * @param entries the entries of the log behind them, by their places
 */
public record DrawnSample(Sample sample, List<Dossier> dossiers, SortedMap<Long, byte[]> entries) {

    public DrawnSample {
        dossiers = List.copyOf(dossiers);
        entries = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(entries));
    }

    /** What the files of a dossier are called, before their ending. */
    static String dossierName(int place, String id) {
        return "dossiers/%03d-%s".formatted(place, id);
    }

    /** Whether everything that was drawn came out when it was decided again. */
    public boolean holds() {
        return dossiers.stream()
                .allMatch(it -> it.deviations().isEmpty()
                        && it.rounds().stream().allMatch(vote -> vote.recorded() == null || vote.comesOut()));
    }

    /** The dossiers by the names of their files, before their endings. */
    public Map<String, Dossier> byName() {
        var named = new java.util.LinkedHashMap<String, Dossier>();
        for (Dossier it : dossiers) {
            named.put(dossierName(named.size() + 1, it.id()), it);
        }
        return named;
    }
}

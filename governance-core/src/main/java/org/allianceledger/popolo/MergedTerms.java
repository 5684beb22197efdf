package org.allianceledger.popolo;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms in one post without overlaps: nobody can hold a post twice on one day. */
final class MergedTerms {

    private MergedTerms() {}

    static List<PlannedTerm> of(List<PlannedTerm> terms, Findings findings) {
        var merged = new ArrayList<PlannedTerm>();
        Map<String, Integer> latest = new HashMap<>();
        terms.stream()
                .sorted(comparing((PlannedTerm term) -> term.period().from()).thenComparing(PlannedTerm::membership))
                .forEach(term -> {
                    Integer before = latest.get(term.person());
                    if (before != null && merged.get(before).period().overlaps(term.period())) {
                        PlannedTerm first = merged.get(before);
                        findings.notice(Wording.MERGED, term.pointer(), first.pointer());
                        merged.set(before, first.lasting(term.period().until()));
                    } else {
                        latest.put(term.person(), merged.size());
                        merged.add(term);
                    }
                });
        return merged;
    }
}

package org.allianceledger.ledger.proof.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.allianceledger.ledger.proof.Flaw;

/** The findings so far, neighbours joined; no more than a reader can use. */
final class Findings {

    static final int MOST = 1000;

    private static final Set<Flaw> CHANGING =
            EnumSet.of(Flaw.MISSING, Flaw.BUNDLE_CUT, Flaw.ENTRY_ALTERED, Flaw.UNPROVEN);

    private final List<Finding> list = new ArrayList<>();

    void add(Flaw flaw, String path, long index, String sentence) {
        var next = new Finding(flaw, path, index, sentence);
        if (!list.isEmpty() && list.getLast().meets(next)) {
            Finding before = list.removeLast();
            list.add(new Finding(flaw, path, before.first(), index, sentence));
        } else if (list.size() < MOST) {
            list.add(next);
        }
    }

    void add(Flaw flaw, String path, String sentence) {
        add(flaw, path, Finding.WHOLE, sentence);
    }

    boolean areMost() {
        return list.size() == MOST;
    }

    /** Whether something is known that gives the entries another root than the signed one. */
    boolean explainAnotherRoot() {
        return list.stream().anyMatch(finding -> CHANGING.contains(finding.flaw()));
    }

    List<Finding> list() {
        return List.copyOf(list);
    }
}

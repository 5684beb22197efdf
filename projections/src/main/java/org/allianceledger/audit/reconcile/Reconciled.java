package org.allianceledger.audit.reconcile;

import java.util.List;

/**
 * What comparing the database with the log has shown.
 *
 * @param entries number of published entries compared
 * @param waiting number of rows that are newer than what is published
 * @param differences all of them, the first 1,000
 */
public record Reconciled(long entries, long waiting, List<Difference> differences) {

    public Reconciled {
        differences = List.copyOf(differences);
    }

    public boolean holds() {
        return differences.isEmpty();
    }
}

package org.allianceledger.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.allianceledger.commitment.CommitmentStatus;
import org.allianceledger.ledger.Discrepancy;
import org.allianceledger.mandate.MandateCheck;

/**
 * What doing everything again has shown.
 *
 * @param entries number of entries read
 * @param aggregates number of things whose events were counted through without a gap
 * @param eventTypes how many events there are of each stored name
 * @param outcomes voting outcomes computed again
 * @param lastDay day of the newest entry, in Europe/Copenhagen
 * @param mandates what every mandate comes to on that day
 * @param commitments how many commitments stand where
 * @param bodies who sits where on that day
 * @param discrepancies what does not follow; the first 1,000
 */
public record Reperformed(
        long entries,
        long aggregates,
        Map<String, Long> eventTypes,
        long outcomes,
        LocalDate lastDay,
        List<MandateCheck.Balance> mandates,
        Map<CommitmentStatus, Long> commitments,
        List<Leadership.Body> bodies,
        List<Discrepancy> discrepancies) {

    public Reperformed {
        mandates = List.copyOf(mandates);
        bodies = List.copyOf(bodies);
        discrepancies = List.copyOf(discrepancies);
    }

    public boolean holds() {
        return discrepancies.isEmpty();
    }

    /** Seats that somebody holds on the last day, and seats in all. */
    public Seats seats() {
        long all = bodies.stream().mapToLong(it -> it.seats().size()).sum();
        return new Seats(
                bodies.size(),
                bodies.stream().mapToLong(Leadership.Body::filled).sum(),
                all);
    }

    /** The leadership in three numbers. */
    public record Seats(long bodies, long filled, long all) {}
}

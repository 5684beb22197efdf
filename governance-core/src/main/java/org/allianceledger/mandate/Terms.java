package org.allianceledger.mandate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a mandate allows.
 *
 * @param key the name it goes by, such as {@code M-1}
 * @param bodyId the body whose decision it rests on
 * @param scope purposes it may be used for; empty for everything the body may delegate
 * @param perDisposition most øre in one disposition; 0 for a mandate without money
 * @param cap most øre in a cap period
 * @param until its last day
 * @param depth how many levels it may be sub-delegated
 * @param childPerDisposition most øre in one disposition of a sub-delegated mandate; null when this one's own
 */
public record Terms(
        String key,
        BodyId bodyId,
        Holder holder,
        Set<String> scope,
        String subject,
        long perDisposition,
        long cap,
        CapPeriod capPeriod,
        LocalDate from,
        LocalDate until,
        int depth,
        @Nullable Long childPerDisposition) {

    /** What a cap is counted over. */
    public enum CapPeriod {
        /** Each year of the mandate, counted from its first day. */
        YEAR,
        /** The whole period of the mandate. */
        TOTAL
    }

    public Terms {
        scope = scope == null ? Set.of() : java.util.Collections.unmodifiableSet(new TreeSet<>(scope));
    }

    @JsonIgnore
    public Period period() {
        return Period.of(from, until);
    }

    /** The same terms for other days. */
    Terms during(Period days) {
        return new Terms(
                key,
                bodyId,
                holder,
                scope,
                subject,
                perDisposition,
                cap,
                capPeriod,
                days.from(),
                days.until(),
                depth,
                childPerDisposition);
    }

    /** True if the scope leaves nothing out of the other. */
    boolean covers(Set<String> other) {
        return scope.isEmpty() || (!other.isEmpty() && scope.containsAll(other));
    }

    /** The most that can be used over the whole period. */
    long mostInAll() {
        if (capPeriod == CapPeriod.TOTAL) {
            return cap;
        }
        long years = 1;
        while (!from.plusYears(years).isAfter(until)) {
            years++;
        }
        return Math.multiplyExact(cap, years);
    }
}

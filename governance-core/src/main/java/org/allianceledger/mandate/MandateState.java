package org.allianceledger.mandate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Period;
import org.allianceledger.mandate.MandateEvent.DispositionRecorded;
import org.allianceledger.mandate.MandateEvent.DispositionRefused;
import org.allianceledger.mandate.MandateEvent.HolderConflictDeclared;
import org.allianceledger.mandate.MandateEvent.MandateBranched;
import org.allianceledger.mandate.MandateEvent.MandateDrawn;
import org.allianceledger.mandate.MandateEvent.MandateGranted;
import org.allianceledger.mandate.MandateEvent.MandateLapsed;
import org.allianceledger.mandate.MandateEvent.MandateRenewed;
import org.allianceledger.mandate.MandateEvent.MandateResumed;
import org.allianceledger.mandate.MandateEvent.MandateRevoked;
import org.allianceledger.mandate.MandateEvent.MandateSubdelegated;
import org.allianceledger.mandate.MandateEvent.MandateSubdelegationRefused;
import org.allianceledger.mandate.MandateEvent.MandateSuspended;
import org.allianceledger.mandate.Terms.CapPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as its events have made it.
 *
 * @param parent the mandate it was sub-delegated from; null if a body granted it
 * @param uses its own dispositions and those of the mandates under it
 * @param conflicts the beneficiaries its holder has a conflict of interest about, and since when
 */
public record MandateState(
        AllianceId alliance,
        MandateId id,
        Terms terms,
        Guard guard,
        @Nullable MandateId parent,
        Course course,
        Set<MandateId> children,
        Map<DispositionId, Disposal> uses,
        Map<String, LocalDate> conflicts) {

    /** The mandate that the events tell of, oldest first; empty if there are none. */
    public static Optional<MandateState> after(List<MandateEvent> events) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        MandateState state = of(events.getFirst());
        for (MandateEvent event : events.subList(1, events.size())) {
            state = state.after(event);
        }
        return Optional.of(state);
    }

    static MandateState of(MandateEvent first) {
        return switch (first) {
            case MandateGranted it -> started(it, it.terms(), it.guard(), null);
            case MandateSubdelegated it -> started(it, it.terms(), it.guard(), it.parentId());
            default -> throw new IllegalArgumentException("No mandate begins with " + first);
        };
    }

    private static MandateState started(MandateEvent first, Terms terms, Guard guard, @Nullable MandateId parent) {
        return new MandateState(
                first.allianceId(),
                first.mandateId(),
                terms,
                guard,
                parent,
                Course.of(terms.period()),
                Set.of(),
                Map.of(),
                Map.of());
    }

    MandateState after(MandateEvent event) {
        return switch (event) {
            case MandateGranted it -> of(it);
            case MandateSubdelegated it -> of(it);
            case MandateBranched it -> withChild(it.childId());
            case MandateRenewed it -> on(course.renewed(it.terms().period()));
            case MandateSuspended it -> on(course.pausedFrom(it.from()));
            case MandateResumed it -> on(course.resumedOn(it.from()));
            case MandateRevoked it -> on(course.ended(it.from(), Standing.REVOKED));
            case MandateLapsed it -> on(course.ended(it.from(), Standing.LAPSED));
            case DispositionRecorded it -> withUse(it.dispositionId(), it.disposal());
            case MandateDrawn it -> withUse(it.dispositionId(), it.disposal());
            case HolderConflictDeclared it -> withConflict(it.beneficiary(), it.from());
            case DispositionRefused ignored -> this;
            case MandateSubdelegationRefused ignored -> this;
        };
    }

    /** The days over which the cap is counted for a use on the day; empty if the mandate does not run then. */
    public Optional<Period> capPeriodOn(LocalDate day) {
        return course.periodOn(day).map(period -> {
            if (terms.capPeriod() == CapPeriod.TOTAL) {
                return period;
            }
            long years = period.from().until(day).toTotalMonths() / 12;
            // An anniversary of 29 February falls on the 28th, which months alone do not show.
            if (!period.from().plusYears(years + 1).isAfter(day)) {
                years++;
            }
            LocalDate last = period.from().plusYears(years + 1).minusDays(1);
            return new Period(period.from().plusYears(years), last.isBefore(period.until()) ? last : period.until());
        });
    }

    /** What has been used in the days, by this mandate and those under it, in øre. */
    public long usedIn(Period days) {
        return uses.values().stream()
                .filter(use -> days.contains(use.day()))
                .mapToLong(Disposal::amount)
                .sum();
    }

    boolean hasConflictAbout(Disposal wish) {
        LocalDate since = conflicts.get(Disposal.folded(wish.beneficiary()));
        return since != null && !wish.day().isBefore(since);
    }

    /** The mandate as if the disposition had not been made. */
    MandateState without(DispositionId disposition) {
        var fewer = new LinkedHashMap<>(uses);
        fewer.remove(disposition);
        return new MandateState(
                alliance, id, terms, guard, parent, course, children, Collections.unmodifiableMap(fewer), conflicts);
    }

    private MandateState on(Course next) {
        return new MandateState(alliance, id, terms, guard, parent, next, children, uses, conflicts);
    }

    private MandateState withChild(MandateId child) {
        var more = new LinkedHashSet<>(children);
        more.add(child);
        return new MandateState(
                alliance, id, terms, guard, parent, course, Collections.unmodifiableSet(more), uses, conflicts);
    }

    private MandateState withUse(DispositionId disposition, Disposal use) {
        return new MandateState(
                alliance, id, terms, guard, parent, course, children, with(uses, disposition, use), conflicts);
    }

    private MandateState withConflict(String beneficiary, LocalDate from) {
        var about = with(conflicts, Disposal.folded(beneficiary), from);
        return new MandateState(alliance, id, terms, guard, parent, course, children, uses, about);
    }

    private static <K, V> Map<K, V> with(Map<K, V> some, K key, V value) {
        var more = new LinkedHashMap<>(some);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }
}

package org.allianceledger.page.auditor;

import java.util.Map;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.history.view.HistoryFigures;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Period;
import org.springframework.stereotype.Component;

/** How much was recorded in a period, by what an auditor samples from. */
@Component
class Population {

    static final Set<String> DECISIONS = Set.of("OutcomeDeclared", "UrgentDecisionTaken");
    static final Set<String> MANDATES = Set.of("MandateGranted", "MandateSubdelegated");
    static final Set<String> DISPOSITIONS = Set.of("DispositionRecorded");
    static final Set<String> REFUSALS =
            Set.of("CommitmentRefused", "DispositionRefused", "MandateSubdelegationRefused");
    static final Set<String> CORRECTIONS = Set.of(
            "AttendanceCorrected",
            "BallotCorrected",
            "ConflictDiscovered",
            "EntryDisputed",
            "MeasurementCorrected",
            "MinutesAdded",
            "PersonRectified");
    static final Set<String> COMMITMENTS =
            Set.of("CommitmentGiven", "CommitmentGivenConditionally", "CommitmentReplaced", "CommitmentTransferred");

    private final HistoryFigures figures;

    Population(HistoryFigures figures) {
        this.figures = figures;
    }

    /** The figures of a period; {@code byEvent} is all of it by the events' stored names. */
    record Figures(
            long decisions,
            long mandates,
            long dispositions,
            long refusals,
            long corrections,
            long commitments,
            long events,
            Map<String, Long> byEvent) {

        private static long of(Set<String> names, Map<String, Long> counts) {
            return names.stream().mapToLong(it -> counts.getOrDefault(it, 0L)).sum();
        }
    }

    Figures of(AllianceId alliance, Period period) {
        Map<String, Long> counts =
                figures.counts(alliance, LedgerCalendar.startOf(period.from()), LedgerCalendar.endOf(period.until()));
        return new Figures(
                Figures.of(DECISIONS, counts),
                Figures.of(MANDATES, counts),
                Figures.of(DISPOSITIONS, counts),
                Figures.of(REFUSALS, counts),
                Figures.of(CORRECTIONS, counts),
                Figures.of(COMMITMENTS, counts),
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts);
    }
}

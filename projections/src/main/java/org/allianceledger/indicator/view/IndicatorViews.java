package org.allianceledger.indicator.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.decision.Level;
import org.allianceledger.indicator.DataAgreement;
import org.allianceledger.indicator.Frequency;
import org.allianceledger.indicator.Method;
import org.allianceledger.indicator.SmallCount;
import org.jspecify.annotations.Nullable;

/** What readers are told about indicators. */
public final class IndicatorViews {

    private IndicatorViews() {}

    /**
     * A figure as the reader may see it.
     *
     * @param value null when it is masked
     * @param of the whole it is a part of; null when it is no part, and when it is masked
     * @param shown the figure in words, also when it is masked
     */
    public record Figure(@Nullable Long value, @Nullable Long of, String shown) {

        static Figure of(SmallCount count, java.util.Locale locale) {
            return new Figure(count.value(), count.of(), count.in(locale));
        }
    }

    /** A figure with the day measured. */
    public record Dated(Figure figure, LocalDate on) {}

    /** What the agenda in force wants of it. */
    public record Wanted(String goalId, String goal, long target, String unit, LocalDate deadline) {}

    /**
     * An indicator in a list.
     *
     * @param last the newest figure measured by the day; null for none
     * @param wanted by each goal of the agenda in force that names it
     */
    public record Line(
            String id,
            String key,
            String title,
            String unit,
            String owner,
            Frequency frequency,
            Level level,
            int methodVersion,
            @Nullable Dated baseline,
            @Nullable Dated last,
            List<Wanted> wanted) {}

    /**
     * What a figure was before it was corrected.
     *
     * @param was what it said until then
     * @param reason null when it could tell a masked figure
     */
    public record Correction(
            Figure was,
            LocalDate corrected,
            Instant recorded,
            @Nullable String reason,
            String requestedBy,
            String approvedBy) {}

    /**
     * One measurement, as it is known.
     *
     * @param recorded when the ledger learned it
     * @param afterBreak true if the method was another one for the measurement before
     */
    public record Point(
            String measurementId,
            @Nullable String key,
            LocalDate on,
            Instant recorded,
            int methodVersion,
            boolean baseline,
            Figure figure,
            boolean afterBreak,
            @Nullable String agreementId,
            String source,
            List<Correction> corrections) {}

    /** Where the series breaks: what comes after cannot be compared with what came before. */
    public record Break(int methodVersion, LocalDate from, String reason) {}

    /**
     * An indicator with its series.
     *
     * @param version the number of its newest event, for If-Match
     * @param series by day measured
     */
    public record Page(
            Line indicator,
            long version,
            String description,
            List<String> sources,
            boolean smallCounts,
            int maskBelow,
            boolean needsAgreement,
            List<Method> methods,
            List<Break> breaks,
            List<Point> series,
            List<DataAgreement> agreements,
            LocalDate asOf,
            Instant knownAt) {}

    /** A decision by what everybody may call it. */
    public record Named(String id, @Nullable String key, String title) {}

    /**
     * A decision that relied on a figure later corrected.
     *
     * @param then the figure as it was known when it was decided
     * @param supersededBy what has taken its place since; null for nothing
     * @param until its last day; null as long as none is known
     */
    public record Reliance(
            Named decision,
            LocalDate decided,
            String indicatorId,
            String indicator,
            String measurementId,
            String measurement,
            Figure then,
            Figure now,
            LocalDate corrected,
            @Nullable Named supersededBy,
            @Nullable LocalDate until) {}
}

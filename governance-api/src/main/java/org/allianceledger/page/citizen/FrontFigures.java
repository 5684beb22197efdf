package org.allianceledger.page.citizen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.CommitmentStatus;
import org.allianceledger.commitment.view.CommitmentFilter;
import org.allianceledger.commitment.view.CommitmentLine;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.decision.Level;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.PageReader;
import org.allianceledger.pilot.view.ResultQueries;
import org.allianceledger.pilot.view.ResultViews.Result;
import org.allianceledger.report.view.OpennessReport;
import org.allianceledger.report.view.OpennessReport.Openness;
import org.springframework.stereotype.Component;

/** The figures of a front page, which take reading every meeting and promise and so are kept for a moment. */
@Component
class FrontFigures {

    private static final int NEWEST = 3;

    private final OpennessReport openness;
    private final CommitmentQueries commitments;
    private final ResultQueries results;
    private final PageReader reader;
    private final Cache<Asked, Figures> kept = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    FrontFigures(OpennessReport openness, CommitmentQueries commitments, ResultQueries results, PageReader reader) {
        this.openness = openness;
        this.commitments = commitments;
        this.results = results;
        this.reader = reader;
    }

    private record Asked(AllianceId alliance, Set<Level> levels, LocalDate day) {}

    /** Amounts are øre. */
    record Figures(
            Openness openness,
            int grants,
            long granted,
            long fulfilled,
            long owed,
            long overdue,
            List<Result> results) {}

    Figures of(AllianceId alliance, PointInTime when) {
        Set<Level> levels = reader.sight().levels();
        return when.latest()
                ? kept.get(new Asked(alliance, levels, when.asOf()), it -> count(alliance, levels, when))
                : count(alliance, levels, when);
    }

    private Figures count(AllianceId alliance, Set<Level> levels, PointInTime when) {
        List<CommitmentLine> all = commitments.all(alliance, CommitmentFilter.all(levels), when);
        List<Long> grants = all.stream()
                .filter(it -> it.status().isBinding() || it.status() == CommitmentStatus.FULFILLED)
                .map(CommitmentLine::grantAmount)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        List<Result> found = results.results(alliance, when);
        return new Figures(
                openness.of(alliance, when),
                grants.size(),
                grants.stream().mapToLong(Long::longValue).sum(),
                all.stream()
                        .filter(it -> it.status() == CommitmentStatus.FULFILLED)
                        .count(),
                all.stream().filter(CommitmentLine::isOwed).count(),
                all.stream().filter(CommitmentLine::overdue).count(),
                found.subList(Math.max(0, found.size() - NEWEST), found.size()).reversed());
    }
}

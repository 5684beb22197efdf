package org.allianceledger.page.citizen;

import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionQueries.Which;
import org.allianceledger.decision.view.DecisionRow;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.PageReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The decisions of an alliance as a reader may see them, the newest first. */
@Component
public class DecisionList {

    private static final int PAGE = 25;

    private final DecisionQueries decisions;
    private final PageReader eyes;

    DecisionList(DecisionQueries decisions, PageReader eyes) {
        this.eyes = eyes;
        this.decisions = decisions;
    }

    /** One page of the list. Pages count from 1. */
    public record Page(List<DecisionRow> rows, int number, int of, int decisions) {}

    /** A page; the first or last for a number below or above. */
    public Page page(AllianceId alliance, Which which, @Nullable String body, PointInTime when, int number) {
        List<DecisionRow> all = all(alliance, which, body, when);
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int page = Math.clamp(number, 1, pages);
        List<DecisionRow> rows = all.subList((page - 1) * PAGE, Math.min(all.size(), page * PAGE));
        return new Page(rows.stream().map(it -> told(it, when)).toList(), page, pages, all.size());
    }

    /** The newest that bind or have bound. */
    public List<DecisionRow> newest(AllianceId alliance, PointInTime when, int count) {
        return all(alliance, Which.ALL, null, when).stream()
                .filter(it -> it.from() != null)
                .limit(count)
                .map(it -> told(it, when))
                .toList();
    }

    /** What the reader may know of it. */
    public DecisionRow told(DecisionRow row, PointInTime when) {
        return decisions.told(row, eyes.sight(), when);
    }

    private List<DecisionRow> all(AllianceId alliance, Which which, @Nullable String body, PointInTime when) {
        return decisions.list(alliance, which, body, when, "", Integer.MAX_VALUE).reversed().stream()
                .filter(it -> !it.stage().equals("draft"))
                .toList();
    }
}

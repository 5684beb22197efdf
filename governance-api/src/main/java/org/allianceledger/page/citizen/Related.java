package org.allianceledger.page.citizen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allianceledger.decision.Level;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.indicator.view.IndicatorViews.Reliance;
import org.allianceledger.indicator.view.RelianceQueries;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.PageReader;
import org.springframework.stereotype.Component;

/** What stands beside a decision: those before and after it, and figures it relied on that were corrected later. */
@Component
class Related {

    private final DecisionQueries decisions;
    private final RelianceQueries reliance;
    private final PageReader reader;

    Related(DecisionQueries decisions, RelianceQueries reliance, PageReader reader) {
        this.decisions = decisions;
        this.reliance = reliance;
        this.reader = reader;
    }

    /** @param relation {@code successor} or {@code supersedes} */
    record Other(String relation, String id, String key, String title) {}

    record Beside(List<Other> others, List<Reliance> reliedOn) {}

    Beside of(DecisionPage page, PointInTime when) {
        var others = new ArrayList<Other>();
        Stream.ofNullable(page.successor()).forEach(it -> add(others, "successor", it, when));
        page.proposal().authorises().stream()
                .filter(it -> it.act().equals("SupersedeDecision"))
                .forEach(it -> add(others, "supersedes", it.subject(), when));
        return new Beside(others, reliance.of(page, when, reader.now()));
    }

    private void add(List<Other> others, String relation, String id, PointInTime when) {
        decisions.page(id, when).ifPresent(it -> {
            Level level = it.proposal().level();
            String key = it.key();
            others.add(new Other(
                    relation,
                    id,
                    key == null ? "" : key,
                    reader.mayRead(it) ? it.proposal().title() : decisions.neutralTitle(id, when)));
        });
    }
}

package org.allianceledger.page.steering;

import java.util.List;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionQueries.Which;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.PageReader;
import org.springframework.stereotype.Component;

/** What a body has said, or is asked to say, to what its chair decided alone. */
@Component
class Rulings {

    static final String RATIFY = "RatifyDecision";
    static final String REFUSE = "RefuseRatification";

    private static final int MANY = 1000;

    private final DecisionQueries decisions;
    private final PageReader eyes;

    Rulings(DecisionQueries decisions, PageReader eyes) {
        this.decisions = decisions;
        this.eyes = eyes;
    }

    /**
     * A decision about it.
     *
     * @param act what it lets happen
     * @param adopted false while the body has not decided
     */
    record Ruling(String id, String title, String act, boolean adopted) {}

    /** Those about one decision that the reader may read. */
    List<Ruling> on(AllianceId alliance, DecisionPage urgent, PointInTime when) {
        return Stream.of(Which.IN_FORCE, Which.WAITING)
                .flatMap(which -> decisions.list(alliance, which, urgent.bodyId(), when, "", MANY).stream())
                .filter(eyes::mayRead)
                .flatMap(row -> decisions.page(row.id(), when).stream())
                .flatMap(page -> page.proposal().authorises().stream()
                        .filter(it -> it.subject().equals(urgent.id()))
                        .filter(it -> it.act().equals(RATIFY) || it.act().equals(REFUSE))
                        .map(it -> new Ruling(
                                page.id(),
                                page.proposal().title(),
                                it.act(),
                                page.stage().equals("in_effect"))))
                .toList();
    }
}

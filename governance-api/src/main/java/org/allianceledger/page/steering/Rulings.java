package org.allianceledger.page.steering;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.view.DecisionMarks;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionQueries.Which;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.page.PageReader;
import org.springframework.stereotype.Component;

/** What a body has said, or is asked to say, to what its chair decided alone. */
@Component
class Rulings {

    private static final Set<String> LIVE = Stream.of(Which.IN_FORCE, Which.WAITING)
            .flatMap(it -> it.stages().stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Register register;
    private final DecisionQueries decisions;
    private final PageReader eyes;

    Rulings(Register register, DecisionQueries decisions, PageReader eyes) {
        this.register = register;
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

    /** Those about one decision that the reader may read; of what the chair took alone, and of what is under review. */
    List<Ruling> on(AllianceId alliance, DecisionPage question, PointInTime when) {
        Set<String> acts = question.awaitsRatification() ? DecisionMarks.RATIFYING : DecisionMarks.REVIEWING;
        return register.of(alliance.value(), DecisionMarks.RULING, when).stream()
                .flatMap(it -> decisions.page(it, when).stream())
                .filter(it -> LIVE.contains(it.stage()) && it.bodyId().equals(question.bodyId()))
                .filter(eyes::mayRead)
                .flatMap(page -> page.proposal().authorises().stream()
                        .filter(it -> it.subject().equals(question.id()))
                        .filter(it -> acts.contains(it.act()))
                        .map(it -> new Ruling(
                                page.id(),
                                page.proposal().title(),
                                it.act(),
                                page.stage().equals("in_effect"))))
                .toList();
    }
}

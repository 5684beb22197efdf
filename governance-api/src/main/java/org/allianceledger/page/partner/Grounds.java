package org.allianceledger.page.partner;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.commitment.view.CommitmentPage.Step;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.PageReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What acts rest on, as their readers know it: decisions by key and title, where these may be read. */
@Component
class Grounds {

    private final DecisionQueries decisions;
    private final PageReader eyes;

    Grounds(DecisionQueries decisions, PageReader eyes) {
        this.eyes = eyes;
        this.decisions = decisions;
    }

    /**
     * A ground in words.
     *
     * @param path where it is told of, after the alliance's own address; null for what lies outside the ledger
     * @param why what its chain back to the founding act is asked by; null for what lies outside the ledger
     */
    record Ground(
            String text, @Nullable String path, @Nullable String why) {}

    /** Each ground by its reference. */
    Map<String, Ground> of(List<Step> trail, PointInTime when) {
        var grounds = new LinkedHashMap<String, Ground>();
        trail.forEach(step -> grounds.computeIfAbsent(step.authority().reference(), it -> of(step.authority(), when)));
        return grounds;
    }

    private Ground of(Authority authority, PointInTime when) {
        String reference = authority.reference();
        return switch (authority.kind()) {
            case DECISION ->
                decisions
                        .page(reference, when)
                        .map(page -> new Ground(inWords(page, when), "/decisions/" + reference, reference))
                        .orElse(new Ground(reference, null, null));
            case MANDATE -> new Ground(reference, "/mandates/" + reference, reference);
            case RULE_SET -> new Ground(reference, null, reference);
            case FOUNDING_ACT, NOTICE, IMPORTED_SOURCE -> new Ground(reference, null, null);
        };
    }

    private String inWords(DecisionPage page, PointInTime when) {
        String title = eyes.mayRead(page) ? page.proposal().title() : decisions.neutralTitle(page.id(), when);
        return requireNonNullElse(page.key(), page.id()) + ": " + title;
    }
}

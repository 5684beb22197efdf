package org.allianceledger.page.partner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.view.CommitmentPage.Step;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.Names;
import org.allianceledger.page.Naming;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What acts rest on, as their readers know it: decisions by key and title, where these may be read. */
@Component
class Grounds {

    private final Names names;

    Grounds(Names names) {
        this.names = names;
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
    Map<String, Ground> of(AllianceId alliance, List<Step> trail, PointInTime when) {
        Naming naming = names.of(alliance, when);
        var grounds = new LinkedHashMap<String, Ground>();
        trail.forEach(step ->
                grounds.computeIfAbsent(step.authority().reference(), it -> of(step.authority(), naming.of(it))));
        return grounds;
    }

    private static Ground of(Authority authority, String name) {
        String reference = authority.reference();
        return switch (authority.kind()) {
            case DECISION -> new Ground(name, "/decisions/" + reference, reference);
            case MANDATE -> new Ground(name, "/mandates/" + reference, reference);
            case RULE_SET -> new Ground(name, null, reference);
            case FOUNDING_ACT, NOTICE, IMPORTED_SOURCE -> new Ground(reference, null, null);
        };
    }
}

package org.allianceledger.access.web;

import org.allianceledger.access.view.Belongings;
import org.allianceledger.account.Actor;
import org.allianceledger.account.Reach;
import org.springframework.stereotype.Component;

/** An account reaches what belongs to the alliances it is tied to, or to all where it is tied to none and meant for all. */
@Component
class ReachByTies implements Reach {

    private final Belongings belongings;
    private final Clearance clearance;

    ReachByTies(Belongings belongings, Clearance clearance) {
        this.belongings = belongings;
        this.clearance = clearance;
    }

    @Override
    public boolean includes(Actor actor, String thing) {
        return belongings
                .allianceOf(thing)
                .filter(it -> clearance.reaches(actor, it))
                .isPresent();
    }
}

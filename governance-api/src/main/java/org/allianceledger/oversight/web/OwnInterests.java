package org.allianceledger.oversight.web;

import org.allianceledger.access.view.Footing;
import org.allianceledger.access.web.OwnActs;
import org.allianceledger.ledger.Act;
import org.allianceledger.oversight.OversightCommand.DeclareInterests;
import org.springframework.stereotype.Component;

/** What a member may have recorded about interests: their own. */
@Component
class OwnInterests implements OwnActs {

    @Override
    public boolean cover(Act act, Footing footing) {
        return act instanceof DeclareInterests it
                && !footing.seats().isEmpty()
                && it.personId().equals(footing.person());
    }
}

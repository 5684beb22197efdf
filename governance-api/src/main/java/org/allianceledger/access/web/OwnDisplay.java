package org.allianceledger.access.web;

import org.allianceledger.access.view.Footing;
import org.allianceledger.ledger.Act;
import org.allianceledger.person.PersonCommand.ChooseDisplay;
import org.springframework.stereotype.Component;

/** What a person may have recorded about how they are shown: their own choice, whether they hold a seat or not. */
@Component
class OwnDisplay implements OwnActs {

    @Override
    public boolean cover(Act act, Footing footing) {
        return act instanceof ChooseDisplay it && it.personId().equals(footing.person());
    }
}

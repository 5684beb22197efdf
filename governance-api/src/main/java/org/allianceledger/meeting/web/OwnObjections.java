package org.allianceledger.meeting.web;

import org.allianceledger.access.view.Footing;
import org.allianceledger.access.web.OwnActs;
import org.allianceledger.ledger.Act;
import org.allianceledger.meeting.MinutesCommand.ObjectToMinutes;
import org.springframework.stereotype.Component;

/** What a member may have recorded about minutes: that their own seat objects to them. */
@Component
class OwnObjections implements OwnActs {

    @Override
    public boolean cover(Act act, Footing footing) {
        return act instanceof ObjectToMinutes it && footing.serves(it.seatId());
    }
}

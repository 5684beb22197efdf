package org.allianceledger.access.web;

import org.allianceledger.access.view.Belongings;
import org.allianceledger.access.view.HeldSeats;
import org.allianceledger.account.TiedThings;
import org.allianceledger.alliance.AllianceId;
import org.springframework.stereotype.Component;

/** Asks the ledger whether it knows what an account is to be tied to. */
@Component
class KnownThings implements TiedThings {

    private final Belongings belongings;
    private final HeldSeats seats;

    KnownThings(Belongings belongings, HeldSeats seats) {
        this.belongings = belongings;
        this.seats = seats;
    }

    @Override
    public boolean knowsAlliance(String allianceId) {
        return belongings.allianceOf(allianceId).isPresent();
    }

    @Override
    public boolean knows(String allianceId, String personOrPartner) {
        return seats.knows(new AllianceId(allianceId), personOrPartner);
    }
}

package org.allianceledger.commitment;

import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.LedgerEvent;

/** Everything that can have happened to a commitment. That it is late leaves no event: the clock says it. */
public sealed interface CommitmentEvent extends LedgerEvent permits PledgeEvent, DeliveryEvent, SettlementEvent {

    AllianceId allianceId();

    CommitmentId commitmentId();
}

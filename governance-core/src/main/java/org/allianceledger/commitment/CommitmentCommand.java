package org.allianceledger.commitment;

import org.allianceledger.ledger.Act;

/** Everything one can ask of a commitment. */
public sealed interface CommitmentCommand extends Act permits PledgeCommand, DeliveryCommand, SettlementCommand {

    CommitmentId commitmentId();
}

package org.allianceledger.decision;

import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.LedgerEvent;

/** Everything that can have happened to a decision. */
public sealed interface DecisionEvent extends LedgerEvent
        permits ProposalEvent, HearingEvent, VotingEvent, EffectEvent, CorrectionEvent {

    AllianceId allianceId();

    DecisionId decisionId();
}

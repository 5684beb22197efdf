package org.allianceledger.decision;

import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;

/** Everything one can ask of a decision. What is no act of its own authority rests on the body's rule set. */
public sealed interface DecisionCommand extends Act
        permits ProposalCommand, HearingCommand, VotingCommand, EffectCommand, CorrectionCommand {

    /** Stands for the body's rule set, before it is known which version is in force. */
    Authority PROCEDURE = Authority.ruleSet("forretningsorden");

    DecisionId decisionId();

    @Override
    default Authority authority() {
        return PROCEDURE;
    }
}

package org.allianceledger.decision;

import org.allianceledger.ledger.Act;

/** By which rule a decision was taken, for acts that not every rule can carry. */
public interface Majorities {

    /**
     * Checks that an act that cites a decision cites one taken by a qualified majority, or by all. Where the rules of
     * the time had no qualified majority at all, the rule they had for the matter does.
     *
     * @param matter the class of matter, as rule sets name it
     * @throws org.allianceledger.ledger.Refusal if it was taken by a lesser rule
     */
    void requireQualified(Act act, String matter);
}

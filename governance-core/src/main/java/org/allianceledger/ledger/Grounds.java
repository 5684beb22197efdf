package org.allianceledger.ledger;

import java.util.Set;

/**
 * Where an act finds out whether what it cites allows it, answered from aggregates, never from a view. Nothing but what
 * a decision has settled may follow from it; a founding act counts until the alliance has its first rule set.
 */
public interface Grounds {

    /**
     * Checks that what the act cites exists and allows it; a decision keeps a trace of what followed from it.
     *
     * @param also kinds of ground that the act may rest on besides a decision, a founding act and an imported source
     * @throws Refusal if it does not allow the act
     */
    void require(Act act, Claim claim, Set<Authority.Kind> also);

    /** Checks an act that only a decision, a founding act or an imported source can allow. */
    default void require(Act act, Claim claim) {
        require(act, claim, Set.of());
    }
}

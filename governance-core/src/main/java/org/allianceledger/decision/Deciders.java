package org.allianceledger.decision;

import java.util.Set;
import org.allianceledger.body.SeatTie;
import org.allianceledger.ledger.Authority;

/** Says who took part in a decision, for acts that someone with an interest in them must not have decided. */
public interface Deciders {

    /**
     * Whom the seats belong to that took part in the last round of the decision cited, or decided it urgently.
     *
     * @throws org.allianceledger.ledger.Refusal if there is no such decision
     */
    Set<SeatTie> of(Authority cited);
}

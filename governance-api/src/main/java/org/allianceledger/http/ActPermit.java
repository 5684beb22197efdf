package org.allianceledger.http;

import org.allianceledger.account.Actor;
import org.allianceledger.ledger.Act;

/** Says whether an account may have an act recorded; answered by whoever knows what accounts are tied to. */
public interface ActPermit {

    /**
     * Checks that it may.
     *
     * @throws NotAllowed saying why, if it may not
     */
    void require(Act act, Actor actor);
}

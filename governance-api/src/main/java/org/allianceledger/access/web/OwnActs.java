package org.allianceledger.access.web;

import org.allianceledger.access.view.Footing;
import org.allianceledger.ledger.Act;

/** Knows which of a capability's acts are a partner's or a seat's own, so that those alone may have them recorded. */
public interface OwnActs {

    /** Whether the act is one of theirs. */
    boolean cover(Act act, Footing footing);
}

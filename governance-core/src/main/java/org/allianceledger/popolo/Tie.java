package org.allianceledger.popolo;

import org.allianceledger.body.SeatTie;
import org.allianceledger.ledger.Period;

/**
 * Whom seats can be tied to.
 *
 * @param life when the partner or body exists in the ledger
 * @param clamped true for a partner that is admitted later than the file tells, because the alliance began later
 */
record Tie(SeatTie tie, Period life, boolean clamped) {}

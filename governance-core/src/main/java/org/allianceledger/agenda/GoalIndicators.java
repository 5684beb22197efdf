package org.allianceledger.agenda;

import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.IndicatorId;

/** What a common agenda asks of the indicators that its goals name. */
public interface GoalIndicators {

    /**
     * Checks that the alliance measures by the indicator.
     *
     * @throws org.allianceledger.ledger.Refusal naming the field if it does not
     */
    void requireIndicator(AllianceId alliance, IndicatorId indicator, String field);
}

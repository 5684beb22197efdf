package org.allianceledger.indicator;

import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.ledger.LedgerEvent;

/** Everything that can have happened to an indicator. */
public sealed interface IndicatorEvent extends LedgerEvent permits MethodEvent, MeasurementEvent {

    AllianceId allianceId();

    IndicatorId indicatorId();
}

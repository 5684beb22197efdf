package org.allianceledger.agenda.view;

import java.util.Optional;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.ledger.view.PointInTime;

/** What the page of a common agenda asks of the indicators that its goals name. */
public interface Whereabouts {

    /** The newest figure measured by the day and known at the moment; empty if there is none the reader may see. */
    Optional<WhereWeAre> of(IndicatorId indicator, PointInTime when, Reader reader);
}

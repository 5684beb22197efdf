package org.allianceledger.body;

import java.time.LocalDate;

/** What later capabilities may ask of a body while they decide; answered from its aggregate, never from a view. */
public interface Bodies {

    /**
     * The body as it stands on a day.
     *
     * @throws org.allianceledger.ledger.Refusal naming the field if there is no such body, or it does not exist that day
     */
    BodyOnDay onDay(BodyId body, LocalDate day, String field);
}

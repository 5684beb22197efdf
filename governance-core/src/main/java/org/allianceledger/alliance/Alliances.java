package org.allianceledger.alliance;

import java.time.LocalDate;

/** What later capabilities may ask of an alliance while they decide; answered from its aggregate, never from a view. */
public interface Alliances {

    /**
     * Checks that the alliance is in the ledger.
     *
     * @throws org.allianceledger.ledger.Refusal if it is not
     */
    void requireAlliance(AllianceId alliance);

    /**
     * Checks that the partner belongs to the alliance on the day.
     *
     * @throws org.allianceledger.ledger.Refusal naming the field if it does not
     */
    void requirePartner(AllianceId alliance, PartnerId partner, LocalDate day, String field);
}

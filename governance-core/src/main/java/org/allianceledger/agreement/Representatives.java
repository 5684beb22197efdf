package org.allianceledger.agreement;

import java.time.LocalDate;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.person.PersonId;

/** What later capabilities may ask about who speaks for a partner; answered from its history, never from a view. */
public interface Representatives {

    /**
     * Checks that no election stands between the person and the partner on the day.
     *
     * @throws org.allianceledger.ledger.Refusal naming the field if they must be appointed again first
     */
    void requireAppointed(PartnerId partner, PersonId person, LocalDate day, String field);
}

package org.allianceledger.person;

import org.allianceledger.alliance.AllianceId;

/** What later capabilities may ask about a person while they decide; answered from the aggregate, never from a view. */
public interface People {

    /**
     * Checks that the alliance has registered the person and not erased them.
     *
     * @throws org.allianceledger.ledger.Refusal naming the field if it has not
     */
    void requirePerson(AllianceId alliance, PersonId person, String field);
}

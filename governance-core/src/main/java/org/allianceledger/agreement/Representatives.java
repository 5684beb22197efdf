package org.allianceledger.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.PersonId;

/** What later capabilities may ask about who speaks for a partner; answered from its history, never from a view. */
public interface Representatives {

    /**
     * Why the person cannot bind the partner on the day, naming the field: an election after which they have not been
     * appointed again. Empty if none stands between them.
     */
    Optional<Refusal> unappointed(PartnerId partner, PersonId person, LocalDate day, String field);
}

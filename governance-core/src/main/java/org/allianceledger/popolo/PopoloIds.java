package org.allianceledger.popolo;

import java.util.function.Supplier;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.TermId;
import org.allianceledger.person.PersonId;

/** Where the identifiers of what an import adds come from. */
public record PopoloIds(
        Supplier<PersonId> person,
        Supplier<PartnerId> partner,
        Supplier<BodyId> body,
        Supplier<SeatId> seat,
        Supplier<TermId> term) {

    public static PopoloIds random() {
        return new PopoloIds(PersonId::next, PartnerId::next, BodyId::next, SeatId::next, TermId::next);
    }
}

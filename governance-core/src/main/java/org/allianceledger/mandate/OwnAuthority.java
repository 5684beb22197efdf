package org.allianceledger.mandate;

import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Authority.Kind;
import org.allianceledger.ledger.Refusal;

/** What is done with a mandate rests on that mandate and no other, unless it is taken over from elsewhere. */
final class OwnAuthority {

    private OwnAuthority() {}

    static void require(Act act, MandateId mandate) {
        Authority authority = act.authority();
        boolean own = authority.kind() == Kind.MANDATE && authority.reference().equals(mandate.value());
        Refusal.unless(
                own || authority.kind() == Kind.IMPORTED_SOURCE,
                MandateReason.RESTS_ON_THE_MANDATE,
                "authority",
                mandate);
    }
}

package org.allianceledger.mandate;

import static org.allianceledger.mandate.MandateReason.OTHER_ALLIANCE;
import static org.allianceledger.mandate.MandateReason.UNKNOWN_MANDATE;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says whether somebody acts under a mandate, for acts without money that rest on one. */
@Component
public class Delegations {

    private static final String FIELD = "authority.reference";

    private final Mandates mandates;
    private final Holders holders;

    Delegations(Mandates mandates, Holders holders) {
        this.mandates = mandates;
        this.holders = holders;
    }

    /**
     * Checks that the mandate cited is one of the alliance's, covers the purpose that day and is held by who acts.
     *
     * @param person null when a body acts as such
     * @param purpose the word that a scope knows it by
     * @throws Refusal with the reason why the mandate does not allow it
     */
    public void require(
            AllianceId alliance, Authority cited, @Nullable PersonId person, String purpose, LocalDate day) {
        chain(alliance, cited, person, purpose, day);
    }

    /** The same for what a mandate only covers if its scope names it: one for everything is not enough. */
    public void requireNamed(
            AllianceId alliance, Authority cited, @Nullable PersonId person, String purpose, LocalDate day) {
        Terms terms = chain(alliance, cited, person, purpose, day).mandate().terms();
        if (!terms.scope().contains(purpose)) {
            throw MandateChain.outOfScope(terms, purpose);
        }
    }

    private MandateChain chain(
            AllianceId alliance, Authority cited, @Nullable PersonId person, String purpose, LocalDate day) {
        MandateChain chain = Mandates.states(mandates.chain(cited(cited)));
        MandateState mandate = chain.mandate();
        String key = mandate.terms().key();
        Refusal.unless(mandate.alliance().equals(alliance), OTHER_ALLIANCE, FIELD, key);
        holders.requireActor(mandate, person);
        boolean byHolder = holders.serves(mandate.terms().holder(), person, day);
        chain.refusalOf(new Disposal(0, purpose, purpose, null, day), byHolder).ifPresent(refusal -> {
            throw refusal;
        });
        return chain;
    }

    private static MandateId cited(Authority authority) {
        try {
            return new MandateId(authority.reference());
        } catch (IllegalArgumentException noIdentifier) {
            throw new Refusal(UNKNOWN_MANDATE, FIELD, authority.reference());
        }
    }
}

package org.allianceledger.commitment;

import org.allianceledger.ledger.Worded;

/**
 * A partner, a body or the alliance as others see it on a day.
 *
 * @param kind what sort of partner or body it is; empty if that is not said
 */
record Party(PartyId id, String name, String kind) implements Worded {

    boolean isMunicipality() {
        return id.isPartner() && kind.equalsIgnoreCase("municipality");
    }

    boolean isSecretariat() {
        return id.isBody() && kind.equalsIgnoreCase("secretariat");
    }

    @Override
    public String danish() {
        return name;
    }

    @Override
    public String english() {
        return name;
    }
}

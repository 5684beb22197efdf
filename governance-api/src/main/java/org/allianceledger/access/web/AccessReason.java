package org.allianceledger.access.web;

import org.allianceledger.ledger.Reason;

/** Why an account may not have an act recorded. */
enum AccessReason implements Reason {
    OTHER_ALLIANCE(
            "Kontoen er ikke knyttet til {0} og kan derfor ikke handle dér.",
            "The account is not tied to {0} and so cannot act there."),
    NOT_ITS_OWN(
            "Kontoen kan kun føre det ind, der er dens egen partners eller egne pladsers; dette er det ikke.",
            "The account can only record what is its own partner's or its own seats'; this is not."),
    NO_ALLIANCE(
            "Handlingen hører ikke til nogen alliance, som kontoen er knyttet til.",
            "The act belongs to no alliance that the account is tied to.");

    private final Meaning meaning;

    AccessReason(String danish, String english) {
        this.meaning = new Meaning(Kind.CONFLICT, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}

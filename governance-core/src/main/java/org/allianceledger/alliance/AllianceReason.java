package org.allianceledger.alliance;

import org.allianceledger.ledger.Reason;

/** Why an act on an alliance can be refused. */
enum AllianceReason implements Reason {
    ALLIANCE_EXISTS(
            Kind.CONFLICT,
            "Der findes allerede en alliance med nøglen »{0}«.",
            "There already is an alliance with the key \"{0}\"."),
    UNKNOWN_ALLIANCE(
            Kind.UNKNOWN, "Alliancen »{0}« findes ikke i protokollen.", "The ledger knows no alliance \"{0}\"."),
    UNKNOWN_PARTNER(Kind.UNKNOWN, "Partneren {0} findes ikke i alliancen.", "The alliance knows no partner {0}."),
    PARTNER_EXISTS(
            Kind.CONFLICT,
            "{0} er allerede partner i perioden fra {1}.",
            "{0} already is a partner in the period from {1}."),
    NOT_A_PARTNER_THEN(Kind.CONFLICT, "{0} er ikke partner den {1}.", "{0} is not a partner on {1}."),
    BEFORE_THE_ALLIANCE(
            Kind.INVALID,
            "Alliancen findes først fra {0}; {1} er før.",
            "The alliance exists from {0} on; {1} is before that."),
    NOTICE_TOO_SHORT(
            Kind.CONFLICT,
            "Udtræden kræver {0} måneders varsel: tidligst den {1}.",
            "Withdrawal takes {0} months' notice: {1} at the earliest."),
    ALREADY_LEAVING(
            Kind.CONFLICT,
            "Udtræden er allerede registreret for {0}: sidste dag som partner er den {1}.",
            "It is already recorded that {0} leaves: the last day as a partner is {1}."),
    NOTICE_STANDS(
            Kind.CONFLICT,
            "{0} har allerede varslet udtræden til den {1} og kan ikke udskyde den.",
            "{0} has already given notice until {1} and cannot put it off."),
    OWES_STILL(
            Kind.CONFLICT,
            "{0} kan ikke udtræde, før disse forpligtelser er frigivet, overdraget eller konstateret misligholdt: {1}.",
            "{0} cannot leave before these commitments are released, transferred or found breached: {1}.");

    private final Meaning meaning;

    AllianceReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}

package org.allianceledger.mandate;

import org.allianceledger.ledger.Reason;

/** Why an act on a mandate can be refused outright; what its limits refuse is a {@link LimitReason} and is recorded. */
enum MandateReason implements Reason {
    UNKNOWN_MANDATE(Kind.UNKNOWN, "Mandatet {0} findes ikke i protokollen.", "The ledger knows no mandate {0}."),
    MANDATE_EXISTS(Kind.CONFLICT, "Mandatet {0} findes allerede.", "The mandate {0} already exists."),
    OTHER_ALLIANCE(
            Kind.CONFLICT, "Organet {0} hører til en anden alliance.", "The body {0} belongs to another alliance."),
    TOO_LONG(
            Kind.CONFLICT,
            "Et mandat kan højst løbe i {0} måneder efter forretningsordenen, her til og med {1}.",
            "By the rule set a mandate can run for {0} months at most, here until {1}."),
    NOT_DELEGABLE(Kind.CONFLICT, "»{0}« kan ikke delegeres.", "\"{0}\" cannot be delegated."),
    PERIOD_TAKEN(
            Kind.CONFLICT, "Mandatet løber allerede til og med {0}.", "The mandate already runs until {0} inclusive."),
    OUTLASTS_PARENT(
            Kind.CONFLICT,
            "Perioden ligger ikke inden for det mandat, det er videredelegeret fra.",
            "The period does not lie within that of the mandate it was sub-delegated from."),
    ALREADY_ENDED(Kind.CONFLICT, "Mandatet er allerede ophørt fra {0}.", "The mandate has already ended from {0}."),
    ALREADY_SUSPENDED(
            Kind.CONFLICT, "Mandatet er allerede sat i bero den {0}.", "The mandate already is suspended on {0}."),
    NOT_SUSPENDED(Kind.CONFLICT, "Mandatet er ikke sat i bero den {0}.", "The mandate is not suspended on {0}."),
    NEVER_BACKDATED(
            Kind.INVALID,
            "Mandatet kan ikke tilbagekaldes fra {0}, før tilbagekaldelsen sker {1}.",
            "The mandate cannot be revoked from {0}, before the revocation is made on {1}."),
    RESTS_ON_THE_MANDATE(
            Kind.INVALID,
            "Handlingen skal hvile på mandatet {0} selv.",
            "The act must rest on the mandate {0} itself."),
    PERSON_NEEDED(Kind.INVALID, "Det skal siges, hvem der handler.", "It must be said who acts."),
    NOT_DONE_YET(
            Kind.INVALID,
            "Dispositionen kan ikke ligge den {0}; det er senere end i dag, {1}.",
            "The disposition cannot lie on {0}; that is later than today, {1}."),
    DISPOSITION_EXISTS(Kind.CONFLICT, "Dispositionen {0} findes allerede.", "The disposition {0} already exists.");

    private final Meaning meaning;

    MandateReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}

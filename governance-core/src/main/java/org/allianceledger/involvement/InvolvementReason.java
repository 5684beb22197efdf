package org.allianceledger.involvement;

import org.allianceledger.ledger.Reason;

/** Why an act on involvement can be refused. */
enum InvolvementReason implements Reason {
    UNKNOWN_INVOLVEMENT(
            Kind.UNKNOWN, "Inddragelsen {0} findes ikke i protokollen.", "The ledger knows no involvement {0}."),
    INVOLVEMENT_EXISTS(Kind.CONFLICT, "Inddragelsen {0} findes allerede.", "The involvement {0} already exists."),
    CATEGORY_UNNAMED(
            Kind.INVALID,
            "Sig, hvem der er hørt: når ingen af ordene passer, skal det stå i »other«.",
            "Say who was heard: where none of the words fits, it goes into \"other\"."),
    NOT_YET(
            Kind.INVALID,
            "Ingen kan være hørt den {0}; det er senere end i dag, {1}.",
            "Nobody can have been heard on {0}; that is later than today, {1}."),
    INPUT_EXISTS(Kind.CONFLICT, "Inputtet {0} findes allerede.", "The input {0} already exists."),
    UNKNOWN_INPUT(Kind.UNKNOWN, "Inddragelsen har intet input {0}.", "The involvement has no input {0}."),
    ALREADY_ANSWERED(Kind.CONFLICT, "Inputtet er allerede besvaret.", "The input has already been answered.");

    private final Meaning meaning;

    InvolvementReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}

package org.allianceledger.person;

import org.allianceledger.ledger.Reason;

/** Why an act about a person can be refused. */
enum PersonReason implements Reason {
    UNKNOWN_PERSON(
            Kind.UNKNOWN,
            "Personen {0} findes ikke i alliancens register.",
            "The alliance's register knows no person {0}."),
    PERSON_EXISTS(Kind.CONFLICT, "Personen {0} er allerede registreret.", "The person {0} is already registered."),
    PERSON_ERASED(
            Kind.CONFLICT,
            "Personens oplysninger er slettet; kun aliasset er tilbage.",
            "The person's data has been erased; only the alias is left."),
    ALIAS_TELLS_NAME(
            Kind.INVALID,
            "Aliasset må ikke indeholde en del af navnet, for det står i protokollen for altid.",
            "The alias must not hold a part of the name, because it stays in the ledger for ever.");

    private final Meaning meaning;

    PersonReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}

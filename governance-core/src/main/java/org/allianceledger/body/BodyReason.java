package org.allianceledger.body;

import org.allianceledger.ledger.Reason;

/** Why an act on a body or a seat can be refused. */
enum BodyReason implements Reason {
    UNKNOWN_BODY(Kind.UNKNOWN, "Organet {0} findes ikke i protokollen.", "The ledger knows no body {0}."),
    BODY_EXISTS(Kind.CONFLICT, "Organet {0} findes allerede.", "The body {0} already exists."),
    BODY_KEY_TAKEN(
            Kind.CONFLICT,
            "Et andet organ bruger nøglen »{0}« i perioden fra {1}.",
            "Another body uses the key \"{0}\" in the period from {1}."),
    NOT_A_BODY_THEN(Kind.CONFLICT, "Organet {0} findes ikke den {1}.", "The body {0} does not exist on {1}."),
    BODY_DISSOLVED(
            Kind.CONFLICT, "Organet er allerede nedlagt pr. {0}.", "The body has already been dissolved as of {0}."),
    HAS_SUB_BODIES(
            Kind.CONFLICT,
            "Organet har underorganer efter {0}; nedlæg eller flyt dem først.",
            "The body has bodies under it after {0}; dissolve or move them first."),
    UNKNOWN_SEAT(Kind.UNKNOWN, "Pladsen {0} findes ikke i organet.", "The body has no seat {0}."),
    SEAT_EXISTS(Kind.CONFLICT, "Pladsen {0} findes allerede.", "The seat {0} already exists."),
    NOT_A_SEAT_THEN(
            Kind.CONFLICT,
            "Pladsen findes ikke i hele perioden fra {0} til {1}.",
            "The seat does not exist for the whole period from {0} to {1}."),
    SEAT_HELD(Kind.CONFLICT, "Pladsen er allerede besat fra {0} til {1}.", "The seat is already held from {0} to {1}."),
    SEAT_NOT_HELD(Kind.CONFLICT, "Pladsen er ikke besat den {0}.", "The seat is not held on {0}."),
    ONE_PERSON_ONE_VOTE(
            Kind.CONFLICT,
            "Personen har allerede en stemmeberettiget plads i organet; én person har én stemme.",
            "The person already has a voting seat in the body; one person has one vote."),
    SECRETARIAT_HAS_NO_VOTE(
            Kind.CONFLICT,
            "Sekretariatet har ingen stemme og kan ikke have en stemmeberettiget plads.",
            "The secretariat has no vote and can hold no voting seat."),
    SUBSTITUTE_EXISTS(
            Kind.CONFLICT,
            "Personen er allerede suppleant for pladsen i den periode.",
            "The person already is a substitute for the seat in that period."),
    SUBSTITUTE_IS_HOLDER(
            Kind.CONFLICT,
            "Pladsens medlem kan ikke være sin egen suppleant.",
            "The seat's member cannot be their own substitute."),
    NOT_A_SUBSTITUTE(
            Kind.CONFLICT,
            "Personen er ikke suppleant for pladsen den {0}.",
            "The person is not a substitute for the seat on {0}."),
    NOBODY_ACTING(Kind.CONFLICT, "Ingen er konstitueret på pladsen den {0}.", "Nobody is acting in the seat on {0}."),
    VICE_CHAIR_ONLY(
            Kind.CONFLICT,
            "Efter forretningsordenen træder kun næstformanden ind, og kun for formanden; det er ikke tilfældet den"
                    + " {0}.",
            "By the rule set only the vice chair steps in, and only for the chair; that is not so on {0}."),
    NOTHING_TO_RENEW(Kind.CONFLICT, "Pladsen har ingen mandatperiode at forlænge.", "The seat has no term to renew."),
    TERM_IS_OPEN(
            Kind.CONFLICT,
            "Mandatperioden løber allerede indtil videre.",
            "The term already runs until further notice."),
    TERM_EXISTS(Kind.CONFLICT, "Mandatperioden {0} findes allerede.", "The term {0} already exists.");

    private final Meaning meaning;

    BodyReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}

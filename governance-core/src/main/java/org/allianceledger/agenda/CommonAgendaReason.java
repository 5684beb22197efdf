package org.allianceledger.agenda;

import org.allianceledger.ledger.Reason;

/** Why an act on a common agenda can be refused. */
enum CommonAgendaReason implements Reason {
    UNKNOWN_VERSION(Kind.UNKNOWN, "Den fælles agenda har ingen version {0}.", "The common agenda has no version {0}."),
    VERSION_EXISTS(Kind.CONFLICT, "Versionen {0} findes allerede.", "The version {0} already exists."),
    VERSION_KEY_TAKEN(
            Kind.CONFLICT, "Der er allerede en version, der hedder {0}.", "There already is a version called {0}."),
    GOAL_TWICE(Kind.INVALID, "Målet {0} står der to gange.", "The goal {0} stands there twice."),
    GOAL_KEY_TAKEN(
            Kind.CONFLICT,
            "{0} er navnet på et andet mål i {1}; det samme mål skal have id {2} i alle versioner.",
            "{0} is the name of another goal in {1}; the same goal must have the id {2} in all versions."),
    ALREADY_ADOPTED(
            Kind.CONFLICT,
            "Versionen {0} er allerede vedtaget med virkning fra {1}.",
            "The version {0} has already been adopted with effect from {1}."),
    NOT_AFTER_THE_LAST(
            Kind.CONFLICT,
            "Versionen skal gælde fra en dag efter {0}; {1} gælder fra den dag.",
            "The version must take effect on a day after {0}; {1} is in force from that day.");

    private final Meaning meaning;

    CommonAgendaReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}

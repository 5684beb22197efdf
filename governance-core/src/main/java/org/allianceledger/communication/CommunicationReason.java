package org.allianceledger.communication;

import org.allianceledger.ledger.Reason;

/** Why an act on a narrative, a statement or an escalation can be refused. */
enum CommunicationReason implements Reason {
    UNKNOWN_VERSION(Kind.UNKNOWN, "Fortællingen har ingen version {0}.", "The narrative has no version {0}."),
    VERSION_EXISTS(Kind.CONFLICT, "Versionen {0} findes allerede.", "The version {0} already exists."),
    ALREADY_ADOPTED(Kind.CONFLICT, "Versionen er allerede vedtaget.", "The version has already been adopted."),
    OVERTAKEN(
            Kind.CONFLICT,
            "Der er allerede vedtaget en version, som gælder fra {0}; en ny skal gælde fra en senere dag.",
            "A version in force from {0} has already been adopted; a new one must hold from a later day."),
    NO_MESSAGE(
            Kind.INVALID,
            "En fortælling skal have mindst ét budskab.",
            "A narrative must have at least one key message."),
    NO_NARRATIVE(
            Kind.CONFLICT,
            "Alliancen har ingen fortælling, der gælder den {0}.",
            "The alliance has no narrative in force on {0}."),
    ANOTHER_NARRATIVE(
            Kind.CONFLICT,
            "Den {0} gælder en anden version af fortællingen, {1}.",
            "Another version of the narrative, {1}, is in force on {0}."),
    NO_SPOKESPERSON(
            Kind.CONFLICT,
            "Kun den, der har mandat til det, kan udtale sig for alliancen.",
            "Only whoever has a mandate to may speak for the alliance."),
    STATEMENT_EXISTS(Kind.CONFLICT, "Udtalelsen {0} findes allerede.", "The statement {0} already exists."),
    NOT_YET(
            Kind.INVALID,
            "Det kan ikke være sket den {0}; det er senere end i dag, {1}.",
            "It cannot have happened on {0}; that is later than today, {1}."),
    UNKNOWN_ESCALATION(
            Kind.UNKNOWN, "Henvendelsen {0} findes ikke i protokollen.", "The ledger knows no escalation {0}."),
    ESCALATION_EXISTS(Kind.CONFLICT, "Henvendelsen {0} findes allerede.", "The escalation {0} already exists."),
    RECEIVER_UNCLEAR(
            Kind.INVALID,
            "Sig, hvem henvendelsen går til: enten et organ i alliancen eller en modtager uden for den.",
            "Say whom it goes to: either a body of the alliance or a receiver outside it."),
    SAME_BODY(Kind.INVALID, "Et organ kan ikke henvende sig til sig selv.", "A body cannot escalate to itself."),
    ANSWER_TOO_EARLY(
            Kind.INVALID,
            "Svaret kan ikke ventes den {0}, før henvendelsen sker {1}.",
            "The answer cannot be expected on {0}, before the escalation on {1}."),
    MESSAGE_EXISTS(
            Kind.CONFLICT,
            "Der er allerede vedtaget en politisk anbefaling i sagen.",
            "A policy message has already been adopted on it."),
    DELEGATED_BACK(Kind.CONFLICT, "Sagen er allerede sendt tilbage.", "The matter has already been delegated back."),
    BODY_ELSEWHERE(
            Kind.CONFLICT, "Organet {0} hører til en anden alliance.", "The body {0} belongs to another alliance.");

    private final Meaning meaning;

    CommunicationReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}

package org.allianceledger.pilot;

import org.allianceledger.ledger.Reason;

/** Why an act on a pilot, a small win or a result can be refused. */
enum PilotReason implements Reason {
    UNKNOWN_PILOT(Kind.UNKNOWN, "Prøvehandlingen {0} findes ikke i protokollen.", "The ledger knows no pilot {0}."),
    PILOT_EXISTS(Kind.CONFLICT, "{0} findes allerede.", "{0} already exists."),
    BODY_ELSEWHERE(
            Kind.CONFLICT, "Organet {0} hører til en anden alliance.", "The body {0} belongs to another alliance."),
    EVALUATED_TOO_EARLY(
            Kind.INVALID,
            "Evalueringen {0} skal ligge efter den dag, prøvehandlingen begynder, {1}.",
            "The evaluation on {0} must lie after the day the pilot begins, {1}."),
    IDEA_AFTER_PROPOSAL(
            Kind.INVALID,
            "Ideen {0} kan ikke være senere end forslaget {1}.",
            "The idea of {0} cannot be later than the proposal of {1}."),
    ALREADY_APPROVED(Kind.CONFLICT, "Prøvehandlingen er allerede godkendt.", "The pilot has already been approved."),
    NOT_APPROVED(
            Kind.CONFLICT,
            "Prøvehandlingen må ikke afprøves den {0}; den er ikke godkendt til det.",
            "The pilot may not be tried out on {0}; it has not been approved for that."),
    NOT_RUNNING(
            Kind.CONFLICT,
            "Prøvehandlingen afprøves ikke længere: den er stoppet eller udbredt.",
            "The pilot is no longer being tried out: it has been stopped or scaled."),
    NOT_YET(
            Kind.INVALID,
            "Det kan ikke være sket den {0}; det er senere end i dag, {1}.",
            "It cannot have happened on {0}; that is later than today, {1}."),
    EVALUATION_EXISTS(Kind.CONFLICT, "Evalueringen {0} findes allerede.", "The evaluation {0} already exists."),
    LEARNING_MISSING(
            Kind.INVALID,
            "Når en prøvehandling skal stoppe, skal det siges, hvad der er lært.",
            "When a pilot is to stop, it must be said what was learned."),
    UNKNOWN_EVALUATION(Kind.UNKNOWN, "Prøvehandlingen har ingen evaluering {0}.", "The pilot has no evaluation {0}."),
    VERDICT_DIFFERS(
            Kind.CONFLICT,
            "Evalueringen anbefaler ikke at gøre det: den siger »{0}«.",
            "The evaluation does not recommend it: it says \"{0}\"."),
    NOTHING_BEHIND(
            Kind.INVALID,
            "Et resultat skal bygge på mindst én forpligtelse eller prøvehandling.",
            "A result must build on at least one commitment or pilot."),
    EVIDENCE_ELSEWHERE(
            Kind.CONFLICT,
            "Dokumentationen {0} hører ikke til nogen af forpligtelserne.",
            "The evidence {0} belongs to none of the commitments."),
    MEASUREMENT_ELSEWHERE(
            Kind.CONFLICT,
            "Målingen {0} hører ikke til nogen af indikatorerne.",
            "The measurement {0} belongs to none of the indicators."),
    NOTHING_TO_SHOW(
            Kind.INVALID,
            "Et resultat skal vises ved mindst ét stykke dokumentation eller én måling.",
            "A result must be shown by at least one piece of evidence or measurement.");

    private final Meaning meaning;

    PilotReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}

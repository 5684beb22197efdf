package org.allianceledger.agreement;

import org.allianceledger.ledger.Reason;

/** Why an act on an agreement or a representative can be refused. */
enum AgreementReason implements Reason {
    AGREEMENT_EXISTS(Kind.CONFLICT, "Aftalen {0} findes allerede.", "The agreement {0} already exists."),
    UNKNOWN_AGREEMENT(Kind.UNKNOWN, "Aftalen {0} findes ikke i protokollen.", "The ledger knows no agreement {0}."),
    AGREEMENT_ENDED(Kind.CONFLICT, "Aftalen {0} ophørte {1}.", "The agreement {0} ended on {1}."),
    NOT_AFTER(
            Kind.CONFLICT,
            "En ny udgave må gælde fra en senere dag end den forrige, der gælder fra {0}.",
            "A new version must hold from a later day than the last one, which holds from {0}."),
    SIGNED_TWICE(Kind.INVALID, "{0} står to gange blandt underskrifterne.", "{0} stands twice among the signatures."),
    OTHER_ALLIANCE(
            Kind.CONFLICT,
            "Aftalen {0} hører til en anden alliance.",
            "The agreement {0} belongs to another alliance."),
    NO_ELECTION(
            Kind.CONFLICT,
            "Der er ikke registreret noget valg, som kræver en ny udpegning.",
            "No election that asks for a new appointment is recorded."),
    REAPPOINTMENT_NEEDED(
            Kind.CONFLICT,
            "Efter valget {0} skal repræsentanten udpeges på ny, før vedkommende kan binde partneren.",
            "After the election on {0} the representative must be appointed again before they can bind the partner.");

    private final Meaning meaning;

    AgreementReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}

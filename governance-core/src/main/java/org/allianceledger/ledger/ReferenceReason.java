package org.allianceledger.ledger;

/** Why what an act refers to can be refused. */
enum ReferenceReason implements Reason {
    UNKNOWN_REFERENCE(Kind.UNKNOWN, "{0} findes ikke i protokollen.", "The ledger knows no {0}."),
    REFERENCE_ELSEWHERE(Kind.CONFLICT, "{0} hører til en anden alliance.", "{0} belongs to another alliance.");

    private final Meaning meaning;

    ReferenceReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}

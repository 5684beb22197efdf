package org.allianceledger.oversight;

import org.allianceledger.ledger.Reason;

/** Why an act in a matter of oversight can be refused. */
enum OversightReason implements Reason {
    MATTER_EXISTS(Kind.CONFLICT, "Sagen {0} findes allerede.", "The matter {0} already exists."),
    UNKNOWN_MATTER(Kind.UNKNOWN, "Sagen {0} findes ikke i protokollen.", "The ledger knows no matter {0}."),
    NO_SUCH_REVIEW(Kind.CONFLICT, "{0} er ikke en revisionsgennemgang.", "{0} is not an audit review."),
    NO_SUCH_REQUEST(Kind.CONFLICT, "{0} er ikke en anmodning om aktindsigt.", "{0} is not an access request."),
    NO_SUCH_FINDING(Kind.UNKNOWN, "Gennemgangen har intet punkt {0}.", "The review has no point {0}."),
    NUMBERED_TWICE(Kind.INVALID, "Punkt {0} står to gange.", "Point {0} stands twice."),
    ALREADY_ANSWERED(Kind.CONFLICT, "Det er allerede besvaret.", "It has been answered already."),
    PERIOD_REVERSED(
            Kind.INVALID,
            "Perioden slutter {0}, før den begynder {1}.",
            "The period ends on {0}, before it begins on {1}."),
    REASON_NEEDED(
            Kind.INVALID,
            "Et afslag, helt eller delvist, skal begrundes.",
            "A refusal, in full or in part, needs a reason.");

    private final Meaning meaning;

    OversightReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}

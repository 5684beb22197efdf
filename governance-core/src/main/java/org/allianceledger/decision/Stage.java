package org.allianceledger.decision;

import org.allianceledger.ledger.Worded;

/** Where a decision stands in its procedure (DECISIONS §2); expiry is computed from dates and is no stage. */
public enum Stage implements Worded {
    DRAFT("udkast", "draft"),
    PROPOSED("foreslået", "proposed"),
    NOT_ADMITTED("afvist fra behandling", "not admitted"),
    ADMITTED("optaget til behandling", "admitted"),
    DELIBERATING("under drøftelse", "being deliberated"),
    VOTING("under afstemning", "being voted on"),
    CLOSED("afstemt", "closed"),
    PENDING_CONDITION("afventer en betingelse", "pending a condition"),
    IN_EFFECT("gældende", "in effect"),
    UNDER_REVIEW("under genbehandling", "under review"),
    ADJOURNED("udsat", "adjourned"),
    REFERRED("oversendt", "referred"),
    WITHDRAWN("trukket tilbage", "withdrawn"),
    LAPSED("bortfaldet", "lapsed"),
    /** Decided, and not adopted. */
    FINAL("afgjort uden vedtagelse", "decided and not adopted"),
    SUPERSEDED("afløst", "superseded"),
    REVOKED("omgjort", "rescinded"),
    FULFILLED("gennemført", "fulfilled"),
    VOIDED("annulleret", "annulled");

    private final String danish;
    private final String english;

    Stage(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String english() {
        return english;
    }

    /** True if the text may still get a new version. */
    boolean isOpenToChange() {
        return switch (this) {
            case DRAFT, PROPOSED, ADMITTED, DELIBERATING, ADJOURNED, REFERRED, CLOSED -> true;
            default -> false;
        };
    }

    /** True if the body may take the question up. */
    boolean isReadyToVote() {
        return switch (this) {
            case PROPOSED, ADMITTED, DELIBERATING, ADJOURNED, CLOSED -> true;
            default -> false;
        };
    }

    /** True if it binds from its effective date on. */
    public boolean isBinding() {
        return this == IN_EFFECT || this == UNDER_REVIEW;
    }

    /** True if the body still owes an answer. */
    public boolean isWaiting() {
        return switch (this) {
            case PROPOSED, ADMITTED, DELIBERATING, VOTING, CLOSED, ADJOURNED, REFERRED -> true;
            default -> false;
        };
    }
}

package org.allianceledger.commitment;

import org.allianceledger.ledger.Worded;

/** Where a commitment stands in its life. That it is late is not one of these: the clock says it. */
public enum CommitmentStatus implements Worded {
    PROPOSED("Foreslået", "Proposed"),
    CONDITIONAL("Betinget", "Conditional"),
    ACTIVE("Gældende", "Active"),
    PARTLY_FULFILLED("Delvist opfyldt", "Partly fulfilled"),
    RENEGOTIATING("Under genforhandling", "Being renegotiated"),
    BREACHED("Misligholdt", "Breached"),
    FULFILLED("Opfyldt", "Fulfilled"),
    REPLACED("Afløst", "Replaced"),
    RELEASED("Frigivet", "Released"),
    TRANSFERRED("Overdraget", "Transferred"),
    WITHDRAWN("Trukket tilbage", "Withdrawn"),
    LAPSED("Bortfaldet", "Lapsed"),
    REFUSED("Afvist", "Refused");

    private final String danish;
    private final String english;

    CommitmentStatus(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /** True while the giver is bound without conditions and has not delivered all of it. */
    public boolean isBinding() {
        return switch (this) {
            case ACTIVE, PARTLY_FULFILLED, RENEGOTIATING, BREACHED -> true;
            default -> false;
        };
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String english() {
        return english;
    }
}

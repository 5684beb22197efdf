package org.allianceledger.decision.view;

import org.allianceledger.ledger.Reason;

/** Why the ballots cannot be counted by other rules. */
enum WhatIfReason implements Reason {
    NOTHING_COUNTED(Kind.CONFLICT, "Der er ingen afgivne stemmer at regne på.", "There are no ballots to count."),
    UNKNOWN_RULE_SET(Kind.UNKNOWN, "Alliancen har ingen forretningsorden {0}.", "The alliance has no rule set {0}.");

    private final Meaning meaning;

    WhatIfReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}

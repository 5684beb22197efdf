package org.allianceledger.http;

import org.allianceledger.ledger.Refusal;

/** An act that the account may not have recorded, with the reason why. */
public final class NotAllowed extends RuntimeException {

    private final transient Refusal refusal;

    public NotAllowed(Refusal refusal) {
        super(refusal.getMessage());
        this.refusal = refusal;
    }

    /** The reason, in words. */
    public Refusal refusal() {
        return refusal;
    }
}

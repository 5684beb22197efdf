package org.allianceledger.http;

import org.allianceledger.ledger.RecordedRefusal;
import org.allianceledger.ledger.store.Receipt;

/** An act was refused, and that it was is in the ledger. Thrown after the refusal has been committed. */
public final class Declined extends RuntimeException {

    private final transient Receipt receipt;
    private final transient RecordedRefusal refusal;

    Declined(Receipt receipt, RecordedRefusal refusal) {
        super(refusal.english());
        this.receipt = receipt;
        this.refusal = refusal;
    }

    public Receipt receipt() {
        return receipt;
    }

    public RecordedRefusal refusal() {
        return refusal;
    }
}

package org.allianceledger.ledger.publish;

/** The policy file cannot be used as it is; the message says why, in one sentence for whoever runs the ledger. */
public final class UnusablePolicy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusablePolicy(String message) {
        super(message);
    }
}

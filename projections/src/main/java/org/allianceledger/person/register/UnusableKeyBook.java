package org.allianceledger.person.register;

/** The key book cannot be used as it is; the message says why, in one sentence for whoever runs the ledger. */
public final class UnusableKeyBook extends RuntimeException {

    UnusableKeyBook(String message) {
        super(message);
    }

    UnusableKeyBook(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.allianceledger.http;

/** Something a reader asked for that the ledger does not know, or did not know then. */
public final class Unknown extends RuntimeException {

    private final String subject;

    public Unknown(String subject) {
        super("Unknown: " + subject);
        this.subject = subject;
    }

    String subject() {
        return subject;
    }
}

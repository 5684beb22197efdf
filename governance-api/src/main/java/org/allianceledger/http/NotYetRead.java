package org.allianceledger.http;

/** A view, or the published log, that is not as far as its reader asked for. */
public final class NotYetRead extends RuntimeException {

    public NotYetRead() {
        super("The view has not read that far yet");
    }
}

package org.allianceledger.http;

/** A view that has not read as far as its reader asked for. */
public final class NotYetRead extends RuntimeException {

    NotYetRead() {
        super("The view has not read that far yet");
    }
}

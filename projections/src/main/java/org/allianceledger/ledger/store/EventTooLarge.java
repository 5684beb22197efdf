package org.allianceledger.ledger.store;

import org.axonframework.common.AxonNonTransientException;

/** An act whose event would not fit in a log entry. */
public final class EventTooLarge extends AxonNonTransientException {

    EventTooLarge() {
        super("The act holds more text than one entry of the log can keep");
    }
}

package org.allianceledger.ledger.store;

import org.axonframework.common.AxonNonTransientException;

/** An act that names a version of something it does not change, so that the version protects nothing. */
public final class NotChanged extends AxonNonTransientException {

    NotChanged(String subject) {
        super("The act does not change %s".formatted(subject));
    }
}

package org.allianceledger.ledger.store;

import org.axonframework.common.AxonNonTransientException;

/** An act that was prepared against an older version of what it changes. */
public final class StaleVersion extends AxonNonTransientException {

    StaleVersion(String subject) {
        super("%s has changed since it was read".formatted(subject));
    }
}

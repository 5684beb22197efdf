package org.allianceledger.ledger.view;

import org.allianceledger.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;

/**
 * Files what an event happened to under a further kind of the {@link Register}, so that the few things that something
 * happened to are found without reading all of their kind.
 */
public interface RegisterMark {

    /** The kind that the event is a reason for; null if it is none. */
    @Nullable
    String of(LedgerEvent event);
}

package org.allianceledger.ledger.view;

import java.util.Set;
import org.allianceledger.ledger.LedgerEvent;

/**
 * Files what an event happened to under a further kind of the {@link Register}, so that the few things that something
 * happened to are found without reading all of their kind.
 */
public interface RegisterMark {

    /** The kinds that the event is a reason for. */
    Set<String> of(LedgerEvent event);
}

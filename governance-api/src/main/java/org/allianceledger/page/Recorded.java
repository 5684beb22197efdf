package org.allianceledger.page;

import java.io.Serializable;
import java.util.ArrayList;
import org.allianceledger.ledger.store.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of an act as the next page shows it.
 *
 * @param position place in the log
 */
record Recorded(
        String id, ArrayList<String> events, @Nullable Long position) implements Serializable {

    static Recorded of(Receipt receipt) {
        return new Recorded(receipt.id(), new ArrayList<>(receipt.events()), receipt.position());
    }
}

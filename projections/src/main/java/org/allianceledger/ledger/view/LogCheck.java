package org.allianceledger.ledger.view;

import java.util.function.BiConsumer;
import org.allianceledger.ledger.view.Rebuild.Comparison;

/** Something that must come out of the whole log again as it stands in it. */
public interface LogCheck {

    String name();

    /**
     * Goes through the log from the first event.
     *
     * @param progress told how many events are done, and of how many
     * @return how many things were compared, and which differ
     */
    Comparison check(BiConsumer<Long, Long> progress);
}

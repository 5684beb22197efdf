package org.allianceledger.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An event that keeps a no, so that one list can hold them all, whichever capability said it. */
public interface RefusalEvent extends LedgerEvent {

    /** What was tried. */
    LedgerId attempt();

    /** The stable, machine-readable code. */
    String reason();

    String danish();

    String english();

    /** The day that it was to happen on. */
    default LocalDate triedFor() {
        return occurred();
    }

    /** What it was to cost, in øre; null if it was not about money. */
    default @Nullable Long triedAmount() {
        return null;
    }
}

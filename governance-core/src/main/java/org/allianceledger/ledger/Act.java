package org.allianceledger.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something one asks the ledger to record: a command that says when it was done and on what authority. */
public interface Act {

    /** The whole day on which it was done in Europe/Copenhagen; null when it is done as it is recorded. */
    @Nullable
    LocalDate occurred();

    /** What the act rests on. */
    Authority authority();
}

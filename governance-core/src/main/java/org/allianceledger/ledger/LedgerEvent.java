package org.allianceledger.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * Something that has happened. Permanent: its stored name and components never change meaning; what changes shape gets
 * a new revision and an upcaster.
 */
public interface LedgerEvent {

    /** The day it was done, Europe/Copenhagen. */
    LocalDate occurred();

    /** The first day on which it has effect, or for an ending the last day that still counts. */
    @JsonIgnore
    default LocalDate effective() {
        return occurred();
    }

    /** What the act rests on. */
    Authority authority();
}

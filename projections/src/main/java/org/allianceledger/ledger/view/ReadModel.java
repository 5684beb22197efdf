package org.allianceledger.ledger.view;

import java.util.List;

/** Rows made from the log alone: the same events give the same rows, whenever they are read. */
public interface ReadModel {

    /** Its name for operators, and the name of its event processor. */
    String name();

    /** Its tables. Each has a {@code build} column, since an old and a new build stand side by side during a rebuild. */
    List<String> tables();

    /** Adds what the event changes. */
    void apply(RecordedEvent event, RowBatch rows);
}

package org.allianceledger.mandate.view;

import java.util.List;
import org.allianceledger.ledger.RefusalEvent;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.allianceledger.mandate.MandateEvent;
import org.springframework.stereotype.Component;

/** Keeps the rows that say which mandates there are and when they can be used, and those of what was refused. */
@Component
class MandateReadModel implements ReadModel {

    static final String NAME = "mandates";

    private final MandateRows mandates = new MandateRows();
    private final RefusalRows refusals = new RefusalRows();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of(MandateRows.TABLE.name(), RefusalRows.TABLE);
    }

    @Override
    public void apply(RecordedEvent recorded, RowBatch rows) {
        if (recorded.event() instanceof MandateEvent event) {
            mandates.apply(event, recorded, rows);
        }
        if (recorded.event() instanceof RefusalEvent refusal) {
            refusals.apply(refusal, recorded, rows);
        }
    }
}

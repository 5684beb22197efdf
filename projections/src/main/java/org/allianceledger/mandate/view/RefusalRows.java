package org.allianceledger.mandate.view;

import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ledger.RefusalEvent;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.jspecify.annotations.Nullable;

/** The rows of what was refused, one for each time, whichever capability refused it. */
final class RefusalRows {

    static final String TABLE = "refusal_view";

    private static final String INSERT = "insert into " + TABLE
            + " (build, alliance_id, position, event_id, event_name, subject, attempt, reason, danish, english,"
            + " on_day, recorded, amount) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    void apply(RefusalEvent event, RecordedEvent recorded, RowBatch rows) {
        var values = new ArrayList<@Nullable Object>(List.of(
                rows.build(),
                recorded.alliance(),
                recorded.position(),
                recorded.id(),
                event.getClass().getSimpleName(),
                recorded.aggregate(),
                event.attempt().value(),
                event.reason(),
                event.danish(),
                event.english(),
                event.triedFor(),
                recorded.recordedAt()));
        values.add(event.triedAmount());
        rows.add(INSERT, values.toArray());
    }
}

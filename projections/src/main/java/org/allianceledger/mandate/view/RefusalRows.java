package org.allianceledger.mandate.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.allianceledger.mandate.MandateEvent;
import org.allianceledger.mandate.MandateEvent.DispositionRefused;
import org.allianceledger.mandate.MandateEvent.MandateSubdelegationRefused;
import org.jspecify.annotations.Nullable;

/** The rows of what was refused, one for each time. */
final class RefusalRows {

    static final String TABLE = "refusal_view";

    private static final String INSERT = "insert into " + TABLE
            + " (build, alliance_id, position, event_id, event_name, subject, attempt, reason, danish, english,"
            + " on_day, recorded, amount) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** What the event says, by the columns it fills. */
    private record Said(
            String attempt,
            String reason,
            String danish,
            String english,
            @Nullable Long amount,
            LocalDate day) {}

    void apply(MandateEvent event, RecordedEvent recorded, RowBatch rows) {
        if (event instanceof DispositionRefused it) {
            add(
                    it,
                    new Said(it.dispositionId().value(), it.reason(), it.danish(), it.english(), it.amount(), it.day()),
                    recorded,
                    rows);
        } else if (event instanceof MandateSubdelegationRefused it) {
            add(
                    it,
                    new Said(it.childId().value(), it.reason(), it.danish(), it.english(), null, it.occurred()),
                    recorded,
                    rows);
        }
    }

    private static void add(MandateEvent event, Said said, RecordedEvent recorded, RowBatch rows) {
        var values = new ArrayList<@Nullable Object>(List.of(
                rows.build(),
                event.allianceId().value(),
                recorded.position(),
                recorded.id(),
                event.getClass().getSimpleName(),
                event.mandateId().value(),
                said.attempt(),
                said.reason(),
                said.danish(),
                said.english(),
                said.day(),
                recorded.recordedAt()));
        values.add(said.amount());
        rows.add(INSERT, values.toArray());
    }
}

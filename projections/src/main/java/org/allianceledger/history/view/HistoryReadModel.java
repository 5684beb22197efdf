package org.allianceledger.history.view;

import java.sql.Date;
import java.util.List;
import java.util.Locale;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.springframework.stereotype.Component;

/** Keeps one row for every event, and one for everything an event names. */
@Component
class HistoryReadModel implements ReadModel {

    static final String NAME = "history";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("history_view", "history_subject");
    }

    @Override
    public void apply(RecordedEvent recorded, RowBatch rows) {
        LedgerEvent event = recorded.event();
        String alliance = recorded.alliance();
        rows.add(
                "insert into history_view (build, position, alliance_id, event_id, event, aggregate_id, actor, client,"
                        + " occurred, effective, recorded, lag_days, authority_kind, authority_reference)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.build(),
                recorded.position(),
                alliance,
                recorded.id(),
                event.getClass().getSimpleName(),
                recorded.aggregate(),
                recorded.actor(),
                recorded.client(),
                Date.valueOf(event.occurred()),
                Date.valueOf(event.effective()),
                recorded.recordedAt(),
                (int) HistoryEntry.lag(event.occurred(), recorded.recorded()),
                event.authority().kind().name().toLowerCase(Locale.ROOT),
                event.authority().reference());
        for (String subject : recorded.subjects()) {
            rows.add(
                    "insert into history_subject (build, subject, position, alliance_id, recorded)"
                            + " values (?, ?, ?, ?, ?)",
                    rows.build(),
                    subject,
                    recorded.position(),
                    alliance,
                    recorded.recordedAt());
        }
    }
}

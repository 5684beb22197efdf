package org.allianceledger.ledger.view;

import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps one row for everything that has a history of its own, from its first event. */
@Component
class RegisterReadModel implements ReadModel {

    static final String NAME = "register";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("register_view");
    }

    @Override
    public void apply(RecordedEvent recorded, RowBatch rows) {
        if (recorded.sequence() > 0) {
            return;
        }
        String aggregate = recorded.aggregate();
        rows.add(
                "insert into register_view (build, alliance_id, kind, aggregate_id, position, recorded)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows.build(),
                recorded.alliance(),
                aggregate.split("-", 2)[0],
                aggregate,
                recorded.position(),
                recorded.recordedAt());
    }
}

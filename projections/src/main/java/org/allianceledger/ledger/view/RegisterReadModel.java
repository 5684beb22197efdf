package org.allianceledger.ledger.view;

import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps one row for everything that has a history of its own, from its first event, and one for each mark it gets. */
@Component
class RegisterReadModel implements ReadModel {

    static final String NAME = "register";

    private final List<RegisterMark> marks;

    RegisterReadModel(List<RegisterMark> marks) {
        this.marks = List.copyOf(marks);
    }

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
        if (recorded.sequence() == 0) {
            file(recorded, recorded.aggregate().split("-", 2)[0], rows);
        }
        for (RegisterMark mark : marks) {
            mark.of(recorded.event()).forEach(kind -> file(recorded, kind, rows));
        }
    }

    private static void file(RecordedEvent recorded, String kind, RowBatch rows) {
        rows.add(
                "insert into register_view (build, alliance_id, kind, aggregate_id, position, recorded)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows.build(),
                recorded.alliance(),
                kind,
                recorded.aggregate(),
                recorded.position(),
                recorded.recordedAt());
    }
}

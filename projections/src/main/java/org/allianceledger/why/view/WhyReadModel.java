package org.allianceledger.why.view;

import java.util.List;
import java.util.Locale;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.allianceledger.why.Subject;
import org.springframework.stereotype.Component;

/** Keeps what every act that creates or changes a part of the state rests on. */
@Component
class WhyReadModel implements ReadModel {

    static final String NAME = "why";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("basis_view");
    }

    @Override
    public void apply(RecordedEvent recorded, RowBatch rows) {
        var event = recorded.event();
        Subject.of(event)
                .ifPresent(subject -> rows.add(
                        "insert into basis_view (build, position, alliance_id, subject, event, event_id,"
                            + " authority_kind, authority_reference, effective, recorded) values (?, ?, ?, ?, ?, ?, ?,"
                            + " ?, ?, ?)",
                        rows.build(),
                        recorded.position(),
                        subject.alliance(),
                        subject.id(),
                        event.getClass().getSimpleName(),
                        recorded.id(),
                        event.authority().kind().name().toLowerCase(Locale.ROOT),
                        event.authority().reference(),
                        event.effective(),
                        recorded.recordedAt()));
    }
}

package org.allianceledger.leadership.view;

import java.util.List;
import org.allianceledger.alliance.AllianceEvent;
import org.allianceledger.body.BodyEvent;
import org.allianceledger.body.DirectoryEvent;
import org.allianceledger.body.SeatEvent;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.allianceledger.person.PersonEvent;
import org.springframework.stereotype.Component;

/** Keeps the rows of the leadership state. */
@Component
class LeadershipReadModel implements ReadModel {

    static final String NAME = "leadership";

    private final AllianceRows alliances = new AllianceRows();
    private final BodyRows bodies = new BodyRows();
    private final SeatRows seats = new SeatRows();
    private final PersonRows persons = new PersonRows();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "alliance_view",
                "partner_view",
                "office_view",
                "body_view",
                "seat_view",
                "term_view",
                PersonRows.TABLE);
    }

    @Override
    public void apply(RecordedEvent recorded, RowBatch rows) {
        LedgerEvent event = recorded.event();
        switch (event) {
            case AllianceEvent it -> alliances.apply(it, recorded, rows);
            case BodyEvent it -> bodies.apply(it, recorded, rows);
            case SeatEvent it -> seats.apply(it, recorded, rows);
            case PersonEvent it -> persons.apply(it, rows);
            case DirectoryEvent ignored -> {
                // Says nothing that the body's own events do not say.
            }
            default -> {
                // Events of capabilities that are not about who leads.
            }
        }
    }
}

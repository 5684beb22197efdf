package org.allianceledger.leadership.view;

import static org.allianceledger.leadership.view.LeadershipTables.BODY;
import static org.allianceledger.leadership.view.LeadershipTables.SEAT;
import static org.allianceledger.leadership.view.LeadershipTables.TERM;

import java.util.Collections;
import org.allianceledger.body.BodyEvent;
import org.allianceledger.body.BodyEvent.BodyDissolved;
import org.allianceledger.body.BodyEvent.BodyEstablished;
import org.allianceledger.body.BodyEvent.CompetenceChanged;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.view.BitemporalTable.Key;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The rows of bodies. */
final class BodyRows {

    private final JsonMapper json = LedgerJson.mapper();

    void apply(BodyEvent event, RecordedEvent recorded, RowBatch rows) {
        String id = event.bodyId().value();
        var body = new Key("alliance_id", event.allianceId().value(), "body_id", id);
        switch (event) {
            case BodyEstablished it -> {
                BodyId parent = it.parent();
                BODY.insert(
                        rows,
                        recorded,
                        it.from(),
                        null,
                        it.allianceId().value(),
                        id,
                        it.key(),
                        it.name(),
                        it.kind(),
                        it.localLabel(),
                        text(it.termsOfReference()),
                        text(it.competence()),
                        parent == null ? null : parent.value(),
                        AllianceRows.word(it.authority().kind()),
                        it.authority().reference());
            }
            case CompetenceChanged it ->
                BODY.changeFrom(
                        rows, recorded, body, it.from(), Collections.singletonMap("competence", text(it.competence())));
            case BodyDissolved it -> {
                BODY.endOn(rows, recorded, body, it.lastDay());
                SEAT.endOn(rows, recorded, body, it.lastDay());
                TERM.endOn(rows, recorded, body, it.lastDay());
            }
        }
    }

    private @Nullable String text(@Nullable Object part) {
        return part == null ? null : json.writeValueAsString(part);
    }
}

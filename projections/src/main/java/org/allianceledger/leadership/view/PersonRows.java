package org.allianceledger.leadership.view;

import org.allianceledger.ledger.view.RowBatch;
import org.allianceledger.person.PersonEvent;
import org.allianceledger.person.PersonEvent.DisplayChosen;
import org.allianceledger.person.PersonEvent.PersonErased;
import org.allianceledger.person.PersonEvent.PersonRectified;
import org.allianceledger.person.PersonEvent.PersonRegistered;

/** How people are shown: always as they wish today, whatever the day one asks about. */
final class PersonRows {

    static final String TABLE = "person_view";

    void apply(PersonEvent event, RowBatch rows) {
        String id = event.personId().value();
        switch (event) {
            case PersonRegistered it ->
                rows.add(
                        "insert into person_view (build, person_id, alliance_id, alias, display, erased)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        rows.build(),
                        id,
                        it.allianceId().value(),
                        it.alias(),
                        AllianceRows.word(it.display()),
                        false);
            case DisplayChosen it ->
                rows.add(
                        "update person_view set display = ? where build = ? and person_id = ?",
                        AllianceRows.word(it.display()),
                        rows.build(),
                        id);
            case PersonErased ignored ->
                rows.add("update person_view set erased = ? where build = ? and person_id = ?", true, rows.build(), id);
            case PersonRectified ignored -> {}
        }
    }
}

package org.allianceledger.leadership.view;

import static org.allianceledger.leadership.view.LeadershipTables.SEAT;
import static org.allianceledger.leadership.view.LeadershipTables.TERM;

import java.time.LocalDate;
import java.util.TreeSet;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatEvent;
import org.allianceledger.body.SeatEvent.ActingEnded;
import org.allianceledger.body.SeatEvent.ActingHolderAppointed;
import org.allianceledger.body.SeatEvent.SeatAbolished;
import org.allianceledger.body.SeatEvent.SeatCreated;
import org.allianceledger.body.SeatEvent.SeatFilled;
import org.allianceledger.body.SeatEvent.SeatVacated;
import org.allianceledger.body.SeatEvent.SubstituteDismissed;
import org.allianceledger.body.SeatEvent.SubstituteNamed;
import org.allianceledger.body.SeatEvent.TermRenewed;
import org.allianceledger.body.TermId;
import org.allianceledger.ledger.view.BitemporalTable.Key;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/** The rows of seats and of everyone's time in them. */
final class SeatRows {

    static final String HOLDER = "holder";
    static final String ACTING = "acting";
    static final String SUBSTITUTE = "substitute";

    void apply(SeatEvent event, RecordedEvent recorded, RowBatch rows) {
        switch (event) {
            case SeatCreated it -> create(it, recorded, rows);
            case SeatAbolished it -> {
                var seat = new Key(
                        "body_id", it.bodyId().value(), "seat_id", it.seatId().value());
                SEAT.endOn(rows, recorded, seat, it.lastDay());
                TERM.endOn(rows, recorded, seat, it.lastDay());
            }
            case SeatFilled it -> begin(rows, recorded, it, it.termId(), HOLDER, it.personId(), it.until());
            case TermRenewed it -> begin(rows, recorded, it, it.termId(), HOLDER, it.personId(), it.until());
            case SubstituteNamed it -> begin(rows, recorded, it, it.termId(), SUBSTITUTE, it.personId(), it.until());
            case ActingHolderAppointed it -> begin(rows, recorded, it, it.termId(), ACTING, it.personId(), it.until());
            case SeatVacated it -> end(rows, recorded, it, it.termId(), it.lastDay());
            case SubstituteDismissed it -> end(rows, recorded, it, it.termId(), it.lastDay());
            case ActingEnded it -> end(rows, recorded, it, it.termId(), it.lastDay());
        }
    }

    private static void create(SeatCreated it, RecordedEvent recorded, RowBatch rows) {
        PartnerId partner = it.tie().partnerId();
        BodyId nominating = it.tie().bodyId();
        SEAT.insert(
                rows,
                recorded,
                it.from(),
                null,
                it.allianceId().value(),
                it.bodyId().value(),
                it.seatId().value(),
                it.key(),
                it.role(),
                it.label(),
                it.votes(),
                AllianceRows.word(it.tie().kind()),
                partner == null ? null : partner.value(),
                nominating == null ? null : nominating.value(),
                String.join(",", new TreeSet<>(it.categories())),
                AllianceRows.word(it.authority().kind()),
                it.authority().reference());
    }

    private static void begin(
            RowBatch rows,
            RecordedEvent recorded,
            SeatEvent event,
            TermId term,
            String kind,
            PersonId person,
            @Nullable LocalDate until) {
        TERM.insert(
                rows,
                recorded,
                event.effective(),
                until,
                event.allianceId().value(),
                event.bodyId().value(),
                event.seatId().value(),
                term.value(),
                kind,
                person.value(),
                AllianceRows.word(event.authority().kind()),
                event.authority().reference(),
                recorded.id());
    }

    private static void end(RowBatch rows, RecordedEvent recorded, SeatEvent event, TermId term, LocalDate lastDay) {
        TERM.endOn(rows, recorded, new Key("body_id", event.bodyId().value(), "term_id", term.value()), lastDay);
    }
}

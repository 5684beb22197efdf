package org.allianceledger.decision;

import static org.allianceledger.decision.DecisionReason.ALREADY_CITED;
import static org.allianceledger.decision.DecisionReason.NOT_AT_THE_ITEM;
import static org.allianceledger.decision.DecisionReason.NOT_RUNNING;
import static org.allianceledger.decision.DecisionReason.NO_LIVED_EXPERIENCE;
import static org.allianceledger.decision.DecisionReason.UNKNOWN_SEAT;
import static org.allianceledger.decision.DecisionReason.WRONG_MEETING;

import java.time.LocalDate;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.decision.HearingCommand.CiteInvolvement;
import org.allianceledger.decision.HearingCommand.DeclareTargetGroup;
import org.allianceledger.decision.HearingCommand.GiveLastWord;
import org.allianceledger.decision.HearingCommand.WaiveInvolvement;
import org.allianceledger.decision.HearingEvent.InvolvementCited;
import org.allianceledger.decision.HearingEvent.InvolvementWaived;
import org.allianceledger.decision.HearingEvent.LastWordGiven;
import org.allianceledger.decision.HearingEvent.TargetGroupDeclared;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.Sitting;

/** The rules of hearing those a proposal concerns (T6) as plain functions. */
final class HearingDecisions {

    private static final String LIVED_EXPERIENCE = "lived_experience";

    private HearingDecisions() {}

    static TargetGroupDeclared declare(Standing on, DeclareTargetGroup it) {
        requireUndecided(on);
        return new TargetGroupDeclared(on.alliance(), on.id(), it.reason(), on.done(it), on.authority());
    }

    static InvolvementCited cite(Standing on, CiteInvolvement it) {
        requireUndecided(on);
        Refusal.unless(
                !on.proceedings().hearing().involvements().contains(it.involvementId()),
                ALREADY_CITED,
                "involvementId",
                it.involvementId());
        return new InvolvementCited(on.alliance(), on.id(), it.involvementId(), on.done(it), on.authority());
    }

    static InvolvementWaived waive(Standing on, WaiveInvolvement it) {
        requireUndecided(on);
        return new InvolvementWaived(on.alliance(), on.id(), it.reason(), on.done(it), on.authority());
    }

    static LastWordGiven lastWord(Standing on, BodyOnDay body, Sitting sitting, GiveLastWord it) {
        on.require(on.proceedings().stage().isReadyToVote());
        Refusal.unless(sitting.running(), NOT_RUNNING, "meetingId");
        Refusal.unless(sitting.body().equals(body.id()), WRONG_MEETING, "meetingId", body.name());
        SeatOnDay seat = body.seat(it.seatId()).orElseThrow(() -> new Refusal(UNKNOWN_SEAT, "seatId", it.seatId()));
        Refusal.unless(seat.categories().contains(LIVED_EXPERIENCE), NO_LIVED_EXPERIENCE, "seatId", shown(seat));
        boolean present =
                sitting.of(seat.id()).filter(Sitting.Attendance::inRoom).isPresent();
        Refusal.unless(present && !on.proceedings().isRecused(seat.id()), NOT_AT_THE_ITEM, "seatId", shown(seat));
        LocalDate stated = it.occurred();
        LocalDate done = LedgerCalendar.occurred(it, stated == null ? sitting.day() : stated, on.today());
        return new LastWordGiven(
                on.alliance(), on.id(), it.seatId(), it.meetingId(), it.itemId(), done, on.authority());
    }

    private static void requireUndecided(Standing on) {
        on.require(on.proceedings().stage().isOpenToChange());
    }

    private static String shown(SeatOnDay seat) {
        String key = seat.key();
        return key == null ? seat.id().value() : key;
    }
}

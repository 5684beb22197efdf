package org.allianceledger.meeting;

import static org.allianceledger.meeting.MeetingReason.APPROVING_MEETING;
import static org.allianceledger.meeting.MeetingReason.BEFORE_DRAFT;
import static org.allianceledger.meeting.MeetingReason.BEFORE_THE_MEETING;
import static org.allianceledger.meeting.MeetingReason.MINUTES_APPROVED;
import static org.allianceledger.meeting.MeetingReason.MINUTES_NOT_APPROVED;
import static org.allianceledger.meeting.MeetingReason.NOT_ADJOURNED;
import static org.allianceledger.meeting.MeetingReason.NO_DRAFT;
import static org.allianceledger.meeting.MeetingReason.OBJECTION_ANSWERED;
import static org.allianceledger.meeting.MeetingReason.OBJECTION_OPEN;
import static org.allianceledger.meeting.MeetingReason.OBJECTION_TOO_LATE;
import static org.allianceledger.meeting.MeetingReason.TWO_PEOPLE;
import static org.allianceledger.meeting.MeetingReason.UNKNOWN_OBJECTION;
import static org.allianceledger.meeting.MeetingReason.WINDOW_OPEN;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.AgendaEvent.MeetingCalled;
import org.allianceledger.meeting.Minutes.Objection;
import org.allianceledger.meeting.MinutesCommand.AddToMinutes;
import org.allianceledger.meeting.MinutesCommand.AnswerObjection;
import org.allianceledger.meeting.MinutesCommand.ApproveMinutes;
import org.allianceledger.meeting.MinutesCommand.DraftMinutes;
import org.allianceledger.meeting.MinutesCommand.ObjectToMinutes;
import org.allianceledger.meeting.MinutesEvent.MinutesAdded;
import org.allianceledger.meeting.MinutesEvent.MinutesApproved;
import org.allianceledger.meeting.MinutesEvent.MinutesDrafted;
import org.allianceledger.meeting.MinutesEvent.MinutesObjected;
import org.allianceledger.meeting.MinutesEvent.ObjectionAnswered;

/** The rules of minutes as plain functions. */
record MinutesDecisions(MeetingState meeting, Occasion occasion) {

    /** @param sha256 of the text made from the events */
    MinutesDrafted draft(DraftMinutes it, String sha256) {
        MeetingCalled called = meeting.called();
        Refusal.unless(meeting.room().adjourned() != null, NOT_ADJOURNED, null);
        Refusal.unless(meeting.minutes().approval() == null, MINUTES_APPROVED, null);
        for (Remark remark : it.remarks()) {
            ItemId item = remark.itemId();
            if (item != null) {
                AgendaDecisions.item(meeting, item, "remarks");
            }
        }
        LocalDate day = occasion.done(it);
        Refusal.unless(!day.isBefore(called.day()), BEFORE_THE_MEETING, "occurred", called.day());
        MinutesDrafted before = meeting.minutes().draft();
        return new MinutesDrafted(
                called.allianceId(),
                called.bodyId(),
                it.meetingId(),
                before == null ? 1 : before.draft() + 1,
                List.copyOf(it.remarks()),
                sha256,
                day.plusDays(occasion.minutesDays()),
                day,
                occasion.authority());
    }

    MinutesObjected object(ObjectToMinutes it) {
        MinutesDrafted draft = openDraft();
        occasion.seat(it.seatId(), "seatId");
        LocalDate day = since(draft, it);
        Refusal.unless(!day.isAfter(draft.objectionsUntil()), OBJECTION_TOO_LATE, "occurred", draft.objectionsUntil());
        MeetingCalled called = meeting.called();
        return new MinutesObjected(
                called.allianceId(),
                called.bodyId(),
                it.meetingId(),
                meeting.minutes().objections().size() + 1,
                it.seatId(),
                it.text(),
                day,
                occasion.authority());
    }

    ObjectionAnswered answer(AnswerObjection it) {
        LocalDate day = since(openDraft(), it);
        Objection objection = meeting.minutes().objections().stream()
                .filter(made -> made.made().number() == it.number())
                .findFirst()
                .orElseThrow(() -> new Refusal(UNKNOWN_OBJECTION, "number", it.number()));
        Refusal.unless(objection.answer() == null, OBJECTION_ANSWERED, "number");
        MeetingCalled called = meeting.called();
        return new ObjectionAnswered(
                called.allianceId(),
                called.bodyId(),
                it.meetingId(),
                it.number(),
                it.answer(),
                it.text(),
                day,
                occasion.authority());
    }

    MinutesApproved approve(ApproveMinutes it) {
        MinutesDrafted draft = openDraft();
        LocalDate day = since(draft, it);
        Refusal.unless(!meeting.minutes().hasOpenObjection(), OBJECTION_OPEN, null);
        boolean tacitly = it.how() == MinutesCommand.Approval.TACITLY;
        LocalDate until = draft.objectionsUntil();
        Refusal.unless(!tacitly || day.isAfter(until), WINDOW_OPEN, "how", until);
        boolean inMeeting = it.how() == MinutesCommand.Approval.AT_NEXT_MEETING;
        boolean consistent =
                inMeeting == (it.approvedIn() != null) && !it.meetingId().equals(it.approvedIn());
        Refusal.unless(consistent, APPROVING_MEETING, "approvedIn");
        MeetingCalled called = meeting.called();
        return new MinutesApproved(
                called.allianceId(),
                called.bodyId(),
                it.meetingId(),
                it.how(),
                it.approvedIn(),
                day,
                occasion.authority());
    }

    MinutesAdded add(AddToMinutes it) {
        MinutesApproved approval = meeting.minutes().approval();
        if (approval == null) {
            throw new Refusal(MINUTES_NOT_APPROVED, null);
        }
        ItemId item = it.itemId();
        if (item != null) {
            AgendaDecisions.item(meeting, item, "itemId");
        }
        Refusal.unless(!it.requestedBy().equals(it.approvedBy()), TWO_PEOPLE, "approvedBy");
        MeetingCalled called = meeting.called();
        return new MinutesAdded(
                called.allianceId(),
                called.bodyId(),
                it.meetingId(),
                meeting.minutes().additions().size() + 1,
                item,
                it.target(),
                it.text(),
                it.reason(),
                it.requestedBy(),
                it.approvedBy(),
                occasion.done(it),
                occasion.authority());
    }

    private MinutesDrafted openDraft() {
        MinutesDrafted draft = meeting.minutes().draft();
        if (draft == null) {
            throw new Refusal(NO_DRAFT, null);
        }
        Refusal.unless(meeting.minutes().approval() == null, MINUTES_APPROVED, null);
        return draft;
    }

    private LocalDate since(MinutesDrafted draft, MinutesCommand act) {
        LocalDate day = occasion.done(act);
        Refusal.unless(!day.isBefore(draft.occurred()), BEFORE_DRAFT, "occurred", draft.occurred());
        return day;
    }
}

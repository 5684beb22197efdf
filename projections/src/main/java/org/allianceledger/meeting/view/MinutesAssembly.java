package org.allianceledger.meeting.view;

import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.Minutes;
import org.allianceledger.meeting.Minutes.Objection;
import org.allianceledger.meeting.MinutesEvent.MinutesAdded;
import org.allianceledger.meeting.MinutesEvent.MinutesApproved;
import org.allianceledger.meeting.MinutesEvent.MinutesDrafted;
import org.allianceledger.meeting.MinutesEvent.ObjectionAnswered;
import org.allianceledger.meeting.view.MeetingPage.AdditionView;
import org.allianceledger.meeting.view.MeetingPage.MinutesView;
import org.allianceledger.meeting.view.MeetingPage.ObjectionView;

/** The part of a meeting's page that is about its minutes. */
record MinutesAssembly(PageAssembly page) {

    MinutesView minutes() {
        Minutes minutes = page.meeting().minutes();
        MinutesDrafted draft = minutes.draft();
        MinutesApproved approval = minutes.approval();
        MeetingId approvedIn = approval == null ? null : approval.approvedIn();
        return new MinutesView(
                draft == null ? null : draft.draft(),
                draft == null ? null : draft.occurred(),
                draft == null || !page.isReadable(null) ? null : draft.sha256(),
                draft == null ? null : draft.objectionsUntil(),
                minutes.objections().stream().map(this::objection).toList(),
                approval == null ? null : approval.how(),
                approval == null ? null : approval.occurred(),
                approvedIn == null ? null : approvedIn.value(),
                minutes.additions().stream().map(this::addition).toList());
    }

    // An objection names no item, so where there is a closed one its words may be about that.
    private ObjectionView objection(Objection it) {
        boolean readable = page.isReadable(null);
        ObjectionAnswered answer = it.answer();
        return new ObjectionView(
                it.made().number(),
                page.seat(it.made().seatId()),
                it.made().occurred(),
                readable ? it.made().text() : null,
                answer == null ? null : answer.answer(),
                answer == null || !readable ? null : answer.text());
    }

    private AdditionView addition(MinutesAdded it) {
        ItemId item = it.itemId();
        boolean readable = page.isReadable(item);
        return new AdditionView(
                it.number(),
                item == null ? null : item.value(),
                it.occurred(),
                readable ? it.target() : null,
                readable ? it.text() : null,
                readable ? it.reason() : null,
                it.requestedBy().value(),
                it.approvedBy().value());
    }
}

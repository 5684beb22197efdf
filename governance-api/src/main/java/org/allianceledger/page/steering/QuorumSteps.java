package org.allianceledger.page.steering;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.decision.Stage;
import org.allianceledger.decision.VotingCommand.OpenVoting;
import org.allianceledger.decision.VotingCommand.OpenWrittenProcedure;
import org.allianceledger.ledger.Act;
import org.allianceledger.meeting.AgendaCommand;
import org.allianceledger.meeting.AgendaCommand.CallMeeting;
import org.allianceledger.meeting.AgendaCommand.PlaceItem;
import org.allianceledger.meeting.AgendaItem;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;

/** What becomes of the questions that are left when the meeting room lacks its quorum. */
record QuorumSteps(RoomPress press) {

    // A vote that cannot open leaves on the record that the body could not decide, and why.
    List<Act> lackQuorum(boolean inWriting) {
        var acts = new ArrayList<Act>();
        for (AgendaItem item : press.room().meeting().agenda().items()) {
            Proceedings question = press.room().question(item).orElse(null);
            if (question != null && isWaiting(question, item)) {
                if (!press.presence(question, item.id()).quorate()) {
                    acts.add(new OpenVoting(question.id(), press.meeting(), item.id(), Set.of(), null, press.day()));
                }
                if (inWriting) {
                    acts.add(new OpenWrittenProcedure(question.id(), repliesUntil(), null));
                }
            }
        }
        return acts;
    }

    // The questions that are left go to a meeting of their own.
    List<Act> callAnother() {
        List<Act> acts = lackQuorum(false);
        MeetingId another = MeetingId.next();
        acts.add(new CallMeeting(
                press.room().body().id(),
                another,
                press.text("key"),
                requireNonNullElse(press.dayOrNull("day"), press.today()),
                LocalTime.parse(press.text("start")),
                press.text("place"),
                AgendaCommand.Kind.EXTRAORDINARY,
                null));
        int number = 1;
        for (AgendaItem item : press.room().meeting().agenda().items()) {
            Proceedings question = press.room().question(item).orElse(null);
            if (question != null && isWaiting(question, item)) {
                acts.add(new PlaceItem(
                        another,
                        ItemId.next(),
                        number++,
                        item.title(),
                        item.publicTitle(),
                        item.purpose(),
                        item.subject(),
                        item.presentation(),
                        item.recommendation(),
                        item.closing(),
                        null,
                        null));
            }
        }
        return acts;
    }

    private LocalDate repliesUntil() {
        int days = press.foresight().rules().rules().writtenProcedure().minDays();
        return requireNonNullElse(press.dayOrNull("until"), press.today().plusDays(Math.max(days, 1)));
    }

    private boolean isWaiting(Proceedings question, AgendaItem item) {
        return question.stage() != Stage.VOTING
                && ItemLines.course(question, press.room().meeting(), item) == RoomView.Course.WAITING;
    }
}

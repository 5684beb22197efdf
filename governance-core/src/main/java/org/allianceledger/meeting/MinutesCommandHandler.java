package org.allianceledger.meeting;

import static org.allianceledger.meeting.MeetingReason.APPROVING_MEETING;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.AgendaEvent.MeetingCalled;
import org.allianceledger.meeting.MinutesCommand.AddToMinutes;
import org.allianceledger.meeting.MinutesCommand.AnswerObjection;
import org.allianceledger.meeting.MinutesCommand.ApproveMinutes;
import org.allianceledger.meeting.MinutesCommand.DraftMinutes;
import org.allianceledger.meeting.MinutesCommand.ObjectToMinutes;
import org.allianceledger.person.People;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes the acts on minutes to their meeting, with the text that is made from its events. */
@Component
class MinutesCommandHandler {

    private final MeetingBook meetings;
    private final People people;
    private final ObjectProvider<Proceedings> proceedings;

    // Whoever decides stands above meetings, so meetings only know that somebody may tell what was decided.
    MinutesCommandHandler(MeetingBook meetings, People people, ObjectProvider<Proceedings> proceedings) {
        this.meetings = meetings;
        this.people = people;
        this.proceedings = proceedings;
    }

    @CommandHandler
    MeetingId draft(DraftMinutes command) {
        MeetingState meeting = meetings.state(command.meetingId(), "meetingId");
        Map<ItemId, ItemMinutes> told = new HashMap<>();
        proceedings.orderedStream().forEach(it -> told.putAll(it.of(meeting)));
        String sha256 = MinutesText.sha256(meeting, told);
        return minute(command, it -> it.draft(command, sha256));
    }

    @CommandHandler
    MeetingId object(ObjectToMinutes command) {
        return minute(command, it -> it.object(command));
    }

    @CommandHandler
    MeetingId answer(AnswerObjection command) {
        return minute(command, it -> it.answer(command));
    }

    @CommandHandler
    MeetingId approve(ApproveMinutes command) {
        MeetingId other = command.approvedIn();
        if (other != null) {
            MeetingCalled approving = meetings.state(other, "approvedIn").called();
            MeetingCalled approved =
                    meetings.state(command.meetingId(), "meetingId").called();
            boolean later = approving.bodyId().equals(approved.bodyId())
                    && !approving.day().isBefore(approved.day());
            Refusal.unless(later, APPROVING_MEETING, "approvedIn");
        }
        return minute(command, it -> it.approve(command));
    }

    @CommandHandler
    MeetingId add(AddToMinutes command) {
        var alliance = meetings.state(command.meetingId(), "meetingId").called().allianceId();
        people.requirePerson(alliance, command.requestedBy(), "requestedBy");
        people.requirePerson(alliance, command.approvedBy(), "approvedBy");
        return minute(command, it -> it.add(command));
    }

    private MeetingId minute(MinutesCommand command, Function<MinutesDecisions, MinutesEvent> act) {
        Aggregate<Meeting> meeting = meetings.load(command.meetingId(), "meetingId");
        Occasion occasion = meetings.occasion(meeting.invoke(Meeting::state).called());
        meeting.execute(it -> it.minute(act, occasion));
        return command.meetingId();
    }
}

package org.allianceledger.meeting;

import org.allianceledger.meeting.AgendaCommand.CallMeeting;
import org.allianceledger.meeting.AgendaCommand.CloseItemToPublic;
import org.allianceledger.meeting.AgendaCommand.ConfirmAgenda;
import org.allianceledger.meeting.AgendaCommand.OpenItemToPublic;
import org.allianceledger.meeting.AgendaCommand.PlaceItem;
import org.allianceledger.meeting.AgendaCommand.RemoveItem;
import org.allianceledger.meeting.AgendaCommand.SendAgenda;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;

/** Takes the acts on a meeting's call and agenda to the meeting. */
@Component
class AgendaCommandHandler {

    private final MeetingBook meetings;

    AgendaCommandHandler(MeetingBook meetings) {
        this.meetings = meetings;
    }

    @CommandHandler
    MeetingId call(CallMeeting command) throws Exception {
        return meetings.call(command);
    }

    @CommandHandler
    ItemId place(PlaceItem command) {
        perform(command);
        return command.itemId();
    }

    @CommandHandler
    ItemId remove(RemoveItem command) {
        perform(command);
        return command.itemId();
    }

    @CommandHandler
    MeetingId send(SendAgenda command) {
        return perform(command);
    }

    @CommandHandler
    MeetingId confirm(ConfirmAgenda command) {
        return perform(command);
    }

    @CommandHandler
    ItemId close(CloseItemToPublic command) {
        perform(command);
        return command.itemId();
    }

    @CommandHandler
    ItemId open(OpenItemToPublic command) {
        perform(command);
        return command.itemId();
    }

    private MeetingId perform(AgendaCommand command) {
        Aggregate<Meeting> meeting = meetings.load(command.meetingId(), "meetingId");
        Occasion occasion = meetings.occasion(meeting.invoke(Meeting::state).called());
        meeting.execute(it -> it.perform(command, occasion));
        return command.meetingId();
    }
}

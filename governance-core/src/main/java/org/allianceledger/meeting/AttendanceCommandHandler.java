package org.allianceledger.meeting;

import org.allianceledger.meeting.AttendanceCommand.AdjournMeeting;
import org.allianceledger.meeting.AttendanceCommand.HandInProxy;
import org.allianceledger.meeting.AttendanceCommand.OpenMeeting;
import org.allianceledger.meeting.AttendanceCommand.PresideOver;
import org.allianceledger.meeting.AttendanceCommand.RecordArrival;
import org.allianceledger.meeting.AttendanceCommand.RecordDeparture;
import org.allianceledger.meeting.AttendanceCommand.RecordReturn;
import org.allianceledger.meeting.AttendanceCommand.WithdrawProxy;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;

/** Takes what happens in the room to the meeting. */
@Component
class AttendanceCommandHandler {

    private final MeetingBook meetings;

    AttendanceCommandHandler(MeetingBook meetings) {
        this.meetings = meetings;
    }

    @CommandHandler
    MeetingId open(OpenMeeting command) {
        return perform(command);
    }

    @CommandHandler
    MeetingId arrive(RecordArrival command) {
        return perform(command);
    }

    @CommandHandler
    MeetingId leave(RecordDeparture command) {
        return perform(command);
    }

    @CommandHandler
    MeetingId comeBack(RecordReturn command) {
        return perform(command);
    }

    @CommandHandler
    MeetingId handIn(HandInProxy command) {
        return perform(command);
    }

    @CommandHandler
    MeetingId withdraw(WithdrawProxy command) {
        return perform(command);
    }

    @CommandHandler
    MeetingId preside(PresideOver command) {
        return perform(command);
    }

    @CommandHandler
    MeetingId adjourn(AdjournMeeting command) {
        return perform(command);
    }

    private MeetingId perform(AttendanceCommand command) {
        Aggregate<Meeting> meeting = meetings.load(command.meetingId(), "meetingId");
        Occasion occasion = meetings.occasion(meeting.invoke(Meeting::state).called());
        meeting.execute(it -> it.perform(command, occasion));
        return command.meetingId();
    }
}

package org.allianceledger.meeting;

import static org.allianceledger.ledger.LedgerCalendar.today;
import static org.allianceledger.meeting.MeetingReason.MEETING_EXISTS;
import static org.allianceledger.meeting.MeetingReason.UNKNOWN_ITEM;
import static org.allianceledger.meeting.MeetingReason.UNKNOWN_MEETING;

import java.time.Clock;
import java.time.LocalDate;
import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.AgendaCommand.CallMeeting;
import org.allianceledger.meeting.AgendaEvent.MeetingCalled;
import org.allianceledger.ruleset.RuleBooks;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Finds meetings, and the body and rules of procedure that acts on them meet. */
@Component
class MeetingBook implements Sittings {

    private final Repository<Meeting> meetings;
    private final Bodies bodies;
    private final RuleBooks rules;
    private final Clock clock;

    MeetingBook(Repository<Meeting> meetings, Bodies bodies, RuleBooks rules, Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.rules = rules;
        this.clock = clock;
    }

    MeetingId call(CallMeeting command) throws Exception {
        Refusal.unless(!exists(command.meetingId()), MEETING_EXISTS, "meetingId", command.meetingId());
        MeetingCalled event = AgendaDecisions.call(command, occasion(command.bodyId(), command.day(), "bodyId"));
        meetings.newInstance(() -> Meeting.called(event));
        return command.meetingId();
    }

    Aggregate<Meeting> load(MeetingId id, String field) {
        try {
            return meetings.load(id.value());
        } catch (AggregateNotFoundException unknown) {
            throw new Refusal(UNKNOWN_MEETING, field, id);
        }
    }

    MeetingState state(MeetingId id, String field) {
        return load(id, field).invoke(Meeting::state);
    }

    Occasion occasion(MeetingCalled meeting) {
        return occasion(meeting.bodyId(), meeting.day(), "meetingId");
    }

    @Override
    public Sitting at(MeetingId id, ItemId item, String field) {
        Sitting sitting = state(id, field).sitting();
        Refusal.unless(sitting.items().containsKey(item), UNKNOWN_ITEM, "itemId", item);
        return sitting;
    }

    @Override
    public void treat(MeetingId id, ItemId item, String subject, Turn turn, LocalDate occurred, Authority authority) {
        at(id, item, "itemId");
        load(id, "meetingId").execute(meeting -> meeting.treat(item, subject, turn, occurred, authority));
    }

    private Occasion occasion(BodyId body, LocalDate day, String field) {
        return new Occasion(bodies.onDay(body, day, field), rules.onDay(body, day), today(clock));
    }

    private boolean exists(MeetingId id) {
        try {
            meetings.load(id.value());
            return true;
        } catch (AggregateNotFoundException unknown) {
            return false;
        }
    }
}

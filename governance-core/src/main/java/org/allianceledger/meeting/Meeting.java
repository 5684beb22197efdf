package org.allianceledger.meeting;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.function.Function;
import org.allianceledger.ledger.Authority;
import org.allianceledger.meeting.AgendaEvent.MeetingCalled;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The thin Axon shell around the rules of meetings: one meeting with its agenda, its room and its minutes. */
@Aggregate
class Meeting {

    @AggregateIdentifier
    private MeetingId id;

    private @Nullable MeetingState state;

    static Meeting called(MeetingCalled event) {
        var meeting = new Meeting();
        AggregateLifecycle.apply(event);
        return meeting;
    }

    void perform(AgendaCommand command, Occasion occasion) {
        AgendaDecisions.decide(state(), command, occasion).forEach(AggregateLifecycle::apply);
    }

    void perform(AttendanceCommand command, Occasion occasion) {
        AttendanceDecisions.decide(state(), command, occasion).forEach(AggregateLifecycle::apply);
    }

    void minute(Function<MinutesDecisions, MinutesEvent> act, Occasion occasion) {
        AggregateLifecycle.apply(act.apply(new MinutesDecisions(state(), occasion)));
    }

    void treat(ItemId item, String subject, Sittings.Turn turn, LocalDate occurred, Authority authority) {
        AggregateLifecycle.apply(AttendanceDecisions.treat(state(), item, subject, turn, occurred, authority));
    }

    MeetingState state() {
        return requireNonNull(state, "The first event of a meeting calls it");
    }

    @EventSourcingHandler
    void on(AgendaEvent event) {
        id = event.meetingId();
        state = event instanceof MeetingCalled called ? MeetingState.of(called) : state().after(event);
    }

    @EventSourcingHandler
    void on(AttendanceEvent event) {
        state = state().after(event);
    }

    @EventSourcingHandler
    void on(MinutesEvent event) {
        state = state().after(event);
    }
}

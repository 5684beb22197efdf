package org.allianceledger.meeting;

import static org.allianceledger.Refusals.refuses;
import static org.allianceledger.meeting.SteeringMeeting.DAY;
import static org.allianceledger.meeting.SteeringMeeting.ID;
import static org.allianceledger.meeting.SteeringMeeting.approve;
import static org.allianceledger.meeting.SteeringMeeting.draft;
import static org.allianceledger.meeting.SteeringMeeting.item;
import static org.allianceledger.meeting.SteeringMeeting.open;
import static org.allianceledger.meeting.SteeringMeeting.place;
import static org.allianceledger.meeting.SteeringMeeting.seatId;
import static org.allianceledger.meeting.SteeringMeeting.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.meeting.AgendaCommand.CallMeeting;
import org.allianceledger.meeting.AgendaCommand.ConfirmAgenda;
import org.allianceledger.meeting.AgendaCommand.SendAgenda;
import org.allianceledger.meeting.AttendanceCommand.AdjournMeeting;
import org.allianceledger.meeting.MinutesCommand.Approval;
import org.allianceledger.meeting.MinutesCommand.ApproveMinutes;
import org.allianceledger.meeting.MinutesEvent.MinutesDrafted;
import org.allianceledger.ruleset.RuleBooks;
import org.allianceledger.ruleset.RuleSetId;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Meetings through their handlers, on an event store in memory. */
class SittingsTest {

    private static final Authority DECISION = Authority.decision("decision-1");

    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Clock clock = Clock.fixed(Instant.parse("2025-09-20T11:00:00Z"), ZoneOffset.UTC);
    private final StaticListableBeanFactory deciding = new StaticListableBeanFactory();
    private final MeetingBook book = new MeetingBook(
            EventSourcingRepository.builder(Meeting.class).eventStore(store).build(),
            (body, day, field) -> new SteeringMeeting().occasion().body(),
            new NoRules(),
            clock);
    private final AgendaCommandHandler agenda = new AgendaCommandHandler(book);
    private final AttendanceCommandHandler room = new AttendanceCommandHandler(book);
    private final MinutesCommandHandler minutes = new MinutesCommandHandler(
            book, (alliance, person, field) -> {}, deciding.getBeanProvider(Proceedings.class));

    private static final class NoRules implements RuleBooks {
        @Override
        public InForce onDay(BodyId body, LocalDate day) {
            return null;
        }

        @Override
        public InForce draft(BodyId body, RuleSetId id, String field) {
            throw new AssertionError(field);
        }
    }

    @BeforeEach
    void opens() throws Exception {
        act(() -> agenda.call(call(ID, "body-steering", DAY)));
        act(() -> agenda.place(place(1)));
        act(() -> agenda.send(new SendAgenda(ID, List.of(), null, null, null, LocalDate.of(2025, 9, 1))));
        act(() -> room.open(open("14.00")));
        act(() -> agenda.confirm(new ConfirmAgenda(ID, null, null)));
    }

    @Test
    void tellsDecidingOfAMeetingThatHasTheItem() throws Exception {
        Sitting sitting = act(() -> book.at(ID, item(1), "itemId"));
        assertThat(sitting.running()).isTrue();
        assertThat(sitting.presiding()).isEqualTo(seatId("chair"));
        assertThat(sitting.items().get(item(1)).subject()).isEqualTo("decision-1");
        refuses(
                () -> act(() -> book.at(ID, item(2), "itemId")),
                "unknown_item",
                "itemId",
                "The item item-2 is not on the agenda.");
        refuses(
                () -> act(() -> book.at(new MeetingId("meeting-x"), item(1), "meetingId")),
                "unknown_meeting",
                "meetingId",
                "The ledger knows no meeting meeting-x.");
    }

    @Test
    void keepsATraceOfEveryTurnWhileItRuns() throws Exception {
        treat(Sittings.Turn.VOTING_OPENED);
        treat(Sittings.Turn.VOTING_CLOSED);
        assertThat(state().room().turns())
                .extracting(AttendanceEvent.ItemTreated::turn)
                .containsExactly(Sittings.Turn.VOTING_OPENED, Sittings.Turn.VOTING_CLOSED);
        assertThat(state().room().turns().getFirst().authority()).isEqualTo(DECISION);
        adjourn();
        refuses(() -> treat(Sittings.Turn.LACKED_QUORUM), "not_running", null, "The meeting is not running.");
    }

    @Test
    void callsEachMeetingOnce() {
        refuses(
                () -> act(() -> agenda.call(call(ID, "body-steering", DAY))),
                "meeting_exists",
                "meetingId",
                "The meeting meeting-12 already exists.");
    }

    @Test
    void fixesInTheDraftWhatWasDecided() throws Exception {
        adjourn();
        act(() -> minutes.draft(draft()));
        String silent = state().minutes().draft().sha256();
        var outcome = new Sentence("Vedtaget.", "Adopted.");
        deciding.addBean("proceedings", (Proceedings) it -> Map.of(item(1), new ItemMinutes(outcome, List.of())));
        act(() -> minutes.draft(draft()));
        MinutesDrafted told = state().minutes().draft();
        assertThat(told.sha256()).isNotEqualTo(silent);
        assertThat(told.objectionsUntil()).isEqualTo(LocalDate.of(2025, 9, 27));
    }

    @Test
    void approvesMinutesAtALaterMeetingOfTheSameBodyAlone() throws Exception {
        adjourn();
        act(() -> minutes.draft(draft()));
        act(() -> agenda.call(call(new MeetingId("meeting-a"), "body-other", DAY)));
        act(() -> agenda.call(call(new MeetingId("meeting-b"), "body-steering", DAY.minusDays(1))));
        act(() -> agenda.call(call(new MeetingId("meeting-c"), "body-steering", DAY.plusDays(1))));
        for (String wrong : List.of("meeting-a", "meeting-b")) {
            refuses(
                    () -> approveAt(wrong),
                    "approving_meeting",
                    "approvedIn",
                    "Name the later meeting of the same body that approved the minutes, and only then.");
        }
        refuses(
                () -> approveAt("meeting-x"),
                "unknown_meeting",
                "approvedIn",
                "The ledger knows no meeting meeting-x.");
        approveAt("meeting-c");
        refuses(
                () -> act(() -> minutes.approve(approve(Approval.BY_CHAIR))),
                "minutes_approved",
                null,
                "The minutes have been approved; correct them by addition.");
    }

    @Test
    void tellsTheSameStateFromTheStoredEvents() throws Exception {
        adjourn();
        act(() -> minutes.draft(draft()));
        List<MeetingEvent> events = store.readEvents(ID.value())
                .asStream()
                .map(message -> (MeetingEvent) message.getPayload())
                .toList();
        assertThat(MeetingState.told(events)).contains(state());
        assertThat(MeetingState.told(List.of())).isEmpty();
    }

    private void approveAt(String meeting) throws Exception {
        act(() -> minutes.approve(new ApproveMinutes(ID, Approval.AT_NEXT_MEETING, new MeetingId(meeting), null)));
    }

    private void treat(Sittings.Turn turn) throws Exception {
        act(() -> {
            book.treat(ID, item(1), "decision-1", turn, DAY, DECISION);
            return ID;
        });
    }

    private void adjourn() throws Exception {
        act(() -> room.adjourn(new AdjournMeeting(ID, time("16.00"), null)));
    }

    private MeetingState state() throws Exception {
        return act(() -> book.state(ID, "meetingId"));
    }

    private static CallMeeting call(MeetingId id, String body, LocalDate day) {
        return new CallMeeting(new BodyId(body), id, "SG", day, time("14.00"), "Rådhuset", null, null);
    }

    private static <T> T act(Callable<T> task) throws Exception {
        var work = DefaultUnitOfWork.startAndGet(null);
        try {
            T result = task.call();
            work.commit();
            return result;
        } finally {
            if (work.isActive()) {
                work.rollback();
            }
        }
    }
}

package org.allianceledger.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.body.SeatTie;
import org.allianceledger.ledger.Authority;
import org.allianceledger.meeting.AgendaCommand.CallMeeting;
import org.allianceledger.meeting.AgendaCommand.CloseItemToPublic;
import org.allianceledger.meeting.AgendaCommand.ConfirmAgenda;
import org.allianceledger.meeting.AgendaCommand.OpenItemToPublic;
import org.allianceledger.meeting.AgendaCommand.PlaceItem;
import org.allianceledger.meeting.AgendaCommand.RemoveItem;
import org.allianceledger.meeting.AgendaCommand.SendAgenda;
import org.allianceledger.meeting.AttendanceCommand.AdjournMeeting;
import org.allianceledger.meeting.AttendanceCommand.HandInProxy;
import org.allianceledger.meeting.AttendanceCommand.OpenMeeting;
import org.allianceledger.meeting.AttendanceCommand.PresideOver;
import org.allianceledger.meeting.AttendanceCommand.RecordArrival;
import org.allianceledger.meeting.AttendanceCommand.RecordDeparture;
import org.allianceledger.meeting.AttendanceCommand.RecordReturn;
import org.allianceledger.meeting.AttendanceCommand.WithdrawProxy;
import org.allianceledger.meeting.MinutesCommand.AddToMinutes;
import org.allianceledger.meeting.MinutesCommand.AnswerObjection;
import org.allianceledger.meeting.MinutesCommand.Approval;
import org.allianceledger.meeting.MinutesCommand.ApproveMinutes;
import org.allianceledger.meeting.MinutesCommand.DraftMinutes;
import org.allianceledger.meeting.MinutesCommand.ObjectToMinutes;
import org.allianceledger.person.PersonId;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.Quorum;
import org.allianceledger.ruleset.RuleBooks.InForce;
import org.allianceledger.ruleset.RuleSet;
import org.allianceledger.ruleset.RuleSet.Proxies;
import org.allianceledger.ruleset.RuleSetId;

/** A meeting that takes acts one after the other on a day that moves, and short words for those acts. */
final class SteeringMeeting {

    static final MeetingId ID = new MeetingId("meeting-12");
    static final LocalDate DAY = LocalDate.of(2025, 9, 18);
    private static final AllianceId ALLIANCE = AllianceId.of("fjordlys");
    private static final BodyId BODY = new BodyId("body-steering");

    private final List<SeatOnDay> seats = new ArrayList<>();
    private LocalDate today = LocalDate.of(2025, 9, 4);
    private InForce rules = rules(true, new Proxies(true, 1, true));
    private MeetingState state;

    SteeringMeeting() {
        seats.add(seat("chair", "chair", 1, "ellen", null, Set.of()));
        seats.add(seat("two", "member", 1, "rasmus", null, Set.of()));
        seats.add(seat("three", "member", 1, "peder", null, Set.of()));
        seats.add(seat("nine", "member", 1, "yusuf", null, Set.of(person("freja"))));
        seats.add(seat("vacant", "member", 1, null, null, Set.of(person("sub"))));
        seats.add(seat("vice", "vice_chair", 0, "rasmus", null, Set.of()));
        state = MeetingState.of(AgendaDecisions.call(
                new CallMeeting(BODY, ID, "SG-12", DAY, time("14.00"), "Rådhuset", null, null), occasion()));
    }

    SteeringMeeting with(InForce other) {
        rules = other;
        return this;
    }

    SteeringMeeting on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    SteeringMeeting replace(SeatOnDay seat) {
        seats.removeIf(it -> it.id().equals(seat.id()));
        seats.add(seat);
        return this;
    }

    MeetingState state() {
        return state;
    }

    Occasion occasion() {
        return new Occasion(new BodyOnDay(ALLIANCE, BODY, "Styregruppen", null, List.copyOf(seats)), rules, today);
    }

    List<? extends MeetingEvent> when(MeetingCommand command) {
        var minutes = new MinutesDecisions(state, occasion());
        List<? extends MeetingEvent> events = switch (command) {
            case AgendaCommand it -> AgendaDecisions.decide(state, it, occasion());
            case AttendanceCommand it -> AttendanceDecisions.decide(state, it, occasion());
            case DraftMinutes it -> List.of(minutes.draft(it, MinutesText.sha256(state, Map.of())));
            case ObjectToMinutes it -> List.of(minutes.object(it));
            case AnswerObjection it -> List.of(minutes.answer(it));
            case ApproveMinutes it -> List.of(minutes.approve(it));
            case AddToMinutes it -> List.of(minutes.add(it));
            default -> throw new AssertionError(command);
        };
        events.forEach(this::apply);
        return events;
    }

    SteeringMeeting given(MeetingCommand... commands) {
        for (MeetingCommand command : commands) {
            when(command);
        }
        return this;
    }

    /** The agenda sent in time, the meeting opened at two with everyone but the substitute in the room. */
    SteeringMeeting opened() {
        given(place(1), place(2), send());
        on(DAY.toString());
        return given(
                arrive("chair", "13.50"),
                arrive("two", "13.51"),
                arrive("three", "13.55"),
                open("14.00"),
                new ConfirmAgenda(ID, null, null));
    }

    SteeringMeeting adjourned() {
        return opened().given(new AdjournMeeting(ID, time("16.00"), null));
    }

    void treat(int item, String subject, Sittings.Turn turn) {
        apply(AttendanceDecisions.treat(state, item(item), subject, turn, DAY, Authority.decision("D-1")));
    }

    private void apply(MeetingEvent event) {
        state = switch (event) {
            case AgendaEvent it -> state.after(it);
            case AttendanceEvent it -> state.after(it);
            case MinutesEvent it -> state.after(it);
            default -> throw new AssertionError(event);
        };
    }

    static PlaceItem place(int number) {
        return place(number, null, null);
    }

    static PlaceItem place(int number, Closing closing, String lateReason) {
        return new PlaceItem(
                ID,
                item(number),
                number,
                "Sag " + number,
                null,
                AgendaCommand.Purpose.DECISION,
                "decision-" + number,
                "Sagsfremstilling",
                "Indstilling",
                closing,
                lateReason,
                null);
    }

    static SendAgenda send() {
        return new SendAgenda(ID, List.of(), null, null, null, null);
    }

    static RemoveItem remove(int number) {
        return new RemoveItem(ID, item(number), "Ikke klar", null);
    }

    static CloseItemToPublic close(int number, String neutralTitle) {
        return new CloseItemToPublic(ID, item(number), closing(neutralTitle), null);
    }

    static OpenItemToPublic reopen(int number) {
        return new OpenItemToPublic(ID, item(number), null, null);
    }

    static Closing closing(String neutralTitle) {
        return new Closing(Closing.Ground.NEGOTIATION_OR_FINANCE, LocalDate.of(2026, 9, 1), neutralTitle);
    }

    static OpenMeeting open(String at) {
        return new OpenMeeting(ID, time(at), null, null);
    }

    static RecordArrival arrive(String seat, String at) {
        return new RecordArrival(ID, seatId(seat), null, time(at), null);
    }

    static RecordArrival arriveAs(String seat, String person, String at) {
        return new RecordArrival(ID, seatId(seat), person(person), time(at), null);
    }

    static RecordDeparture leave(String seat, String at) {
        return new RecordDeparture(ID, seatId(seat), time(at), null, null);
    }

    static RecordDeparture leaveFor(int item, String seat, String at) {
        return new RecordDeparture(ID, seatId(seat), time(at), item(item), null);
    }

    static RecordReturn comeBack(String seat, String at) {
        return new RecordReturn(ID, seatId(seat), time(at), null);
    }

    static HandInProxy proxy(String giver, String holder) {
        return new HandInProxy(ID, seatId(giver), seatId(holder), null);
    }

    static WithdrawProxy withdraw(String giver) {
        return new WithdrawProxy(ID, seatId(giver), null);
    }

    static PresideOver preside(String seat) {
        return new PresideOver(ID, seatId(seat), "Formanden er inhabil", null);
    }

    static DraftMinutes draft() {
        return new DraftMinutes(ID, List.of(new Remark(item(1), "God drøftelse")), null);
    }

    static ObjectToMinutes object(String seat) {
        return new ObjectToMinutes(ID, seatId(seat), "Jeg mødte kl. 13.40", null);
    }

    static AnswerObjection answer(int number) {
        return new AnswerObjection(ID, number, MinutesCommand.Answer.NOTED, "Noteret", null);
    }

    static ApproveMinutes approve(Approval how) {
        return new ApproveMinutes(ID, how, null, null);
    }

    static AddToMinutes add(String requestedBy, String approvedBy) {
        return new AddToMinutes(
                ID, item(1), "Stemmetallet", "6-1-1", "Talt forkert", person(requestedBy), person(approvedBy), null);
    }

    static InForce rules(boolean substitutes, Proxies proxies) {
        var set = new RuleSet(
                Quorum.moreThanHalf(),
                null,
                List.of(),
                Map.of("simple", DecisionRule.of(DecisionRule.Method.SIMPLE)),
                Map.of(RuleSet.ORDINARY, List.of("simple")),
                RuleSet.Tie.LAPSES,
                Set.of(),
                false,
                false,
                false,
                substitutes,
                proxies,
                null,
                null,
                null,
                false,
                false,
                7,
                7,
                5,
                false);
        return new InForce(new RuleSetId("rules-1"), "FO-1", LocalDate.of(2023, 2, 2), set);
    }

    static SeatOnDay seat(String id, String role, int votes, String holder, String acting, Set<PersonId> substitutes) {
        return new SeatOnDay(
                seatId(id),
                id,
                role,
                votes,
                Set.of(),
                SeatTie.INDEPENDENT,
                holder == null ? null : person(holder),
                acting == null ? null : person(acting),
                substitutes);
    }

    static SeatId seatId(String seat) {
        return new SeatId("seat-" + seat);
    }

    static ItemId item(int number) {
        return new ItemId("item-" + number);
    }

    static PersonId person(String person) {
        return new PersonId("person-" + person);
    }

    static LocalTime time(String time) {
        return LocalTime.parse(time.replace('.', ':'));
    }
}

package org.allianceledger.page.steering;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.decision.Conflict.Ground;
import org.allianceledger.decision.DecisionCommand;
import org.allianceledger.decision.EffectCommand.RecordDissent;
import org.allianceledger.decision.Foresight;
import org.allianceledger.decision.HearingCommand.GiveLastWord;
import org.allianceledger.decision.Opinion;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.decision.ProposalCommand.DeferDecision;
import org.allianceledger.decision.ProposalCommand.OpenDeliberation;
import org.allianceledger.decision.ProposalCommand.RecuseSeat;
import org.allianceledger.decision.Stage;
import org.allianceledger.decision.VotingCommand.CastBallot;
import org.allianceledger.decision.VotingCommand.CloseVoting;
import org.allianceledger.decision.VotingCommand.DecideWithoutVote;
import org.allianceledger.decision.VotingCommand.DeclareOutcome;
import org.allianceledger.decision.VotingCommand.OpenVoting;
import org.allianceledger.decision.VotingCommand.OpenWrittenProcedure;
import org.allianceledger.decision.VotingCommand.StateCastingVote;
import org.allianceledger.decision.view.RoomNow;
import org.allianceledger.http.Unknown;
import org.allianceledger.ledger.Act;
import org.allianceledger.meeting.AgendaCommand;
import org.allianceledger.meeting.AgendaCommand.CallMeeting;
import org.allianceledger.meeting.AgendaCommand.ConfirmAgenda;
import org.allianceledger.meeting.AgendaCommand.PlaceItem;
import org.allianceledger.meeting.AgendaItem;
import org.allianceledger.meeting.AttendanceCommand.AdjournMeeting;
import org.allianceledger.meeting.AttendanceCommand.OpenMeeting;
import org.allianceledger.meeting.AttendanceCommand.PresideOver;
import org.allianceledger.meeting.AttendanceCommand.RecordArrival;
import org.allianceledger.meeting.AttendanceCommand.RecordDeparture;
import org.allianceledger.meeting.AttendanceCommand.RecordReturn;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.MinutesCommand.DraftMinutes;
import org.allianceledger.meeting.Sitting.Attendance;
import org.allianceledger.person.PersonId;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcome;
import org.allianceledger.voting.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What one press of a button in the meeting room does: the acts it stands for, in their order. */
record RoomSteps(
        RoomNow room, MultiValueMap<String, String> fields, LocalTime at, LocalDate today, FollowUps followUps) {

    static final String BALLOT = "ballot.";

    /**
     * The acts of a step.
     *
     * @throws Unknown if there is no such step, or it is about something that the meeting does not have
     */
    List<Act> of(String step) {
        return switch (step) {
            case "arrivals" -> everybodyArrives();
            case "attendance" -> comeAndGo();
            case "substitute" -> substituteArrives();
            case "opening" -> List.of(new OpenMeeting(meeting(), at, seatOrNull("presiding"), day()));
            case "presiding" -> List.of(new PresideOver(meeting(), seat("seat"), null, day()));
            case "agenda" -> List.of(new ConfirmAgenda(meeting(), null, day()));
            case "recusal" -> recuse();
            case "return" -> comeBack();
            case "last-word" -> List.of(new GiveLastWord(question().id(), seat("seat"), meeting(), item().id(), day()));
            case "adoption" -> adopt();
            case "vote" -> vote();
            case "outcome" -> List.of(new DeclareOutcome(question().id(), counted(), null, null, day()));
            case "deferral" -> List.of(new DeferDecision(question().id(), text("reason"), dayOrNull("until"), day()));
            case "rest" -> lackQuorum(false);
            case "rest-in-writing" -> lackQuorum(true);
            case "rest-to-meeting" -> callAnother();
            case "dissent" ->
                List.of(new RecordDissent(
                        question().id(),
                        seat("seat"),
                        Opinion.valueOf(word("opinion", "DISSENT")),
                        text("text"),
                        day()));
            case "mandate" -> List.of(followUps.mandate(question(), fields, day()));
            case "commitment" -> List.of(followUps.commitment(question(), fields, day()));
            case "carrying-out" -> followUps.carryOut(question());
            case "adjournment" ->
                List.of(new AdjournMeeting(meeting(), at, day()), new DraftMinutes(meeting(), List.of(), null));
            default -> throw new Unknown(step);
        };
    }

    private List<Act> everybodyArrives() {
        return filled().stream()
                .filter(seat -> !attendance().containsKey(seat.id()))
                .<Act>map(seat -> new RecordArrival(meeting(), seat.id(), null, at, day()))
                .toList();
    }

    // Those who are ticked are here now, and those who are not are not; nothing is said of who is out as recused.
    private List<Act> comeAndGo() {
        Set<String> here = new HashSet<>(fields.getOrDefault("here", List.of()));
        var acts = new ArrayList<Act>();
        for (SeatOnDay seat : filled()) {
            Attendance now = attendance().get(seat.id());
            boolean ticked = here.contains(seat.id().value());
            if (now == null) {
                if (ticked) {
                    acts.add(new RecordArrival(meeting(), seat.id(), null, at, day()));
                }
            } else if (ticked && !now.inRoom()) {
                acts.add(new RecordReturn(meeting(), seat.id(), at, day()));
            } else if (!ticked && now.inRoom()) {
                acts.add(new RecordDeparture(meeting(), seat.id(), at, null, day()));
            }
        }
        return acts;
    }

    private List<Act> substituteArrives() {
        String[] who = text("who").split("/", 2);
        if (who.length < 2) {
            throw new Unknown("who");
        }
        return List.of(new RecordArrival(meeting(), new SeatId(who[0]), new PersonId(who[1]), at, day()));
    }

    private List<Act> recuse() {
        SeatId seat = seat("seat");
        AgendaItem item = item();
        var acts = new ArrayList<Act>();
        acts.add(new RecuseSeat(
                question().id(),
                seat,
                Ground.valueOf(word("ground", "OTHER_DOUBT")),
                seat.value(),
                meeting(),
                item.id(),
                day(),
                DecisionCommand.PROCEDURE));
        Attendance now = attendance().get(seat);
        if (now != null && now.inRoom()) {
            acts.add(new RecordDeparture(meeting(), seat, at, item.id(), day()));
        }
        return acts;
    }

    private List<Act> comeBack() {
        return attendance().entrySet().stream()
                .filter(it -> it.getValue().leftFor() != null)
                .<Act>map(it -> new RecordReturn(meeting(), it.getKey(), at, day()))
                .toList();
    }

    private List<Act> adopt() {
        List<Act> acts = takenUp(question(), item().id());
        acts.add(new DecideWithoutVote(question().id(), meeting(), item().id(), day()));
        if (presence(question(), item().id()).quorate()) {
            acts.add(new DeclareOutcome(question().id(), Outcome.ADOPTED, null, null, day()));
        }
        return acts;
    }

    private List<Act> vote() {
        Proceedings question = question();
        ItemId item = item().id();
        List<Act> acts = takenUp(question, item);
        acts.add(new OpenVoting(question.id(), meeting(), item, Set.of(), null, day()));
        if (!presence(question, item).quorate()) {
            return acts;
        }
        Map<SeatId, Choice> ballots = ballots();
        ballots.forEach(
                (seat, choice) -> acts.add(new CastBallot(question.id(), seat, choice, null, List.of(), day())));
        Choice casting = fields.getFirst("casting") == null || text("casting").isBlank()
                ? null
                : Choice.valueOf(word("casting", "FOR"));
        SeatId presiding = room.meeting().room().presiding();
        if (casting != null && presiding != null) {
            acts.add(new StateCastingVote(question.id(), presiding, casting, day()));
        }
        acts.add(new CloseVoting(question.id(), day()));
        Computation computed = foresight().voted(question, item, ballots, casting);
        if (computed.outcome() != Outcome.NO_QUORUM) {
            acts.add(new DeclareOutcome(question.id(), computed.outcome(), null, null, day()));
        }
        return acts;
    }

    private Map<SeatId, Choice> ballots() {
        var ballots = new LinkedHashMap<SeatId, Choice>();
        fields.toSingleValueMap().forEach((name, value) -> {
            if (name.startsWith(BALLOT) && !value.isBlank()) {
                ballots.put(new SeatId(name.substring(BALLOT.length())), Choice.valueOf(upper(value)));
            }
        });
        return ballots;
    }

    // A vote that cannot open leaves on the record that the body could not decide, and why.
    private List<Act> lackQuorum(boolean inWriting) {
        var acts = new ArrayList<Act>();
        for (AgendaItem item : room.meeting().agenda().items()) {
            Proceedings question = room.question(item).orElse(null);
            if (question != null && isWaiting(question, item)) {
                if (!presence(question, item.id()).quorate()) {
                    acts.add(new OpenVoting(question.id(), meeting(), item.id(), Set.of(), null, day()));
                }
                if (inWriting) {
                    acts.add(new OpenWrittenProcedure(question.id(), repliesUntil(), null));
                }
            }
        }
        return acts;
    }

    // The questions that are left go to a meeting of their own.
    private List<Act> callAnother() {
        List<Act> acts = lackQuorum(false);
        MeetingId another = MeetingId.next();
        acts.add(new CallMeeting(
                room.body().id(),
                another,
                text("key"),
                requireNonNullElse(dayOrNull("day"), today),
                LocalTime.parse(text("start")),
                text("place"),
                AgendaCommand.Kind.EXTRAORDINARY,
                null));
        int number = 1;
        for (AgendaItem item : room.meeting().agenda().items()) {
            Proceedings question = room.question(item).orElse(null);
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
        int days = foresight().rules().rules().writtenProcedure().minDays();
        return requireNonNullElse(dayOrNull("until"), today.plusDays(Math.max(days, 1)));
    }

    private boolean isWaiting(Proceedings question, AgendaItem item) {
        return question.stage() != Stage.VOTING
                && RoomViews.course(question, room.meeting(), item) == RoomView.Course.WAITING;
    }

    private List<Act> takenUp(Proceedings question, ItemId item) {
        var acts = new ArrayList<Act>();
        if (Set.of(Stage.PROPOSED, Stage.ADMITTED, Stage.ADJOURNED).contains(question.stage())) {
            acts.add(new OpenDeliberation(question.id(), meeting(), item, day()));
        }
        return acts;
    }

    private Outcome counted() {
        return question()
                .lastRound()
                .flatMap(it -> it.outcome())
                .map(it -> it.computation().outcome())
                .orElseThrow(() -> new Unknown("outcome"));
    }

    private Presence presence(Proceedings question, ItemId item) {
        return foresight().presence(question, item);
    }

    private Foresight foresight() {
        Foresight found = room.foresight();
        if (found == null) {
            throw new Unknown("rules");
        }
        return found;
    }

    private MeetingId meeting() {
        return room.meeting().id();
    }

    private LocalDate day() {
        return room.meeting().called().day();
    }

    private Map<SeatId, Attendance> attendance() {
        return room.meeting().room().attendance();
    }

    private List<SeatOnDay> filled() {
        return room.body().votingSeats().filter(SeatOnDay::isFilled).toList();
    }

    private AgendaItem item() {
        String id = text("item");
        return room.meeting().agenda().items().stream()
                .filter(it -> it.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown(id));
    }

    private Proceedings question() {
        AgendaItem item = item();
        return room.question(item).orElseThrow(() -> new Unknown(item.id().value()));
    }

    private SeatId seat(String field) {
        return new SeatId(text(field));
    }

    private @Nullable SeatId seatOrNull(String field) {
        return text(field).isBlank() ? null : seat(field);
    }

    private @Nullable LocalDate dayOrNull(String field) {
        return text(field).isBlank() ? null : LocalDate.parse(text(field));
    }

    private String text(String field) {
        return requireNonNullElse(fields.getFirst(field), "").strip();
    }

    private String word(String field, String usual) {
        return text(field).isBlank() ? usual : upper(text(field));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}

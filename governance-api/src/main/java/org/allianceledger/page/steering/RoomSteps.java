package org.allianceledger.page.steering;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.allianceledger.decision.EffectCommand.RecordDissent;
import org.allianceledger.decision.HearingCommand.GiveLastWord;
import org.allianceledger.decision.Opinion;
import org.allianceledger.decision.ProposalCommand.DeferDecision;
import org.allianceledger.decision.VotingCommand.DeclareOutcome;
import org.allianceledger.decision.view.RoomNow;
import org.allianceledger.http.Unknown;
import org.allianceledger.ledger.Act;
import org.allianceledger.meeting.AgendaCommand.ConfirmAgenda;
import org.allianceledger.meeting.AttendanceCommand.AdjournMeeting;
import org.allianceledger.meeting.AttendanceCommand.OpenMeeting;
import org.allianceledger.meeting.AttendanceCommand.PresideOver;
import org.allianceledger.meeting.MinutesCommand.DraftMinutes;
import org.springframework.util.MultiValueMap;

/** What one press of a button in the meeting room does: the acts it stands for, in their order. */
record RoomSteps(
        RoomPress press, AttendanceSteps attendance, QuestionSteps question, QuorumSteps quorum, FollowUps followUps) {

    static RoomSteps after(
            RoomNow room, MultiValueMap<String, String> fields, LocalTime at, LocalDate today, FollowUps followUps) {
        var press = new RoomPress(room, fields, at, today);
        return new RoomSteps(
                press, new AttendanceSteps(press), new QuestionSteps(press), new QuorumSteps(press), followUps);
    }

    /**
     * The acts of a step.
     *
     * @throws Unknown if there is no such step, or it is about something that the meeting does not have
     */
    List<Act> of(String step) {
        return switch (step) {
            case "arrivals" -> attendance.everybodyArrives();
            case "attendance" -> attendance.comeAndGo();
            case "substitute" -> attendance.substituteArrives();
            case "opening" ->
                List.of(new OpenMeeting(press.meeting(), press.at(), press.seatOrNull("presiding"), press.day()));
            case "presiding" -> List.of(new PresideOver(press.meeting(), press.seat("seat"), null, press.day()));
            case "agenda" -> List.of(new ConfirmAgenda(press.meeting(), null, press.day()));
            case "recusal" -> attendance.recuse();
            case "return" -> attendance.comeBack();
            case "last-word" ->
                List.of(new GiveLastWord(
                        press.question().id(),
                        press.seat("seat"),
                        press.meeting(),
                        press.item().id(),
                        press.day()));
            case "adoption" -> question.adopt();
            case "vote" -> question.vote();
            case "ranking" -> question.rank();
            case "outcome" ->
                List.of(new DeclareOutcome(press.question().id(), question.counted(), null, null, press.day()));
            case "deferral" ->
                List.of(new DeferDecision(
                        press.question().id(), press.text("reason"), press.dayOrNull("until"), press.day()));
            case "rest" -> quorum.lackQuorum(false);
            case "rest-in-writing" -> quorum.lackQuorum(true);
            case "rest-to-meeting" -> quorum.callAnother();
            case "dissent" ->
                List.of(new RecordDissent(
                        press.question().id(),
                        press.seat("seat"),
                        Opinion.valueOf(press.word("opinion", "DISSENT")),
                        press.text("text"),
                        press.day()));
            case "mandate" -> List.of(followUps.mandate(press.question(), press.fields(), press.day()));
            case "commitment" -> List.of(followUps.commitment(press.question(), press.fields(), press.day()));
            case "carrying-out" -> followUps.carryOut(press.question());
            case "adjournment" ->
                List.of(
                        new AdjournMeeting(press.meeting(), press.at(), press.day()),
                        new DraftMinutes(press.meeting(), List.of(), null));
            default -> throw new Unknown(step);
        };
    }
}

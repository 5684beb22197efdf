package org.allianceledger.decision;

import static org.allianceledger.decision.DecisionReason.AMENDMENT_OPEN;
import static org.allianceledger.decision.DecisionReason.CONFLICT_UNDECIDED;
import static org.allianceledger.decision.DecisionReason.INVOLVEMENT_MISSING;
import static org.allianceledger.decision.DecisionReason.NECESSITY_NOT_NEEDED;
import static org.allianceledger.decision.DecisionReason.NECESSITY_UNREASONED;
import static org.allianceledger.decision.DecisionReason.NOT_ALL_CALLED;
import static org.allianceledger.decision.DecisionReason.NOT_ELIGIBLE;
import static org.allianceledger.decision.DecisionReason.NOT_RUNNING;
import static org.allianceledger.decision.DecisionReason.NO_WRITTEN_PROCEDURE;
import static org.allianceledger.decision.DecisionReason.RECUSED_IN_ROOM;
import static org.allianceledger.decision.DecisionReason.TOO_SHORT;
import static org.allianceledger.decision.DecisionReason.VOTE_ASKED;
import static org.allianceledger.decision.DecisionReason.WRONG_MEETING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.decision.VotingCommand.AdmitToRoll;
import org.allianceledger.decision.VotingCommand.DecideWithoutVote;
import org.allianceledger.decision.VotingCommand.OpenVoting;
import org.allianceledger.decision.VotingCommand.OpenWrittenProcedure;
import org.allianceledger.decision.VotingEvent.QuorumLacked;
import org.allianceledger.decision.VotingEvent.SeatAdmittedToRoll;
import org.allianceledger.decision.VotingEvent.VotingClosed;
import org.allianceledger.decision.VotingEvent.VotingOpened;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.Sitting;
import org.allianceledger.voting.Outcomes;
import org.allianceledger.voting.Question;
import org.allianceledger.voting.Question.Proxy;
import org.allianceledger.voting.VotingSeat;
import org.jspecify.annotations.Nullable;

/** The rules of opening a vote as a plain function: what is frozen. */
final class OpeningDecisions {

    private OpeningDecisions() {}

    static List<VotingEvent> open(Standing on, Procedure procedure, BodyOnDay body, Sitting sitting, OpenVoting it) {
        requireReady(on);
        requireSitting(on, body, sitting, it);
        List<VotingSeat> roll = Rolls.inMeeting(body, sitting, it.itemId(), on.proceedings());
        List<Proxy> proxies = Rolls.proxies(sitting);
        boolean second = on.proceedings().lackedQuorum();
        Question question =
                procedure.question(on.proceedings(), false, second, roll, proxies, List.of(), null, it.necessity());
        if (!it.necessity().isEmpty()) {
            Question without =
                    procedure.question(on.proceedings(), false, second, roll, proxies, List.of(), null, Set.of());
            requireNecessity(without, it);
        }
        int round = on.proceedings().rounds().size() + 1;
        LocalDate done = doneAt(sitting, on, it.occurred(), it);
        Proceedings.Version version = on.proceedings().version();
        if (Outcomes.mayOpen(question)) {
            return List.of(new VotingOpened(
                    on.alliance(),
                    on.id(),
                    it.meetingId(),
                    it.itemId(),
                    it.necessity(),
                    it.necessityReason(),
                    round,
                    second,
                    null,
                    procedure.ruleSet(),
                    procedure.rules(),
                    procedure.rule(),
                    version.number(),
                    version.hash(),
                    roll,
                    proxies,
                    done,
                    procedure.authority()));
        }
        return List.of(
                new QuorumLacked(
                        on.alliance(),
                        on.id(),
                        it.meetingId(),
                        it.itemId(),
                        it.necessity(),
                        round,
                        second,
                        procedure.ruleSet(),
                        procedure.rules(),
                        procedure.rule(),
                        version.number(),
                        version.hash(),
                        roll,
                        proxies,
                        done,
                        procedure.authority()),
                VotingDecisions.computed(on, procedure, round, question, done));
    }

    static List<VotingEvent> openWritten(Standing on, Procedure procedure, BodyOnDay body, OpenWrittenProcedure it) {
        requireReady(on);
        var written = procedure.rules().writtenProcedure();
        Refusal.unless(written.allowed(), NO_WRITTEN_PROCEDURE, null);
        LocalDate done = on.done(it);
        // Whole days, both ends included: seven days from the 7th end with the 13th.
        LocalDate earliest = done.plusDays(Math.max(written.minDays() - 1, 0));
        Refusal.unless(!it.repliesUntil().isBefore(earliest), TOO_SHORT, "repliesUntil", written.minDays());
        Proceedings.Version version = on.proceedings().version();
        return List.of(new VotingOpened(
                on.alliance(),
                on.id(),
                null,
                null,
                Set.of(),
                null,
                on.proceedings().rounds().size() + 1,
                on.proceedings().lackedQuorum(),
                it.repliesUntil(),
                procedure.ruleSet(),
                procedure.rules(),
                procedure.rule(),
                version.number(),
                version.hash(),
                Rolls.inWriting(body, on.proceedings()),
                List.of(),
                done,
                procedure.authority()));
    }

    static SeatAdmittedToRoll admit(Standing on, BodyOnDay body, Sitting sitting, AdmitToRoll it) {
        Round round = on.openRound();
        ItemId item = VotingDecisions.itemOf(on, round);
        VotingSeat seat = Rolls.inMeeting(body, sitting, item, on.proceedings()).stream()
                .filter(known -> known.seat().equals(it.seatId().value()))
                .findFirst()
                .filter(VotingSeat::present)
                .orElseThrow(() -> new Refusal(NOT_ELIGIBLE, "seatId", it.seatId()));
        return new SeatAdmittedToRoll(on.alliance(), on.id(), it.seatId(), seat, on.doneIn(round, it), on.authority());
    }

    static List<VotingEvent> withoutVote(
            Standing on, Procedure procedure, BodyOnDay body, Sitting sitting, DecideWithoutVote it) {
        Set<SeatId> asked = on.proceedings().voteAskedBy();
        Refusal.unless(asked.isEmpty(), VOTE_ASKED, null, String.join(", ", ids(asked)));
        var opening = new OpenVoting(it.decisionId(), it.meetingId(), it.itemId(), Set.of(), null, it.occurred());
        List<VotingEvent> opened = open(on, procedure, body, sitting, opening);
        if (!(opened.getFirst() instanceof VotingOpened first)) {
            return opened;
        }
        Question question = procedure.question(
                on.proceedings(), false, first.secondCall(), first.roll(), first.proxies(), List.of(), null, Set.of());
        return List.of(
                first,
                new VotingClosed(
                        on.alliance(), on.id(), first.round(), first.roll(), first.occurred(), procedure.authority()),
                VotingDecisions.computed(on, procedure, first.round(), question, first.occurred()));
    }

    private static void requireReady(Standing on) {
        on.require(on.proceedings().stage().isReadyToVote());
        Refusal.unless(!on.proceedings().hasOpenAmendment(), AMENDMENT_OPEN, null);
        Refusal.unless(on.proceedings().hearing().isAnswered(), INVOLVEMENT_MISSING, null);
        on.proceedings()
                .conflicts()
                .forEach((seat, conflict) -> Refusal.unless(
                        conflict.standing() != Conflict.Standing.DECLARED, CONFLICT_UNDECIDED, null, seat));
    }

    private static void requireSitting(Standing on, BodyOnDay body, Sitting sitting, OpenVoting it) {
        Refusal.unless(sitting.running(), NOT_RUNNING, "meetingId");
        Refusal.unless(sitting.body().equals(body.id()), WRONG_MEETING, "meetingId", body.name());
        body.votingSeats()
                .filter(SeatOnDay::isFilled)
                .forEach(seat -> Refusal.unless(
                        sitting.called().contains(seat.id())
                                || sitting.attendance().containsKey(seat.id()),
                        NOT_ALL_CALLED,
                        "meetingId",
                        shown(seat)));
        body.votingSeats()
                .filter(seat ->
                        on.proceedings().isRecused(seat.id()) && !it.necessity().contains(seat.id()))
                .forEach(seat -> Refusal.unless(
                        sitting.of(seat.id()).filter(Sitting.Attendance::inRoom).isEmpty(),
                        RECUSED_IN_ROOM,
                        "itemId",
                        shown(seat)));
    }

    // only where recusal would cost the quorum, and with reasons.
    private static void requireNecessity(Question without, OpenVoting it) {
        String reason = it.necessityReason();
        Refusal.unless(reason != null && !reason.isBlank(), NECESSITY_UNREASONED, "necessityReason");
        Refusal.unless(!without.ruleSet().necessity() || !Outcomes.mayOpen(without), NECESSITY_NOT_NEEDED, "necessity");
    }

    private static List<String> ids(Set<SeatId> seats) {
        return seats.stream().map(SeatId::value).toList();
    }

    private static String shown(SeatOnDay seat) {
        String key = seat.key();
        return key == null ? seat.id().value() : key;
    }

    private static LocalDate doneAt(
            Sitting sitting, Standing on, @Nullable LocalDate stated, org.allianceledger.ledger.Act act) {
        return LedgerCalendar.occurred(act, stated == null ? sitting.day() : stated, on.today());
    }
}

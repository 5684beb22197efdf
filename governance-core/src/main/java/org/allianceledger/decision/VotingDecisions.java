package org.allianceledger.decision;

import static org.allianceledger.decision.DecisionReason.AMENDMENT_OPEN;
import static org.allianceledger.decision.DecisionReason.CONFLICT_UNDECIDED;
import static org.allianceledger.decision.DecisionReason.NECESSITY_NOT_NEEDED;
import static org.allianceledger.decision.DecisionReason.NECESSITY_UNREASONED;
import static org.allianceledger.decision.DecisionReason.NOT_ALL_CALLED;
import static org.allianceledger.decision.DecisionReason.NOT_AS_COMPUTED;
import static org.allianceledger.decision.DecisionReason.NOT_ELIGIBLE;
import static org.allianceledger.decision.DecisionReason.NOT_RUNNING;
import static org.allianceledger.decision.DecisionReason.NOT_STOPPABLE;
import static org.allianceledger.decision.DecisionReason.NO_WRITTEN_PROCEDURE;
import static org.allianceledger.decision.DecisionReason.RECUSED_IN_ROOM;
import static org.allianceledger.decision.DecisionReason.REPLIES_OPEN;
import static org.allianceledger.decision.DecisionReason.TOO_SHORT;
import static org.allianceledger.decision.DecisionReason.VOTE_ASKED;
import static org.allianceledger.decision.DecisionReason.WRONG_MEETING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.decision.VotingCommand.AdmitToRoll;
import org.allianceledger.decision.VotingCommand.CloseVoting;
import org.allianceledger.decision.VotingCommand.DecideWithoutVote;
import org.allianceledger.decision.VotingCommand.DeclareOutcome;
import org.allianceledger.decision.VotingCommand.OpenVoting;
import org.allianceledger.decision.VotingCommand.OpenWrittenProcedure;
import org.allianceledger.decision.VotingCommand.StopWrittenProcedure;
import org.allianceledger.decision.VotingEvent.OutcomeComputed;
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.allianceledger.decision.VotingEvent.QuorumLacked;
import org.allianceledger.decision.VotingEvent.SeatAdmittedToRoll;
import org.allianceledger.decision.VotingEvent.VotingClosed;
import org.allianceledger.decision.VotingEvent.VotingOpened;
import org.allianceledger.decision.VotingEvent.WrittenProcedureStopped;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.Sitting;
import org.allianceledger.voting.Ballot;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcome;
import org.allianceledger.voting.Outcomes;
import org.allianceledger.voting.Question;
import org.allianceledger.voting.Question.Proxy;
import org.allianceledger.voting.VotingSeat;
import org.jspecify.annotations.Nullable;

/** The rules of voting as a plain function: what is frozen, what is counted, what came of it. */
final class VotingDecisions {

    private VotingDecisions() {}

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
                computed(on, procedure, round, question, done));
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
        ItemId item = itemOf(on, round);
        VotingSeat seat = Rolls.inMeeting(body, sitting, item, on.proceedings()).stream()
                .filter(known -> known.seat().equals(it.seatId().value()))
                .findFirst()
                .filter(VotingSeat::present)
                .orElseThrow(() -> new Refusal(NOT_ELIGIBLE, "seatId", it.seatId()));
        return new SeatAdmittedToRoll(on.alliance(), on.id(), it.seatId(), seat, on.doneIn(round, it), on.authority());
    }

    /** Closes voting in a meeting, where presence is looked at once more. */
    static List<VotingEvent> close(Standing on, Procedure procedure, BodyOnDay body, Sitting sitting, CloseVoting it) {
        Round round = on.openRound();
        ItemId item = itemOf(on, round);
        List<VotingSeat> now = Rolls.inMeeting(body, sitting, item, on.proceedings());
        return closed(on, procedure, round, atClose(on, round, now), on.doneIn(round, it));
    }

    /** Closes a written procedure, where whoever replied is present. */
    static List<VotingEvent> closeWritten(Standing on, Procedure procedure, CloseVoting it) {
        Round round = on.openRound();
        LocalDate done = on.doneIn(round, it);
        List<VotingSeat> roll = atClose(on, round, List.of());
        LocalDate last = round.repliesUntil();
        boolean allReplied =
                roll.stream().filter(seat -> seat.filled() && !seat.recused()).allMatch(VotingSeat::present);
        if (last != null && !done.isAfter(last)) {
            Refusal.unless(allReplied || settled(on, procedure, round, roll), REPLIES_OPEN, "occurred", last);
        }
        return closed(on, procedure, round, roll, done);
    }

    // Whoever voted took part, also if they left before the close; nobody else counts who is not there.
    static List<VotingSeat> atClose(Standing on, Round round, List<VotingSeat> now) {
        return round.roll().stream()
                .map(seat -> {
                    var id = new SeatId(seat.seat());
                    if (on.proceedings().isRecused(id)) {
                        return Rolls.recused(seat);
                    }
                    boolean own = round.hasVotedInPerson(id);
                    boolean stayed = seat.present()
                            && now.stream().anyMatch(it -> it.seat().equals(seat.seat()) && it.present());
                    return Rolls.attending(seat, own || stayed);
                })
                .toList();
    }

    private static List<VotingEvent> closed(
            Standing on, Procedure procedure, Round round, List<VotingSeat> roll, LocalDate done) {
        Question question = question(on, procedure, round, roll, round.ballots());
        return List.of(
                new VotingClosed(on.alliance(), on.id(), round.number(), roll, done, procedure.authority()),
                computed(on, procedure, round.number(), question, done));
    }

    static Question question(
            Standing on, Procedure procedure, Round round, List<VotingSeat> roll, List<Ballot> ballots) {
        return procedure.question(
                on.proceedings(),
                round.isWritten(),
                round.isSecondCall(),
                roll,
                round.proxies(),
                ballots,
                round.castingVote(),
                on.proceedings().necessity());
    }

    // The remaining replies cannot change an outcome that they leave alone when all are for, against or abstain.
    private static boolean settled(Standing on, Procedure procedure, Round round, List<VotingSeat> roll) {
        if (!procedure.rules().earlyClose() || round.ballots().isEmpty()) {
            return false;
        }
        var outcomes = new ArrayList<Outcome>();
        outcomes.add(Outcomes.compute(question(on, procedure, round, roll, round.ballots()))
                .outcome());
        for (Choice choice : List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAIN, Choice.BLOCK)) {
            var all = new ArrayList<>(round.ballots());
            roll.stream()
                    .filter(seat -> seat.filled() && !seat.recused() && !seat.present())
                    .forEach(seat -> all.add(Ballot.of(seat.seat(), choice)));
            List<VotingSeat> replied = roll.stream()
                    .map(seat -> seat.recused() || !seat.filled() ? seat : Rolls.attending(seat, true))
                    .toList();
            outcomes.add(Outcomes.compute(question(on, procedure, round, replied, all))
                    .outcome());
        }
        return outcomes.stream().distinct().count() == 1;
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
                computed(on, procedure, first.round(), question, first.occurred()));
    }

    static WrittenProcedureStopped stop(Standing on, Procedure procedure, StopWrittenProcedure it) {
        Round round = on.openRound();
        on.require(round.isWritten());
        Refusal.unless(procedure.rules().writtenProcedure().anyMemberStops(), NOT_STOPPABLE, null);
        VotingSeat seat = BallotDecisions.seat(round, it.seatId(), "seatId");
        Refusal.unless(seat.filled(), NOT_ELIGIBLE, "seatId", seat.shown());
        return new WrittenProcedureStopped(
                on.alliance(), on.id(), it.seatId(), round.number(), on.doneIn(round, it), on.authority());
    }

    static OutcomeDeclared declare(Standing on, DeclareOutcome it) {
        on.require(on.proceedings().stage() == Stage.CLOSED);
        Round round = on.decidedRound();
        OutcomeComputed came = round.outcome().orElseThrow();
        Outcome computed = came.computation().outcome();
        Refusal.unless(it.outcome() == computed || it.ruling() != null, NOT_AS_COMPUTED, "outcome", word(computed));
        LocalDate planned = on.proceedings().proposal().from();
        LocalDate taken = came.occurred();
        LocalDate from = planned == null || planned.isBefore(taken) ? taken : planned;
        return new OutcomeDeclared(
                on.alliance(),
                on.id(),
                it.outcome(),
                it.ruling(),
                it.condition(),
                computed,
                from,
                on.doneIn(round, it),
                on.authority());
    }

    private static ItemId itemOf(Standing on, Round round) {
        ItemId item = round.item();
        on.require(item != null);
        return java.util.Objects.requireNonNull(item);
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static void requireReady(Standing on) {
        on.require(on.proceedings().stage().isReadyToVote());
        Refusal.unless(!on.proceedings().hasOpenAmendment(), AMENDMENT_OPEN, null);
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

    private static OutcomeComputed computed(
            Standing on, Procedure procedure, int round, Question question, LocalDate done) {
        Computation computation = Outcomes.compute(question);
        return new OutcomeComputed(
                on.alliance(), on.id(), round, procedure.ruleSet(), question, computation, done, procedure.authority());
    }
}

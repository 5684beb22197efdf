package org.allianceledger.decision;

import static org.allianceledger.decision.DecisionReason.NOT_AS_COMPUTED;
import static org.allianceledger.decision.DecisionReason.NOT_ELIGIBLE;
import static org.allianceledger.decision.DecisionReason.NOT_STOPPABLE;
import static org.allianceledger.decision.DecisionReason.REPLIES_OPEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.VotingCommand.CloseVoting;
import org.allianceledger.decision.VotingCommand.DeclareOutcome;
import org.allianceledger.decision.VotingCommand.StopWrittenProcedure;
import org.allianceledger.decision.VotingEvent.OutcomeComputed;
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.allianceledger.decision.VotingEvent.VotingClosed;
import org.allianceledger.decision.VotingEvent.WrittenProcedureStopped;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.Sitting;
import org.allianceledger.voting.Ballot;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcome;
import org.allianceledger.voting.Outcomes;
import org.allianceledger.voting.Question;
import org.allianceledger.voting.VotingSeat;

/** The rules of closing a vote and declaring its outcome as a plain function: what is counted. */
final class VotingDecisions {

    private VotingDecisions() {}

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

    static ItemId itemOf(Standing on, Round round) {
        ItemId item = round.item();
        on.require(item != null);
        return java.util.Objects.requireNonNull(item);
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(java.util.Locale.ROOT);
    }

    static OutcomeComputed computed(Standing on, Procedure procedure, int round, Question question, LocalDate done) {
        Computation computation = Outcomes.compute(question);
        return new OutcomeComputed(
                on.alliance(), on.id(), round, procedure.ruleSet(), question, computation, done, procedure.authority());
    }
}

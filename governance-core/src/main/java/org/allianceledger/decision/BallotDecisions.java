package org.allianceledger.decision;

import static org.allianceledger.decision.DecisionReason.BALLOT_KIND;
import static org.allianceledger.decision.DecisionReason.CASTING_VOTE_UNCLEAR;
import static org.allianceledger.decision.DecisionReason.NOT_CHAIRING;
import static org.allianceledger.decision.DecisionReason.NOT_ELIGIBLE;
import static org.allianceledger.decision.DecisionReason.NOT_ON_ROLL;
import static org.allianceledger.decision.DecisionReason.NO_PROXY;
import static org.allianceledger.decision.DecisionReason.OWN_BALLOT_PREVAILS;
import static org.allianceledger.decision.DecisionReason.REPLIES_OVER;
import static org.allianceledger.decision.DecisionReason.UNKNOWN_CANDIDATE;

import java.time.LocalDate;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.VotingCommand.AskForVote;
import org.allianceledger.decision.VotingCommand.CastBallot;
import org.allianceledger.decision.VotingCommand.StateCastingVote;
import org.allianceledger.decision.VotingEvent.BallotCast;
import org.allianceledger.decision.VotingEvent.CastingVoteStated;
import org.allianceledger.decision.VotingEvent.VoteAsked;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ruleset.DecisionRule.Method;
import org.allianceledger.voting.Ballot;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Question.Proxy;
import org.allianceledger.voting.VotingSeat;
import org.allianceledger.voting.VotingSeat.Chairing;

/** The rules of casting ballots as plain functions. */
final class BallotDecisions {

    private BallotDecisions() {}

    static BallotCast cast(Standing on, Procedure procedure, CastBallot it) {
        Round round = on.openRound();
        LocalDate done = on.doneIn(round, it);
        LocalDate last = round.repliesUntil();
        if (last != null) {
            Refusal.unless(!done.isAfter(last), REPLIES_OVER, "occurred", last);
        }
        boolean ranked = procedure.method() == Method.RANKED;
        Refusal.unless(procedure.method() != Method.WITHOUT_A_VOTE, BALLOT_KIND, "choice");
        Refusal.unless(
                ranked
                        ? it.choice() == null && !it.ranking().isEmpty()
                        : it.choice() != null && it.ranking().isEmpty(),
                BALLOT_KIND,
                "choice");
        it.ranking()
                .forEach(rank -> rank.forEach(candidate -> Refusal.unless(
                        on.proceedings().proposal().candidates().contains(candidate),
                        UNKNOWN_CANDIDATE,
                        "ranking",
                        candidate)));
        VotingSeat seat = seat(round, it.seatId(), "seatId");
        requireRight(on, procedure, round, seat, it);
        return new BallotCast(
                on.alliance(),
                on.id(),
                it.seatId(),
                it.choice(),
                it.castBy(),
                it.ranking(),
                round.number(),
                round.cast().size() + 1,
                done,
                on.authority());
    }

    private static void requireRight(Standing on, Procedure procedure, Round round, VotingSeat seat, CastBallot it) {
        boolean barred = on.proceedings().isRecused(it.seatId())
                && !on.proceedings().necessity().contains(it.seatId());
        Refusal.unless(seat.filled() && !seat.suspended() && !barred, NOT_ELIGIBLE, "seatId", seat.shown());
        SeatId by = it.castBy();
        if (by == null) {
            Refusal.unless(seat.present() || round.isWritten(), NOT_ELIGIBLE, "seatId", seat.shown());
            return;
        }
        VotingSeat holder = seat(round, by, "castBy");
        boolean holds = procedure.rules().proxies().allowed()
                && round.proxies().contains(new Proxy(seat.seat(), holder.seat()))
                && holder.present()
                && !on.proceedings().isRecused(by);
        Refusal.unless(holds, NO_PROXY, "castBy", holder.shown(), seat.shown());
        boolean ownBallot = round.ballotOf(it.seatId()).map(Ballot::castBy).isEmpty() && round.hasBallotOf(it.seatId());
        Refusal.unless(
                !ownBallot || !procedure.rules().proxies().ownBallotPrevails(),
                OWN_BALLOT_PREVAILS,
                "castBy",
                seat.shown());
    }

    static CastingVoteStated state(Standing on, StateCastingVote it) {
        Round round = on.openRound();
        VotingSeat seat = seat(round, it.seatId(), "seatId");
        Refusal.unless(it.choice() == Choice.FOR || it.choice() == Choice.AGAINST, CASTING_VOTE_UNCLEAR, "choice");
        Refusal.unless(
                seat.chairing() != Chairing.NONE && !on.proceedings().isRecused(it.seatId()),
                NOT_CHAIRING,
                "seatId",
                seat.shown());
        return new CastingVoteStated(
                on.alliance(), on.id(), it.seatId(), it.choice(), round.number(), on.doneIn(round, it), on.authority());
    }

    static VoteAsked ask(Standing on, BodyOnDay body, AskForVote it) {
        on.require(on.proceedings().stage().isWaiting());
        boolean votes = body.seat(it.seatId())
                .filter(seat -> seat.isVoting() && seat.isFilled())
                .isPresent();
        Refusal.unless(votes && !on.proceedings().isRecused(it.seatId()), NOT_ELIGIBLE, "seatId", it.seatId());
        return new VoteAsked(on.alliance(), on.id(), it.seatId(), on.done(it), on.authority());
    }

    static VotingSeat seat(Round round, SeatId seat, String field) {
        return round.roll().stream()
                .filter(it -> it.seat().equals(seat.value()))
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_ON_ROLL, field, seat));
    }
}

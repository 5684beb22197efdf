package org.allianceledger.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.VotingEvent.BallotCast;
import org.allianceledger.decision.VotingEvent.CastingVoteStated;
import org.allianceledger.decision.VotingEvent.OutcomeComputed;
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.allianceledger.decision.VotingEvent.QuorumLacked;
import org.allianceledger.decision.VotingEvent.SeatAdmittedToRoll;
import org.allianceledger.decision.VotingEvent.VoteAsked;
import org.allianceledger.decision.VotingEvent.VotingClosed;
import org.allianceledger.decision.VotingEvent.VotingOpened;
import org.allianceledger.decision.VotingEvent.WrittenProcedureStopped;
import org.allianceledger.ruleset.RuleSet.Tie;
import org.allianceledger.voting.Outcome;

/** The votes that were held on one question, one after the other. */
final class Rounds {

    private final List<Round> all = new ArrayList<>();
    private final Set<SeatId> necessity = new LinkedHashSet<>();
    private boolean lackedQuorum;

    /** Takes in the next event and says which stage it leads to. */
    Stage after(VotingEvent event, Stage stage, Debate debate, Aftermath aftermath) {
        switch (event) {
            case VotingOpened it -> {
                all.add(new Round(it));
                necessity.clear();
                necessity.addAll(it.necessity());
                return Stage.VOTING;
            }
            case QuorumLacked it -> all.add(Round.without(it));
            case SeatAdmittedToRoll it -> last().admit(it.seat());
            case BallotCast it -> last().count(it);
            case CastingVoteStated it -> last().state(it.choice());
            case VoteAsked it -> debate.askedForVote(it.seatId());
            case VotingClosed it -> {
                last().close(it.roll());
                return Stage.CLOSED;
            }
            case WrittenProcedureStopped ignored -> {
                last().stop();
                return Stage.ADJOURNED;
            }
            case OutcomeComputed it -> {
                last().compute(it);
                lackedQuorum = it.computation().outcome() == Outcome.NO_QUORUM;
                return lackedQuorum ? Stage.ADJOURNED : Stage.CLOSED;
            }
            case OutcomeDeclared it -> {
                last().declare(it);
                return aftermath.after(it, last().rules().tie() == Tie.REOPENED);
            }
        }
        return stage;
    }

    List<Round> all() {
        return List.copyOf(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Round last() {
        return all.getLast();
    }

    /** @param number from 1 */
    Round number(int number) {
        return all.get(number - 1);
    }

    /** The seats that took part in the last vote although recused. */
    Set<SeatId> necessity() {
        return Set.copyOf(necessity);
    }

    /** Whether the last outcome was that there was no quorum. */
    boolean lackedQuorum() {
        return lackedQuorum;
    }
}

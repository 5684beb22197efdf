package org.allianceledger.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatId;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.Sitting;
import org.allianceledger.ruleset.RuleBooks.InForce;
import org.allianceledger.ruleset.RuleSet;
import org.allianceledger.voting.Ballot;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcomes;
import org.allianceledger.voting.Presence;
import org.allianceledger.voting.Question;
import org.allianceledger.voting.VotingSeat;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a question as the room stands, found by the functions that decide it: for the light in the meeting
 * room, and for declaring an outcome in the same breath as it is computed.
 */
public record Foresight(InForce rules, BodyOnDay body, Sitting sitting) {

    /** Whether the room could decide a question in which nobody is recused. */
    public Presence presence() {
        List<VotingSeat> roll = body.votingSeats()
                .map(seat -> new VotingSeat(
                        seat.id().value(),
                        seat.key(),
                        seat.categories(),
                        seat.isFilled(),
                        false,
                        seat.isFilled()
                                && sitting.of(seat.id())
                                        .filter(Sitting.Attendance::inRoom)
                                        .isPresent(),
                        sitting.of(seat.id())
                                .filter(Sitting.Attendance::substitute)
                                .isPresent(),
                        false,
                        VotingSeat.Chairing.NONE))
                .toList();
        return Outcomes.presence(new Question(
                rules.rules(),
                rules.rules().rulesFor(RuleSet.ORDINARY).getFirst(),
                RuleSet.ORDINARY,
                false,
                false,
                roll,
                Rolls.proxies(sitting),
                List.of(),
                null,
                List.of(),
                Set.of(),
                false,
                Set.of(),
                List.of(),
                0));
    }

    /** Whether the room could decide this one. */
    public Presence presence(Proceedings proceedings, ItemId item) {
        return Outcomes.presence(question(procedure(proceedings), proceedings, item, List.of(), null));
    }

    /** The name of the rule that a vote on it follows. */
    public String rule(Proceedings proceedings) {
        return procedure(proceedings).rule();
    }

    /** Whether this class of matter may be decided without a vote, and nobody has asked for one. */
    public boolean maySkipTheVote(Proceedings proceedings) {
        try {
            procedure(proceedings).withoutVote(proceedings.proposal());
            return proceedings.voteAskedBy().isEmpty();
        } catch (Refusal voted) {
            return false;
        }
    }

    /** What a vote with these ballots would come to. */
    public Computation voted(
            Proceedings proceedings, ItemId item, Map<SeatId, Choice> ballots, @Nullable Choice castingVote) {
        List<Ballot> cast = ballots.entrySet().stream()
                .map(it -> Ballot.of(it.getKey().value(), it.getValue()))
                .toList();
        return Outcomes.compute(question(procedure(proceedings), proceedings, item, cast, castingVote));
    }

    private Procedure procedure(Proceedings proceedings) {
        return Procedure.inForce(rules, proceedings.proposal());
    }

    private Question question(
            Procedure procedure,
            Proceedings proceedings,
            ItemId item,
            List<Ballot> ballots,
            @Nullable Choice castingVote) {
        return procedure.question(
                proceedings,
                false,
                proceedings.lackedQuorum(),
                Rolls.inMeeting(body, sitting, item, proceedings),
                Rolls.proxies(sitting),
                ballots,
                castingVote,
                Set.of());
    }
}

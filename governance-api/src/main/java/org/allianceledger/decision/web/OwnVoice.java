package org.allianceledger.decision.web;

import java.util.List;
import java.util.Set;
import org.allianceledger.access.view.Footing;
import org.allianceledger.access.web.OwnActs;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.DecisionEvent;
import org.allianceledger.decision.DecisionId;
import org.allianceledger.decision.EffectCommand.RecordDissent;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.decision.ProposalCommand.DeclareConflict;
import org.allianceledger.decision.ProposalCommand.DenyConflict;
import org.allianceledger.decision.ProposalCommand.RaiseObjection;
import org.allianceledger.decision.Round;
import org.allianceledger.decision.VotingCommand.CastBallot;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.springframework.stereotype.Component;

/** What a member may have recorded for a seat of their own; ballots only where votes are given in writing. */
@Component
class OwnVoice implements OwnActs {

    private final Past past;

    OwnVoice(Past past) {
        this.past = past;
    }

    @Override
    public boolean cover(Act act, Footing footing) {
        return switch (act) {
            case RecordDissent it -> footing.serves(it.seatId());
            case RaiseObjection it -> footing.serves(it.seatId());
            case DeclareConflict it -> footing.serves(it.seatId()) && isOwn(it.raisedBy(), it.seatId(), footing);
            case DenyConflict it -> footing.serves(it.seatId());
            case CastBallot it -> footing.serves(it.seatId()) && isByItself(it) && isInWriting(it.decisionId());
            default -> false;
        };
    }

    private static boolean isOwn(String raisedBy, SeatId seat, Footing footing) {
        return Set.of(seat.value(), String.valueOf(footing.person())).contains(raisedBy);
    }

    private static boolean isByItself(CastBallot ballot) {
        return ballot.castBy() == null || ballot.castBy().equals(ballot.seatId());
    }

    private boolean isInWriting(DecisionId decision) {
        List<DecisionEvent> events = past.of(decision.value(), PointInTime.ALL_KNOWN).stream()
                .map(it -> (DecisionEvent) it.event())
                .toList();
        return !events.isEmpty()
                && Proceedings.of(events).lastRound().filter(Round::isWritten).isPresent();
    }
}

package org.allianceledger.decision.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allianceledger.decision.Authorisation;
import org.allianceledger.decision.EffectEvent.DecisionCalledIn;
import org.allianceledger.decision.EffectEvent.UrgentDecisionTaken;
import org.allianceledger.decision.HearingEvent;
import org.allianceledger.decision.ProposalEvent.ConflictDeclared;
import org.allianceledger.decision.ProposalEvent.DecisionProposed;
import org.allianceledger.decision.ProposalEvent.ProposalRevised;
import org.allianceledger.decision.ProposalEvent.SeatRecused;
import org.allianceledger.decision.VotingEvent.OutcomeComputed;
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.view.RegisterMark;
import org.springframework.stereotype.Component;

/** Files the decisions that something happened to which happens to few. */
@Component
public class DecisionMarks implements RegisterMark {

    public static final String CALLED_IN = "decision/called-in";

    /** Decisions with a vote for which one fewer present would have been too few. */
    public static final String EXACT_QUORUM = "decision/exact-quorum";

    /** Decisions in which somebody's interest was declared or doubted. */
    public static final String CONFLICTED = "decision/conflicted";

    /** Decisions of which it was said whom they concern, who was heard or why nobody was. */
    public static final String HEARD = "decision/heard";

    /** Decisions of which an outcome was declared. */
    public static final String DECLARED = "decision/declared";

    /** Decisions that the chair took alone. */
    public static final String URGENT = "decision/urgent";

    /** Decisions that would let another one stand or fall. */
    public static final String RULING = "decision/ruling";

    /** Acts that answer what the chair took alone. */
    public static final Set<String> RATIFYING = Set.of("RatifyDecision", "RefuseRatification");

    /** Acts that answer what is under review. */
    public static final Set<String> REVIEWING = Set.of("ConfirmDecision", "RescindDecision");

    @Override
    public Set<String> of(LedgerEvent event) {
        return switch (event) {
            case DecisionProposed it -> proposal(it.reliesOn(), it.authorises());
            case ProposalRevised it -> proposal(it.reliesOn(), it.authorises());
            case DecisionCalledIn ignored -> Set.of(CALLED_IN);
            case ConflictDeclared ignored -> Set.of(CONFLICTED);
            case SeatRecused it -> it.raisedBy().equals(it.seatId().value()) ? Set.of() : Set.of(CONFLICTED);
            case OutcomeComputed it -> it.computation().quorumWasExact() ? Set.of(EXACT_QUORUM) : Set.of();
            case HearingEvent ignored -> Set.of(HEARD);
            case OutcomeDeclared ignored -> Set.of(DECLARED);
            case UrgentDecisionTaken ignored -> Set.of(URGENT);
            default -> Set.of();
        };
    }

    /** Decisions a version of whose text rested on a figure, by the name the text calls it. */
    public static String relyingOn(String figure) {
        return "decision/relying/" + figure;
    }

    private static Set<String> proposal(List<String> reliesOn, List<Authorisation> authorises) {
        var marks = new HashSet<String>();
        reliesOn.forEach(it -> marks.add(relyingOn(it)));
        if (authorises.stream().anyMatch(it -> RATIFYING.contains(it.act()) || REVIEWING.contains(it.act()))) {
            marks.add(RULING);
        }
        return marks;
    }
}

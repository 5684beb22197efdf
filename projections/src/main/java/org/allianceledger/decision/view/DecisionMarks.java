package org.allianceledger.decision.view;

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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files the decisions that something happened to which happens to few. */
@Component
public class DecisionMarks implements RegisterMark {

    /** Decisions a version of whose text rested on something measured. */
    public static final String RELYING = "decision/relying";

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

    @Override
    public @Nullable String of(LedgerEvent event) {
        return switch (event) {
            case DecisionProposed it -> it.reliesOn().isEmpty() ? null : RELYING;
            case ProposalRevised it -> it.reliesOn().isEmpty() ? null : RELYING;
            case DecisionCalledIn ignored -> CALLED_IN;
            case ConflictDeclared ignored -> CONFLICTED;
            case SeatRecused it -> it.raisedBy().equals(it.seatId().value()) ? null : CONFLICTED;
            case OutcomeComputed it -> it.computation().quorumWasExact() ? EXACT_QUORUM : null;
            case HearingEvent ignored -> HEARD;
            case OutcomeDeclared ignored -> DECLARED;
            case UrgentDecisionTaken ignored -> URGENT;
            default -> null;
        };
    }
}

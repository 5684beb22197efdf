package org.allianceledger.decision.view;

import org.allianceledger.decision.EffectEvent.DecisionCalledIn;
import org.allianceledger.decision.ProposalEvent.DecisionProposed;
import org.allianceledger.decision.ProposalEvent.ProposalRevised;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.view.RegisterMark;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files the decisions that rely on a figure, and those that another body has called in. */
@Component
public class DecisionMarks implements RegisterMark {

    /** Decisions a version of whose text rested on something measured. */
    public static final String RELYING = "decision/relying";

    public static final String CALLED_IN = "decision/called-in";

    @Override
    public @Nullable String of(LedgerEvent event) {
        return switch (event) {
            case DecisionProposed it -> it.reliesOn().isEmpty() ? null : RELYING;
            case ProposalRevised it -> it.reliesOn().isEmpty() ? null : RELYING;
            case DecisionCalledIn ignored -> CALLED_IN;
            default -> null;
        };
    }
}

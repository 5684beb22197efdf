package org.allianceledger.agenda.view;

import java.util.Locale;
import org.allianceledger.decision.Level;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.Sight;

/**
 * Who is told, as far as it matters for what they are told.
 *
 * @param sight what they may see of the alliance
 */
public record Reader(Sight sight, Locale locale) {

    /** Whether they are of the permitted circle, who are shown small counts. */
    public boolean inside() {
        return sight.inside();
    }

    /** Whether they may read something that belongs to no body in particular. */
    public boolean mayRead(Level level) {
        return sight.mayRead(level);
    }

    public boolean mayRead(Proceedings decision) {
        return sight.mayReadDecision(decision.id().value(), decision.proposal().level());
    }

    public boolean mayRead(DecisionPage decision) {
        return sight.mayRead(decision);
    }
}

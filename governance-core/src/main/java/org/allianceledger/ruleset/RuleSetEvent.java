package org.allianceledger.ruleset;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a body's rule sets. */
public sealed interface RuleSetEvent extends LedgerEvent {

    AllianceId allianceId();

    BodyId bodyId();

    RuleSetId ruleSetId();

    /** @param template name of the ready-made rule set that the content was copied from; null if it is the body's own */
    @Revision("1")
    record RuleSetDrafted(
            AllianceId allianceId,
            BodyId bodyId,
            RuleSetId ruleSetId,
            String name,
            RuleSet rules,
            @Nullable String template,
            @Nullable String note,
            LocalDate occurred,
            Authority authority)
            implements RuleSetEvent {}

    @Revision("1")
    record RuleSetAdopted(
            AllianceId allianceId,
            BodyId bodyId,
            RuleSetId ruleSetId,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements RuleSetEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }
}

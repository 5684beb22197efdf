package org.allianceledger.ruleset;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ruleset.RuleSetCommand.AdoptRuleSet;
import org.allianceledger.ruleset.RuleSetCommand.DraftRuleSet;
import org.allianceledger.ruleset.RuleSetEvent.RuleSetAdopted;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** The thin Axon shell around {@link RuleSetDecisions}: all rule sets of one body. */
@Aggregate
class RuleBook {

    @AggregateIdentifier
    private String id;

    private RuleBookHistory history = RuleBookHistory.EMPTY;

    void draft(AllianceId alliance, DraftRuleSet command, LocalDate today) {
        AggregateLifecycle.apply(RuleSetDecisions.draft(history, alliance, command, today));
    }

    RuleSetAdopted adopt(AllianceId alliance, AdoptRuleSet command, LocalDate today) {
        RuleSetAdopted adopted = RuleSetDecisions.adopt(history, alliance, command, today);
        AggregateLifecycle.apply(adopted);
        return adopted;
    }

    RuleBookHistory history() {
        return history;
    }

    @EventSourcingHandler
    void on(RuleSetEvent event) {
        id = RuleBookHistory.idOf(event.bodyId());
        history = history.after(event);
    }
}

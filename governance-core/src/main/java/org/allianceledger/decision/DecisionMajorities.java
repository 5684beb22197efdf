package org.allianceledger.decision;

import static org.allianceledger.decision.DecisionReason.NOT_QUALIFIED;

import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.DecisionRule.Method;
import org.allianceledger.ruleset.DecisionRule.Scope;
import org.springframework.stereotype.Component;

/** Reads the rule off the last round of the decision itself, as it was frozen when the round opened. */
@Component
class DecisionMajorities implements Majorities {

    private static final String AUTHORITY = "authority.reference";

    private final Docket docket;

    DecisionMajorities(Docket docket) {
        this.docket = docket;
    }

    @Override
    public void requireQualified(Act act, String matter) {
        if (act.authority().kind() != Authority.Kind.DECISION) {
            return;
        }
        Proceedings proceedings = docket.proceedings(docket.load(DecisionId.cited(act.authority()), AUTHORITY));
        boolean qualified = proceedings
                .lastRound()
                .filter(round -> isQualified(round, matter))
                .isPresent();
        Refusal.unless(qualified, NOT_QUALIFIED, AUTHORITY, proceedings.name());
    }

    private static boolean isQualified(Round round, String matter) {
        DecisionRule rule = round.rules().rules().get(round.rule());
        if (rule == null) {
            return false;
        }
        if (rule.method() == Method.QUALIFIED || rule.method() == Method.UNANIMOUS && rule.scope() != Scope.VOTES) {
            return true;
        }
        boolean none = round.rules().rules().values().stream().noneMatch(it -> it.method() == Method.QUALIFIED);
        return none && round.rules().rulesFor(matter).contains(round.rule());
    }
}

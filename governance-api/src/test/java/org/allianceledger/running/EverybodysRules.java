package org.allianceledger.running;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.body.BodyId;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.Quorum;
import org.allianceledger.ruleset.RuleBooks;
import org.allianceledger.ruleset.RuleSet;
import org.allianceledger.ruleset.RuleSet.Proxies;
import org.allianceledger.ruleset.RuleSetId;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Gives every body the same rules of procedure, where nothing else keeps them. */
@Component
@Fallback
class EverybodysRules implements RuleBooks {

    private static final RuleSet RULES = new RuleSet(
            Quorum.moreThanHalf(),
            null,
            List.of(),
            Map.of("simple", DecisionRule.of(DecisionRule.Method.SIMPLE)),
            Map.of(RuleSet.ORDINARY, List.of("simple")),
            RuleSet.Tie.LAPSES,
            Set.of(),
            false,
            false,
            false,
            true,
            new Proxies(true, 1, true),
            null,
            null,
            null,
            false,
            false,
            7,
            7,
            5,
            false);

    @Override
    public InForce onDay(BodyId body, LocalDate day) {
        return new InForce(new RuleSetId("rules-everybody"), "Alles", LocalDate.of(2020, 1, 1), RULES);
    }

    @Override
    public InForce draft(BodyId body, RuleSetId id, String field) {
        return onDay(body, LocalDate.of(2020, 1, 1));
    }
}

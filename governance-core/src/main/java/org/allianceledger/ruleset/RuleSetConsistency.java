package org.allianceledger.ruleset;

import static org.allianceledger.ruleset.RuleSetReason.BASE_MISPLACED;
import static org.allianceledger.ruleset.RuleSetReason.CATEGORY_TWICE;
import static org.allianceledger.ruleset.RuleSetReason.NO_PROXY_POSSIBLE;
import static org.allianceledger.ruleset.RuleSetReason.ORDINARY_MISSING;
import static org.allianceledger.ruleset.RuleSetReason.SCOPE_MISPLACED;
import static org.allianceledger.ruleset.RuleSetReason.SHARE_MISPLACED;
import static org.allianceledger.ruleset.RuleSetReason.SHARE_OUT_OF_REACH;
import static org.allianceledger.ruleset.RuleSetReason.SHARE_TOO_LARGE;
import static org.allianceledger.ruleset.RuleSetReason.UNKNOWN_MATTER;
import static org.allianceledger.ruleset.RuleSetReason.UNKNOWN_RULE;

import java.util.Collection;
import java.util.HashSet;
import java.util.TreeSet;
import org.allianceledger.ledger.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether the parts of a rule set fit each other, so that no decision meets a rule that says nothing. */
final class RuleSetConsistency {

    private final RuleSet rules;
    private final String path;

    private RuleSetConsistency(RuleSet rules, String path) {
        this.rules = rules;
        this.path = path;
    }

    /**
     * Checks a rule set.
     *
     * @param path the field it stands in
     * @throws Refusal naming the part that does not fit
     */
    static void require(RuleSet rules, String path) {
        var check = new RuleSetConsistency(rules, path);
        check.quorums();
        rules.rules().forEach(check::rule);
        check.matters();
        check.known(rules.castingMatters(), "castingMatters");
        check.known(rules.urgentDecision().matters(), "urgentDecision.matters");
        check.known(rules.delegation().notDelegable(), "delegation.notDelegable");
        Refusal.unless(
                !rules.proxies().allowed() || rules.proxies().perHolder() > 0,
                NO_PROXY_POSSIBLE,
                check.in("proxies.perHolder"));
    }

    private void quorums() {
        quorum(rules.quorum(), "quorum");
        quorum(rules.secondCall(), "secondCall");
        var seen = new HashSet<String>();
        for (RuleSet.Presence presence : rules.composition()) {
            Refusal.unless(seen.add(presence.category()), CATEGORY_TWICE, in("composition"), presence.category());
        }
    }

    private void rule(String name, DecisionRule rule) {
        String field = "rules[" + name + "]";
        boolean qualified = rule.method() == DecisionRule.Method.QUALIFIED;
        Refusal.unless(qualified == (rule.share() != null), SHARE_MISPLACED, in(field + ".share"));
        Refusal.unless(qualified == (rule.base() != null), BASE_MISPLACED, in(field + ".base"));
        boolean unanimous = rule.method() == DecisionRule.Method.UNANIMOUS;
        Refusal.unless(unanimous == (rule.scope() != null), SCOPE_MISPLACED, in(field + ".scope"));
        share(rule.share(), rule.strict(), field + ".share");
        share(rule.minApproval(), false, field + ".minApproval");
        quorum(rule.quorum(), field + ".quorum");
    }

    private void matters() {
        Refusal.unless(
                rules.matters().containsKey(RuleSet.ORDINARY), ORDINARY_MISSING, in("matters"), RuleSet.ORDINARY);
        rules.matters()
                .forEach((matter, names) -> names.forEach(name -> Refusal.unless(
                        rules.rules().containsKey(name), UNKNOWN_RULE, in("matters[" + matter + "]"), matter, name)));
    }

    private void known(Collection<String> matters, String field) {
        for (String matter : new TreeSet<>(matters)) {
            Refusal.unless(rules.matters().containsKey(matter), UNKNOWN_MATTER, in(field), matter);
        }
    }

    private void quorum(@Nullable Quorum quorum, String field) {
        if (quorum != null) {
            share(quorum.share(), quorum.strict(), field + ".share");
        }
    }

    private void share(@Nullable Fraction share, boolean strict, String field) {
        if (share != null) {
            int n = share.numerator();
            int d = share.denominator();
            Refusal.unless(n <= d, SHARE_TOO_LARGE, in(field), n, d);
            Refusal.unless(n < d || !strict, SHARE_OUT_OF_REACH, in(field), n, d);
        }
    }

    private String in(String field) {
        return path + "." + field;
    }
}

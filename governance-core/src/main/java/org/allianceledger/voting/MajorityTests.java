package org.allianceledger.voting;

import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.DecisionRule.Scope;
import org.allianceledger.ruleset.Fraction;
import org.allianceledger.voting.Computation.Figures;
import org.allianceledger.voting.Computation.Test;

/** Whether the votes are enough. */
final class MajorityTests {

    static final String VOTES = "votes";
    static final String THRESHOLD = "threshold";
    static final String SUPPORT = "support";
    static final String BLOCKS = "blocks";
    static final String DISAGREEMENT = "disagreement";
    static final String FLOOR = "floor:";
    static final String GROUP = "group:";

    private MajorityTests() {}

    /** At least one vote for or against was cast. */
    static Test anyVotes(Figures figures) {
        return new Test(VOTES, "R-13", figures.yesNo(), ">", 0, 1, figures.yesNo() > 0);
    }

    /** What the method itself asks, in the whole body. */
    static List<Test> ofMethod(DecisionRule rule, Figures figures) {
        var tests = new ArrayList<Test>();
        switch (rule.method()) {
            case CONSENSUS -> {
                tests.add(Comparison.exactly(BLOCKS, "R-14", figures.block(), 0));
                tests.add(disagreement("", rule, figures));
            }
            case SIMPLE, ABSOLUTE, QUALIFIED, UNANIMOUS -> tests.add(majority(THRESHOLD, rule, figures));
            case CONSENT, WITHOUT_A_VOTE, RANKED -> {}
        }
        tests.add(Comparison.atLeast(SUPPORT, "DECISIONS-5", figures.yes(), 1));
        return tests;
    }

    /** Floors under the whole, and the rule once more in each group. */
    static List<Test> beside(DecisionRule rule, Figures figures, List<Place> places) {
        var tests = new ArrayList<Test>();
        if (rule.minYes() > 0) {
            tests.add(Comparison.atLeast(FLOOR + "yes", "DECISIONS-5", figures.yes(), rule.minYes()));
        }
        if (rule.minNonNegative() > 0) {
            long notAgainst = figures.yes() + figures.abstain();
            tests.add(Comparison.atLeast(FLOOR + "non_negative", "DECISIONS-5", notAgainst, rule.minNonNegative()));
        }
        Fraction approval = rule.minApproval();
        if (approval != null) {
            tests.add(Comparison.share(
                    FLOOR + "approval", "DECISIONS-5", figures.yes(), approval, false, figures.inOffice()));
        }
        for (String group : rule.groups()) {
            Figures inGroup =
                    Count.of(places.stream().filter(place -> place.isIn(group)).toList());
            switch (rule.method()) {
                case SIMPLE, ABSOLUTE, QUALIFIED, UNANIMOUS -> tests.add(majority(GROUP + group, rule, inGroup));
                case CONSENSUS -> tests.add(disagreement(GROUP + group + ":", rule, inGroup));
                case CONSENT, WITHOUT_A_VOTE, RANKED -> {}
            }
            tests.add(Comparison.atLeast(GROUP + group + ":" + SUPPORT, "DECISIONS-5", inGroup.yes(), 1));
        }
        return tests;
    }

    private static Test majority(String name, DecisionRule rule, Figures figures) {
        return switch (rule.method()) {
            case ABSOLUTE ->
                Comparison.share(name, "DECISIONS-5", figures.yes(), Fraction.HALF, true, figures.inOffice());
            case QUALIFIED -> {
                Fraction share = rule.share() == null ? Fraction.HALF : rule.share();
                yield Comparison.share(name, "R-11", figures.yes(), share, rule.strict(), Count.base(rule, figures));
            }
            case UNANIMOUS -> Comparison.exactly(name, "R-14", figures.yes(), everyone(rule, figures));
            default -> simple(name, figures.yes(), figures.no() + (rule.abstentionsInBase() ? figures.abstain() : 0));
        };
    }

    private static Test simple(String name, long yes, long against) {
        long need = (yes + against) / 2 + 1;
        return new Test(name, "R-10", yes, ">", against, need > yes + against ? -1 : need, yes > against);
    }

    private static int everyone(DecisionRule rule, Figures figures) {
        Scope scope = rule.scope() == null ? Scope.PRESENT : rule.scope();
        return switch (scope) {
            case VOTES -> figures.yesNo();
            case PRESENT -> figures.present() + figures.represented();
            case ENTITLED -> figures.entitled();
        };
    }

    private static Test disagreement(String prefix, DecisionRule rule, Figures figures) {
        long allowed = rule.disagreeAtMost();
        return new Test(prefix + DISAGREEMENT, "DECISIONS-5", allowed, ">=", figures.no(), -1, allowed >= figures.no());
    }
}

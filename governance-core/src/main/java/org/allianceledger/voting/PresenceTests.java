package org.allianceledger.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.Quorum;
import org.allianceledger.ruleset.RuleSet;
import org.allianceledger.voting.Computation.Test;

/** Whether the body can decide at all. */
final class PresenceTests {

    static final String QUORUM = "quorum";
    static final String RULE_QUORUM = "quorum:rule";
    static final String HEADS = ":heads";
    static final String COMPOSITION = "composition:";

    private PresenceTests() {}

    /** The tests once the votes are in. */
    static List<Test> atClose(Question question, DecisionRule rule, List<Place> places) {
        return tests(question, rule, places, true);
    }

    /** The tests before any vote: a measure of votes could still be reached by all who are there or represented. */
    static List<Test> atOpening(Question question, DecisionRule rule, List<Place> places) {
        return tests(question, rule, places, false);
    }

    private static List<Test> tests(Question question, DecisionRule rule, List<Place> places, boolean closed) {
        var tests = new ArrayList<Test>();
        add(tests, QUORUM, inForce(question), places, closed);
        if (rule.quorum() != null) {
            add(tests, RULE_QUORUM, rule.quorum(), places, closed);
        }
        for (RuleSet.Presence wanted : question.ruleSet().composition()) {
            int there = Count.count(places, place -> place.present() && place.isIn(wanted.category()));
            tests.add(Comparison.atLeast(COMPOSITION + wanted.category(), "R-04", there, wanted.atLeast()));
        }
        return tests;
    }

    static Quorum inForce(Question question) {
        Quorum second = question.ruleSet().secondCall();
        return question.secondCall() && second != null
                ? second
                : question.ruleSet().quorum();
    }

    private static void add(List<Test> tests, String name, Quorum quorum, List<Place> places, boolean closed) {
        Predicate<Place> counted = closed ? place -> place.countsIn(quorum) : place -> place.isThereFor(quorum);
        int measure = Count.count(places, counted);
        tests.add(Comparison.share(name, "R-03", measure, quorum.share(), quorum.strict(), base(quorum, places)));
        if (quorum.minHeads() > 0) {
            int heads = Count.count(places, place -> place.isThereFor(quorum));
            tests.add(Comparison.atLeast(name + HEADS, "R-03", heads, quorum.minHeads()));
        }
    }

    static int base(Quorum quorum, List<Place> places) {
        return switch (quorum.base()) {
            case IN_OFFICE -> Count.count(places, place -> place.seat().filled());
            case SEATS -> places.size();
            case ENTITLED -> Count.count(places, Place::entitled);
        };
    }
}

package org.allianceledger.voting;

import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.DecisionRule.Method;
import org.allianceledger.ruleset.RuleSet.Tie;
import org.allianceledger.voting.Computation.Explanation;
import org.allianceledger.voting.Computation.Figures;
import org.allianceledger.voting.Computation.Test;
import org.allianceledger.voting.Question.Resolution;
import org.allianceledger.voting.VotingSeat.Chairing;

/** Works out outcomes: a plain function from a question to its computation. */
public final class Outcomes {

    static final String OBJECTIONS = "objections";
    static final String EVALUATION = "evaluation";
    static final String ANYONE = "present";
    static final String VOTE_ASKED = "vote_asked";

    private final Question question;
    private final DecisionRule rule;
    private final List<Place> places;
    private final Figures figures;
    private final List<Test> tests = new ArrayList<>();
    private boolean castingVote;
    private List<String> elected = List.of();
    private List<String> tied = List.of();

    private Outcomes(Question question) {
        this.question = question;
        this.rule = ruleOf(question);
        this.places = Room.of(question);
        this.figures = Count.of(places);
    }

    /**
     * Computes the outcome of a question, quorum and threshold alike.
     *
     * @throws org.allianceledger.ledger.Refusal if the question contradicts itself, such as a ballot of an unknown seat
     */
    public static Computation compute(Question question) {
        var outcomes = new Outcomes(question);
        BallotChecks.check(question, outcomes.rule.method());
        Outcome outcome = outcomes.outcome();
        var explaining = new Explaining(question, outcomes.rule, outcomes.places, outcomes.figures, outcomes.tests);
        return new Computation(
                outcome,
                outcomes.castingVote,
                outcomes.figures,
                List.copyOf(outcomes.tests),
                outcomes.elected,
                outcomes.tied,
                explaining.explain(outcome, outcomes.castingVote, outcomes.elected, outcomes.tied));
    }

    /**
     * True if presence as it stands gives quorum and composition, so that voting may open. A written
     * procedure may always open, since its presence is the replies to come.
     *
     * @throws org.allianceledger.ledger.Refusal if the question contradicts itself
     */
    public static boolean mayOpen(Question question) {
        List<Place> places = Room.of(question);
        List<Test> tests = PresenceTests.atOpening(question, ruleOf(question), places);
        return question.written() || tests.stream().allMatch(Test::holds);
    }

    /**
     * Presence as it stands, with the arithmetic in words: what {@link #mayOpen} rests on.
     *
     * @throws org.allianceledger.ledger.Refusal if the question contradicts itself
     */
    public static Presence presence(Question question) {
        DecisionRule rule = ruleOf(question);
        List<Place> places = Room.of(question);
        List<Test> tests = PresenceTests.atOpening(question, rule, places);
        boolean quorate = tests.stream().allMatch(Test::holds);
        var words = new PresenceWords(question, rule, places, Count.of(places));
        Said text = Said.text(words.sentences(tests, quorate));
        return new Presence(quorate, List.copyOf(tests), new Explanation(text.danish(), text.english()));
    }

    private static DecisionRule ruleOf(Question question) {
        DecisionRule rule = question.ruleSet().rules().get(question.rule());
        if (rule == null) {
            throw new Refusal(VotingReason.UNKNOWN_RULE, "rule", question.rule());
        }
        return rule;
    }

    private Outcome outcome() {
        tests.addAll(PresenceTests.atClose(question, rule, places));
        if (!allHold()) {
            return Outcome.NO_QUORUM;
        }
        return switch (rule.method()) {
            case WITHOUT_A_VOTE -> withoutAVote();
            case RANKED -> ranked();
            case CONSENT -> consent();
            default -> voted();
        };
    }

    private Outcome withoutAVote() {
        add(Comparison.atLeast(ANYONE, "R-15", figures.present(), 1));
        long asking = question.voteAskedBy().stream().filter(this::isEntitled).count();
        add(Comparison.exactly(VOTE_ASKED, "R-15", asking, 0));
        return allHold() ? Outcome.ADOPTED : Outcome.NOT_DECIDED;
    }

    private Outcome ranked() {
        List<List<List<String>>> rankings = new ArrayList<>();
        for (Place place : places) {
            if (place.ranks() && place.ballot() != null) {
                rankings.add(place.ballot().ranking());
            }
        }
        if (!add(Comparison.atLeast(MajorityTests.VOTES, "R-13", rankings.size(), 1))) {
            return Outcome.NOT_DECIDED;
        }
        Schulze count = Schulze.of(question.candidates(), rankings);
        tied = count.tied(question.places());
        if (!add(Comparison.exactly("tied", "DECISIONS-5", tied.size(), 0))) {
            return Outcome.TIED;
        }
        elected = count.certain(question.places());
        return Outcome.ADOPTED;
    }

    private Outcome consent() {
        long open = question.objections().stream()
                .filter(it -> it.resolution() == Resolution.OPEN && isEntitled(it.seat()))
                .count();
        if (!add(Comparison.exactly(OBJECTIONS, "R-14", open, 0))) {
            return Outcome.OBJECTION_OPEN;
        }
        if (!add(Comparison.exactly(EVALUATION, "R-14", question.evaluationPlanned() ? 1 : 0, 1))) {
            return Outcome.NOT_DECIDED;
        }
        return voted();
    }

    private Outcome voted() {
        if (!add(MajorityTests.anyVotes(figures))) {
            return Outcome.NOT_DECIDED;
        }
        List<Test> method = MajorityTests.ofMethod(rule, figures);
        List<Test> beside = MajorityTests.beside(rule, figures, places);
        tests.addAll(method);
        tests.addAll(beside);
        if (rule.method() == Method.CONSENSUS && figures.block() > 0) {
            return Outcome.BLOCKED;
        }
        boolean enough = method.stream().allMatch(Test::holds);
        if (rule.method() == Method.SIMPLE
                && method.getFirst().left() == method.getFirst().right()) {
            if (!hasCastingVote()) {
                return question.ruleSet().tie() == Tie.REJECTED ? Outcome.REJECTED : Outcome.TIED;
            }
            castingVote = true;
            enough = question.castingVote() == Choice.FOR;
        }
        return enough && beside.stream().allMatch(Test::holds) ? Outcome.ADOPTED : Outcome.REJECTED;
    }

    /** The chair itself has it, not a substitute in the chair's seat nor whoever holds the chair's proxy. */
    private boolean hasCastingVote() {
        return question.castingVote() != null
                && question.ruleSet().castingVoteIn(question.matter())
                && places.stream().anyMatch(this::mayCast);
    }

    private boolean mayCast(Place place) {
        boolean chairs = place.seat().chairing() == Chairing.CHAIR
                || place.seat().chairing() == Chairing.ACTING_CHAIR
                        && question.ruleSet().actingChairCasts();
        return chairs && place.present() && !place.seat().substitute();
    }

    private boolean isEntitled(String seat) {
        return places.stream()
                .anyMatch(place -> place.entitled() && place.seat().seat().equals(seat));
    }

    private boolean add(Test test) {
        tests.add(test);
        return test.holds();
    }

    private boolean allHold() {
        return tests.stream().allMatch(Test::holds);
    }
}

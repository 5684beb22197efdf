package org.allianceledger.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.Fraction;
import org.allianceledger.ruleset.Quorum;
import org.allianceledger.ruleset.RuleSet;
import org.allianceledger.voting.VotingSeat.Chairing;

/** Builds questions for tests: a roll of seats S1, S2 … and ballots in that order. */
final class Asked {

    static final Quorum NONE =
            new Quorum(Quorum.Measure.PRESENT, Quorum.Base.IN_OFFICE, new Fraction(0, 1), false, 0, false, true);

    private Quorum quorum = Quorum.moreThanHalf();
    private Quorum secondCall;
    private List<RuleSet.Presence> composition = List.of();
    private DecisionRule rule = DecisionRule.of(DecisionRule.Method.SIMPLE);
    private RuleSet.Tie tie = RuleSet.Tie.LAPSES;
    private Set<String> castingMatters = Set.of();
    private boolean actingChairCasts;
    private boolean necessityAllowed;
    private boolean substitutes = true;
    private RuleSet.Proxies proxyRule = new RuleSet.Proxies(false, 0, true);
    private String matter = RuleSet.ORDINARY;
    private boolean written;
    private boolean second;
    private final List<VotingSeat> roll = new ArrayList<>();
    private final List<Question.Proxy> proxies = new ArrayList<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private final List<Question.Objection> objections = new ArrayList<>();
    private Choice castingVote;
    private Set<String> voteAskedBy = Set.of();
    private boolean evaluation;
    private Set<String> necessity = Set.of();
    private List<String> candidates = List.of();
    private int places;

    /** So many seats, the last ones vacant; of the filled ones the first attend and the last of those are recused. */
    static Asked body(int seats, int vacant, int recused, int present) {
        var asked = new Asked();
        int attending = present + recused;
        for (int i = 0; i < seats; i++) {
            asked.roll.add(new VotingSeat(
                    "S" + (i + 1),
                    null,
                    Set.of(),
                    i < seats - vacant,
                    false,
                    i < attending,
                    false,
                    i >= present && i < attending,
                    i == 0 ? Chairing.CHAIR : Chairing.NONE));
        }
        return asked;
    }

    /** A body of filled seats, all of which attend but the last ones. */
    static Asked present(int present, int filled) {
        return body(filled, 0, 0, present);
    }

    /** Ballots in the order of the roll: those for, against, abstaining, blank. */
    Asked votes(int yes, int no, int abstain, int blank) {
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < yes; i++) {
            choices.add(Choice.FOR);
        }
        for (int i = 0; i < no; i++) {
            choices.add(Choice.AGAINST);
        }
        for (int i = 0; i < abstain; i++) {
            choices.add(Choice.ABSTAIN);
        }
        for (int i = 0; i < blank; i++) {
            choices.add(Choice.BLANK);
        }
        for (int i = 0; i < choices.size(); i++) {
            ballots.add(Ballot.of("S" + (i + 1), choices.get(i)));
        }
        return this;
    }

    Asked votes(int yes, int no, int abstain) {
        return votes(yes, no, abstain, 0);
    }

    Asked ballot(String seat, Choice choice) {
        ballots.add(Ballot.of(seat, choice));
        return this;
    }

    Asked ballotFor(String giver, String holder, Choice choice) {
        ballots.add(new Ballot(giver, choice, holder, List.of()));
        return this;
    }

    Asked ranking(String seat, String preferences) {
        List<List<String>> ranking = new ArrayList<>();
        for (String place : preferences.split(">")) {
            ranking.add(List.of(place.split("=")));
        }
        ballots.add(new Ballot(seat, null, null, ranking));
        return this;
    }

    Asked elect(int number, String... names) {
        places = number;
        candidates = List.of(names);
        return rule(DecisionRule.of(DecisionRule.Method.RANKED));
    }

    Asked proxy(String giver, String holder) {
        proxies.add(new Question.Proxy(giver, holder));
        return this;
    }

    Asked allowProxies(int perHolder, boolean ownBallotPrevails) {
        proxyRule = new RuleSet.Proxies(true, perHolder, ownBallotPrevails);
        return this;
    }

    Asked rule(DecisionRule decidedBy) {
        rule = decidedBy;
        return this;
    }

    Asked quorum(Quorum needed) {
        quorum = needed;
        return this;
    }

    Asked secondCall(Quorum needed) {
        secondCall = needed;
        second = true;
        return this;
    }

    Asked composition(String category, int atLeast) {
        composition = List.of(new RuleSet.Presence(category, atLeast));
        return this;
    }

    Asked tie(RuleSet.Tie ledTo) {
        tie = ledTo;
        return this;
    }

    /** The rules of FO-2: the chair decides ties in operational matters. */
    Asked castingVote(Choice stated, String inMatter) {
        castingMatters = Set.of("operational");
        castingVote = stated;
        matter = inMatter;
        return this;
    }

    Asked actingChairCasts() {
        actingChairCasts = true;
        return this;
    }

    Asked necessity(String... seats) {
        necessityAllowed = true;
        necessity = Set.of(seats);
        return this;
    }

    Asked forbidNecessity() {
        necessityAllowed = false;
        return this;
    }

    Asked forbidSubstitutes() {
        substitutes = false;
        return this;
    }

    Asked written() {
        written = true;
        return this;
    }

    Asked objection(String seat, Question.Resolution resolution) {
        objections.add(new Question.Objection(seat, resolution));
        return this;
    }

    Asked evaluated() {
        evaluation = true;
        return this;
    }

    Asked voteAskedBy(String... seats) {
        voteAskedBy = Set.of(seats);
        return this;
    }

    Asked with(VotingSeat seat) {
        roll.removeIf(it -> it.seat().equals(seat.seat()));
        roll.add(seat);
        return this;
    }

    Asked twice(VotingSeat seat) {
        roll.add(seat);
        return this;
    }

    /** A filled seat without anything particular. */
    static VotingSeat seat(String name, boolean present, String... categories) {
        return new VotingSeat(name, null, Set.of(categories), true, false, present, false, false, Chairing.NONE);
    }

    static VotingSeat recused(String name, boolean present, Chairing chairing) {
        return new VotingSeat(name, null, Set.of(), true, false, present, false, true, chairing);
    }

    static VotingSeat suspended(String name) {
        return new VotingSeat(name, null, Set.of(), true, true, true, false, false, Chairing.NONE);
    }

    static VotingSeat substitute(String name, Chairing chairing) {
        return new VotingSeat(name, null, Set.of(), true, false, true, true, false, chairing);
    }

    static VotingSeat chairing(String name, boolean present, Chairing chairing) {
        return new VotingSeat(name, null, Set.of(), true, false, present, false, false, chairing);
    }

    Question question() {
        var rules = new RuleSet(
                quorum,
                secondCall,
                composition,
                Map.of("rule", rule),
                Map.of(RuleSet.ORDINARY, List.of("rule")),
                tie,
                castingMatters,
                actingChairCasts,
                false,
                necessityAllowed,
                substitutes,
                proxyRule,
                null,
                null,
                null,
                false,
                false,
                7,
                7,
                7,
                false);
        return new Question(
                rules,
                "rule",
                matter,
                written,
                second,
                roll,
                proxies,
                ballots,
                castingVote,
                objections,
                voteAskedBy,
                evaluation,
                necessity,
                candidates,
                places);
    }

    Computation compute() {
        return Outcomes.compute(question());
    }

    Outcome outcome() {
        return compute().outcome();
    }

    boolean mayOpen() {
        return Outcomes.mayOpen(question());
    }

    /** What one test of the computation needed. */
    long need(String test) {
        return compute().tests().stream()
                .filter(it -> it.name().equals(test))
                .findFirst()
                .orElseThrow()
                .need();
    }
}

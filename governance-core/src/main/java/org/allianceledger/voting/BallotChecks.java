package org.allianceledger.voting;

import static org.allianceledger.ledger.Refusal.unless;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allianceledger.ruleset.DecisionRule.Method;

/** Whether what the ballots say fits the method they are counted by. */
final class BallotChecks {

    private static final Set<Choice> UNRANKED = Set.of(Choice.ABSTAIN, Choice.BLANK);

    private BallotChecks() {}

    static void check(Question question, Method method) {
        unless(
                method != Method.WITHOUT_A_VOTE || question.ballots().isEmpty(),
                VotingReason.BALLOTS_WITHOUT_A_VOTE,
                "ballots");
        boolean ranked = method == Method.RANKED;
        var candidates = new HashSet<String>();
        for (int i = 0; i < question.candidates().size(); i++) {
            String candidate = question.candidates().get(i);
            unless(candidates.add(candidate), VotingReason.CANDIDATE_TWICE, "candidates[" + i + "]", candidate);
        }
        unless(!ranked || !candidates.isEmpty(), VotingReason.NOBODY_TO_ELECT, "candidates");
        unless(!ranked || question.places() > 0, VotingReason.NOBODY_TO_ELECT, "places");
        for (int i = 0; i < question.ballots().size(); i++) {
            Ballot ballot = question.ballots().get(i);
            String field = "ballots[" + i + "]";
            boolean ranks = !ballot.ranking().isEmpty();
            if (ranked) {
                boolean fits = ranks ? ballot.choice() == null : says(ballot, UNRANKED);
                unless(fits, VotingReason.RANKING_MISSING, field + ".ranking");
                check(ballot.ranking(), candidates, field + ".ranking");
            } else {
                unless(!ranks, VotingReason.NOT_A_RANKED_ELECTION, field + ".ranking");
                unless(ballot.choice() != null, VotingReason.CHOICE_MISSING, field + ".choice");
            }
        }
        Choice casting = question.castingVote();
        unless(
                casting == null || casting == Choice.FOR || casting == Choice.AGAINST,
                VotingReason.CASTING_VOTE_UNCLEAR,
                "castingVote");
    }

    private static boolean says(Ballot ballot, Set<Choice> choices) {
        Choice choice = ballot.choice();
        return choice != null && choices.contains(choice);
    }

    private static void check(List<List<String>> ranking, Set<String> candidates, String field) {
        var named = new HashSet<String>();
        for (List<String> equals : ranking) {
            for (String candidate : equals) {
                unless(candidates.contains(candidate), VotingReason.UNKNOWN_CANDIDATE, field, candidate);
                unless(named.add(candidate), VotingReason.CANDIDATE_TWICE, field, candidate);
            }
        }
    }
}

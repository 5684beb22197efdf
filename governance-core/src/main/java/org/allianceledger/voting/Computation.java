package org.allianceledger.voting;

import java.util.List;

/**
 * An outcome with the arithmetic that gave it and the sentences that explain it.
 *
 * @param castingVote true if the chair's casting vote decided it
 * @param tests each test that was made, in the order it was made
 * @param elected candidates who won a ranked election, in order of rank; empty where a tie stands across the last place
 * @param tied candidates between whom a ranked election leaves a tie that matters
 */
public record Computation(
        Outcome outcome,
        boolean castingVote,
        Figures figures,
        List<Test> tests,
        List<String> elected,
        List<String> tied,
        Explanation explanation) {

    /** Whether there was a quorum, and with one fewer present there would have been none. */
    public boolean quorumWasExact() {
        return tests.stream()
                .anyMatch(test -> test.name().equals("quorum") && test.holds() && test.need() == figures.present());
    }

    /** The quantities of DECISIONS §3, in whole seats. {@code notVoting}: eligible and present or represented, without a ballot. */
    public record Figures(
            int seats,
            int vacant,
            int inOffice,
            int suspended,
            int recused,
            int entitled,
            int present,
            int represented,
            int yes,
            int no,
            int abstain,
            int invalid,
            int block,
            int yesNo,
            int valid,
            int cast,
            int notVoting) {}

    /**
     * One comparison of whole numbers: {@code left relation right}.
     *
     * @param name what is tested, such as {@code quorum}, {@code composition:lived_experience} or {@code threshold}
     * @param rule where the rule is found, such as {@code R-03}
     * @param relation {@code >} or {@code >=} or {@code =}
     * @param need fewest of what was counted that would have passed; -1 where no such number exists
     */
    public record Test(String name, String rule, long left, String relation, long right, long need, boolean holds) {}

    /** The same explanation in both languages. */
    public record Explanation(String danish, String english) {}
}

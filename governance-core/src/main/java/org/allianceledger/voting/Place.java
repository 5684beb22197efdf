package org.allianceledger.voting;

import org.allianceledger.ruleset.Quorum;
import org.jspecify.annotations.Nullable;

/**
 * A seat with its standing in one question.
 *
 * @param entitled whether it may vote: filled, not suspended, and not recused or exempt by necessity
 * @param present entitled and attending
 * @param represented entitled and absent, with a proxy that holds
 * @param ballot the ballot that counts for it
 */
record Place(
        VotingSeat seat,
        boolean entitled,
        boolean present,
        boolean represented,
        @Nullable Ballot ballot) {

    boolean isIn(String category) {
        return seat.categories().contains(category);
    }

    boolean isSuspended() {
        return seat.filled() && seat.suspended();
    }

    boolean isRecused() {
        return seat.filled() && !seat.suspended() && !entitled;
    }

    boolean votes(Choice choice) {
        return ballot != null && ballot.choice() == choice;
    }

    boolean votesAgainst() {
        return votes(Choice.AGAINST) || votes(Choice.BLOCK);
    }

    boolean ranks() {
        return ballot != null && !ballot.ranking().isEmpty();
    }

    boolean votesByProxy() {
        return ballot != null && ballot.castBy() != null;
    }

    /** Whether it counts towards a quorum of heads; one represented only where the rules say so. */
    boolean isThereFor(Quorum quorum) {
        return present || quorum.represented() && represented;
    }

    /** Whether it counts in the measure; a ranking is a vote for, as far as taking part goes. */
    boolean countsIn(Quorum quorum) {
        if (!isThereFor(quorum) || !quorum.abstentionsCount() && votes(Choice.ABSTAIN)) {
            return false;
        }
        boolean inFavour = votes(Choice.FOR) || ranks();
        return switch (quorum.measure()) {
            case PRESENT -> true;
            case PARTICIPATING -> inFavour || votesAgainst() || votes(Choice.ABSTAIN);
            case YES_PLUS_ABSTAIN -> inFavour || votes(Choice.ABSTAIN);
            case YES -> inFavour;
        };
    }
}

package org.allianceledger.page.auditor;

import java.time.Instant;
import java.util.List;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionPage.RoundShown;
import org.allianceledger.indicator.view.IndicatorViews.Reliance;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Computation;
import org.allianceledger.why.view.WhyQueries.Link;
import org.jspecify.annotations.Nullable;

/**
 * A decision taken again from what is recorded.
 *
 * @param decided the moment the outcome was recorded; null before there was one
 * @param relied figures it relied on that were corrected afterwards
 * @param texts each version of the proposal with its hash, made again
 * @param grounds what it rests on, itself first
 */
record Replay(
        DecisionPage now,
        @Nullable Instant decided,
        List<Again> rounds,
        List<Reliance> relied,
        List<Text> texts,
        List<Link> grounds) {

    /**
     * A round computed again.
     *
     * @param ruleSet name of the rule set of the day
     * @param then what was known when it was decided; null if that was nothing
     * @param recorded what is recorded now, with corrections
     * @param again what the same inputs give now
     */
    record Again(
            RoundShown round,
            String ruleSet,
            List<Voter> voters,
            @Nullable Computation then,
            @Nullable Computation recorded,
            @Nullable Computation again) {

        /** Whether what comes out now is what is recorded. */
        public boolean same() {
            return recorded != null && recorded.equals(again);
        }

        /** Whether something was corrected since. */
        public boolean changed() {
            return then != null && !then.equals(recorded);
        }
    }

    /**
     * A seat in a round.
     *
     * @param first the choice as it was known when it was decided
     * @param counted the choice as it is known now
     * @param proxy the seat that cast it, if another did
     */
    record Voter(
            String seat,
            String holder,
            boolean filled,
            boolean present,
            boolean substitute,
            boolean recused,
            String chairing,
            @Nullable Choice first,
            @Nullable Choice counted,
            @Nullable String proxy) {}

    /** A version of the text: the hash that is recorded, and the one it has now. */
    record Text(int number, String recorded, String again) {

        public boolean same() {
            return recorded.equals(again);
        }
    }
}

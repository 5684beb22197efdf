package org.allianceledger.ruleset;

import java.util.ArrayList;
import java.util.List;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.ruleset.RuleSet.Presence;
import org.jspecify.annotations.Nullable;

/**
 * How many of a body's seats a decision needs on a day on which nobody is recused.
 *
 * @param seats voting seats, vacant ones too
 * @param filled those that have a holder
 * @param need fewest of the base that must be there
 * @param base what the need is counted against
 * @param requirements each requirement by itself; the largest is the need
 * @param composition seats that must be among those present
 */
public record QuorumNeed(
        int seats,
        int filled,
        long need,
        long base,
        List<Requirement> requirements,
        List<Presence> composition,
        String danish,
        String english) {

    /** One quorum and what it comes to. */
    public record Requirement(Quorum quorum, long base, long need) {}

    /**
     * What a body needs.
     *
     * @param rule the way of deciding, whose own quorum counts as well; null for any decision at all
     */
    public static QuorumNeed of(BodyOnDay body, RuleSet rules, @Nullable DecisionRule rule) {
        int seats = (int) body.votingSeats().count();
        int filled = (int) body.votingSeats().filter(SeatOnDay::isFilled).count();
        var requirements = new ArrayList<Requirement>();
        requirements.add(requirement(rules.quorum(), seats, filled));
        Quorum own = rule == null ? null : rule.quorum();
        if (own != null) {
            requirements.add(requirement(own, seats, filled));
        }
        Requirement largest = requirements.stream()
                .reduce((one, other) -> other.need() > one.need() ? other : one)
                .orElseThrow();
        var words = new QuorumWords(largest, rules.composition());
        return new QuorumNeed(
                seats,
                filled,
                largest.need(),
                largest.base(),
                List.copyOf(requirements),
                rules.composition(),
                words.danish(),
                words.english());
    }

    private static Requirement requirement(Quorum quorum, int seats, int filled) {
        int base = quorum.base() == Quorum.Base.SEATS ? seats : filled;
        return new Requirement(quorum, base, quorum.need(base));
    }
}

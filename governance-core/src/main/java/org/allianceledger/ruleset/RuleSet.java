package org.allianceledger.ruleset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.ledger.Kroner;
import org.jspecify.annotations.Nullable;

/**
 * The procedural rules of a body (forretningsorden): everything that decides whether a decision was allowed and what
 * came of it.
 *
 * @param quorum presence that every decision needs
 * @param secondCall presence needed when an item that lacked quorum is called again; null when it is the same
 * @param composition seat categories of which someone eligible must be present
 * @param rules the ways of deciding, by the name that proposals and ballots use
 * @param matters for each class of matter the names of the rules it may be decided by, the usual one first
 * @param tie what a tie leads to
 * @param castingMatters classes of matter in which the chair has a casting vote
 * @param actingChairCasts true if an acting chair has the casting vote too
 * @param recusedDecidesDoubt true if a member takes part in the decision on its own conflict of interest
 * @param necessity true if a recused member may take part, with reasons, when recusal costs the quorum
 * @param substitutes true if a named substitute may take a seat
 * @param callIn true if a present member may send this body's decision to its parent (standsningsret)
 * @param earlyClose true if voting may close once no remaining ballot can change the outcome
 * @param noticeDays whole days between sending the agenda and the meeting
 * @param minutesDays days in which objections to draft minutes are heard
 * @param lateAfterDays days after which a recording counts as late
 * @param holdOver true if a member stays until a successor is found
 */
public record RuleSet(
        @NotNull @Valid Quorum quorum,
        @Nullable @Valid Quorum secondCall,
        @NotNull @Size(max = 20) List<@Valid Presence> composition,
        @NotEmpty @Size(max = 50) Map<@NotBlank @Size(max = 100) String, @Valid DecisionRule> rules,

        @NotEmpty @Size(max = 50)
        Map<@NotBlank @Size(max = 100) String, @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 100) String>>
                matters,

        @NotNull Tie tie,
        Set<@NotBlank @Size(max = 100) String> castingMatters,
        boolean actingChairCasts,
        boolean recusedDecidesDoubt,
        boolean necessity,
        boolean substitutes,
        @NotNull @Valid Proxies proxies,
        @NotNull @Valid WrittenProcedure writtenProcedure,
        @NotNull @Valid UrgentDecision urgentDecision,
        @NotNull @Valid Delegation delegation,
        boolean callIn,
        boolean earlyClose,
        @Min(0) @Max(365) int noticeDays,
        @Min(0) @Max(365) int minutesDays,
        @Min(0) @Max(365) int lateAfterDays,
        boolean holdOver) {

    /** The class of matter that every rule set knows. */
    public static final String ORDINARY = "ordinary";

    /** At least so many eligible seats of a category are present. */
    public record Presence(
            @NotBlank @Size(max = 100) String category,
            @Min(1) @Max(1000) int atLeast) {}

    /** What a tie leads to, where nobody has a casting vote. */
    public enum Tie {
        /** The proposal lapses. */
        LAPSES,
        /** The proposal is rejected. */
        REJECTED,
        /** The vote is taken again. */
        REOPENED
    }

    /**
     * Proxies (fuldmagt, R-05).
     *
     * @param perHolder most proxies one seat may hold
     * @param ownBallotPrevails true if the giver's own ballot replaces the one cast by proxy
     */
    public record Proxies(boolean allowed, @Min(0) @Max(100) int perHolder, boolean ownBallotPrevails) {}

    /**
     * Deciding in writing.
     *
     * @param minDays fewest days members have to reply
     * @param anyMemberStops true if a single member can stop it, so that the item moves to a meeting
     */
    public record WrittenProcedure(
            boolean allowed, @Min(0) @Max(365) int minDays, boolean anyMemberStops) {}

    /**
     * What the chair may decide when it cannot wait.
     *
     * @param limit most money in øre; null when no money limit is set
     * @param matters classes of matter it is limited to; empty for all
     */
    public record UrgentDecision(
            boolean allowed,
            @Nullable @Min(0) @Max(Kroner.MOST) Long limit,
            Set<@NotBlank @Size(max = 100) String> matters) {
        public UrgentDecision {
            matters = matters == null ? Set.of() : Set.copyOf(matters);
        }
    }

    /**
     * Limits on mandates.
     *
     * @param longestMonths longest period of a mandate in months
     * @param splittingDays days within which dispositions to one purpose are added up; 0 when they are not
     * @param notDelegable classes of matter that cannot be delegated at all
     */
    public record Delegation(
            @Min(1) @Max(1200) int longestMonths,
            @Min(0) @Max(365) int splittingDays,
            Set<@NotBlank @Size(max = 100) String> notDelegable) {
        public Delegation {
            notDelegable = notDelegable == null ? Set.of() : Set.copyOf(notDelegable);
        }
    }

    public RuleSet {
        composition = composition == null ? List.of() : List.copyOf(composition);
        rules = rules == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        matters = matters == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(matters));
        castingMatters = castingMatters == null ? Set.of() : Set.copyOf(castingMatters);
        tie = tie == null ? Tie.LAPSES : tie;
        proxies = proxies == null ? new Proxies(false, 0, true) : proxies;
        writtenProcedure = writtenProcedure == null ? new WrittenProcedure(false, 0, true) : writtenProcedure;
        urgentDecision = urgentDecision == null ? new UrgentDecision(false, null, Set.of()) : urgentDecision;
        delegation = delegation == null ? new Delegation(24, 0, Set.of()) : delegation;
    }

    /** The same rule set with other ways of deciding. */
    public RuleSet withRules(Map<String, DecisionRule> others) {
        return new RuleSet(
                quorum,
                secondCall,
                composition,
                others,
                matters,
                tie,
                castingMatters,
                actingChairCasts,
                recusedDecidesDoubt,
                necessity,
                substitutes,
                proxies,
                writtenProcedure,
                urgentDecision,
                delegation,
                callIn,
                earlyClose,
                noticeDays,
                minutesDays,
                lateAfterDays,
                holdOver);
    }

    /** The names of the rules by which a class of matter may be decided; those of {@link #ORDINARY} if it is not listed. */
    public List<String> rulesFor(String matter) {
        List<String> own = matters.get(matter);
        return own != null ? own : matters.getOrDefault(ORDINARY, List.of());
    }

    /** True if the chair has a casting vote in this class of matter. */
    public boolean castingVoteIn(String matter) {
        return castingMatters.contains(matter);
    }
}

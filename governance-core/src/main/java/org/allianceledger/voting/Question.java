package org.allianceledger.voting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.allianceledger.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an outcome is computed from, and nothing else: the same question always has the same outcome.
 *
 * @param rule the name of the rule in the rule set by which the question is decided
 * @param matter the class of matter it belongs to; {@link RuleSet#ORDINARY} when it says nothing
 * @param written true in a written procedure, where whoever replies is present
 * @param secondCall true if the item lacked quorum before and is called again
 * @param roll all voting seats of the body, vacant ones too
 * @param proxies who may cast whose vote; void where giver or holder is recused
 * @param ballots the ballot that counts for each seat; at most one a seat
 * @param castingVote how the chair has stated to decide a tie; null if the chair has not
 * @param objections reasoned objections and what became of them, for consent
 * @param voteAskedBy seats that asked for a vote, for a decision without one
 * @param evaluationPlanned true if the proposal says when it is evaluated, as consent demands
 * @param necessity seats that take part although recused, with reasons
 * @param candidates for a ranked election
 * @param places how many are to be elected
 */
public record Question(
        @NotNull @Valid RuleSet ruleSet,
        @NotBlank @Size(max = 100) String rule,
        @NotBlank @Size(max = 100) String matter,
        boolean written,
        boolean secondCall,
        @NotNull @Size(max = 1000) List<@NotNull @Valid VotingSeat> roll,
        @Size(max = 1000) List<@NotNull @Valid Proxy> proxies,
        @Size(max = 1000) List<@NotNull @Valid Ballot> ballots,
        @Nullable Choice castingVote,
        @Size(max = 1000) List<@NotNull @Valid Objection> objections,
        Set<@NotBlank @Size(max = 100) String> voteAskedBy,
        boolean evaluationPlanned,
        Set<@NotBlank @Size(max = 100) String> necessity,
        @Size(max = 100) List<@NotBlank @Size(max = 100) String> candidates,
        @Min(0) @Max(100) int places) {

    /** One seat's authority to cast another's vote. */
    public record Proxy(
            @NotBlank @Size(max = 100) String giver,
            @NotBlank @Size(max = 100) String holder) {}

    /** A reasoned objection. */
    public record Objection(
            @NotBlank @Size(max = 100) String seat, @NotNull Resolution resolution) {}

    /** What became of an objection. */
    public enum Resolution {
        OPEN,
        WITHDRAWN,
        /** Taken up in a new version of the text. */
        INTEGRATED,
        NOT_VALID
    }

    public Question {
        matter = matter == null ? RuleSet.ORDINARY : matter;
        roll = kept(roll);
        proxies = kept(proxies);
        ballots = kept(ballots);
        objections = kept(objections);
        voteAskedBy = voteAskedBy == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(voteAskedBy));
        necessity = necessity == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(necessity));
        candidates = kept(candidates);
    }

    // List.copyOf would fail on a null that validation can name.
    private static <T> List<T> kept(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** The same question as if these seats had been there and not voted. */
    public Question withoutBallotsOf(Set<String> seats) {
        return new Question(
                ruleSet,
                rule,
                matter,
                written,
                secondCall,
                roll,
                proxies,
                ballots.stream().filter(it -> !seats.contains(it.seat())).toList(),
                castingVote,
                objections,
                voteAskedBy,
                evaluationPlanned,
                necessity,
                candidates,
                places);
    }

    /** The same question under other rules, as if they had been in force. */
    public Question under(RuleSet others, String otherRule) {
        return new Question(
                others,
                otherRule,
                matter,
                written,
                secondCall,
                roll,
                proxies,
                ballots,
                castingVote,
                objections,
                voteAskedBy,
                evaluationPlanned,
                necessity,
                candidates,
                places);
    }
}

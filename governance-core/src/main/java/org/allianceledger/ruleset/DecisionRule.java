package org.allianceledger.ruleset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a body decides one kind of question.
 *
 * @param share what a {@link Method#QUALIFIED} majority needs of the base; null for every other method
 * @param base what a {@link Method#QUALIFIED} majority is counted against; null for every other method
 * @param strict true if a qualified majority must exceed the share, false if reaching it is enough
 * @param abstentionsInBase true if an abstention counts in the base of a majority, and so works as a vote against
 * @param scope whose votes a {@link Method#UNANIMOUS} decision needs; null for every other method
 * @param disagreeAtMost how many may disagree in {@link Method#CONSENSUS}
 * @param minYes fewest votes for, 0 when there is no such floor
 * @param minNonNegative fewest votes for and abstentions together, 0 when there is no such floor
 * @param minApproval smallest share of the filled seats that must vote for; null when there is no such floor
 * @param groups seat categories in each of which the rule must also hold by itself (group majority)
 * @param quorum a presence requirement of this rule's own, beside the rule set's; null when there is none
 */
public record DecisionRule(
        @NotNull Method method,
        @Nullable @Valid Fraction share,
        @Nullable Base base,
        boolean strict,
        boolean abstentionsInBase,
        @Nullable Scope scope,
        @Min(0) @Max(1000) int disagreeAtMost,
        @Min(0) @Max(1000) int minYes,
        @Min(0) @Max(1000) int minNonNegative,
        @Nullable @Valid Fraction minApproval,
        @Size(max = 20) List<@NotBlank @Size(max = 100) String> groups,
        @Nullable @Valid Quorum quorum) {

    /** The ways of deciding. */
    public enum Method {
        /** The chair states the expected outcome and nobody asks for a vote. */
        WITHOUT_A_VOTE,
        /** More for than against. */
        SIMPLE,
        /** More than half of the filled seats vote for. */
        ABSOLUTE,
        /** A share of a base. */
        QUALIFIED,
        /** Everyone in the scope votes for. */
        UNANIMOUS,
        /** Nobody blocks. */
        CONSENSUS,
        /** No reasoned objection is open. */
        CONSENT,
        /** Ranked ballots counted by the Schulze method. */
        RANKED
    }

    /** What a qualified majority is counted against. */
    public enum Base {
        YES_NO,
        VALID,
        CAST,
        PRESENT,
        ENTITLED,
        IN_OFFICE,
        SEATS
    }

    /** Whose votes unanimity needs. */
    public enum Scope {
        /** Nobody votes against, and somebody votes for. */
        VOTES,
        /** Every eligible seat present votes for. */
        PRESENT,
        /** Every eligible seat of the body votes for. */
        ENTITLED
    }

    public DecisionRule {
        groups = groups == null ? List.of() : List.copyOf(groups);
        scope = method == Method.UNANIMOUS && scope == null ? Scope.PRESENT : scope;
        base = method == Method.QUALIFIED && base == null ? Base.YES_NO : base;
    }

    /** A rule with nothing but its method. */
    public static DecisionRule of(Method method) {
        return new DecisionRule(method, null, null, false, false, null, 0, 0, 0, null, List.of(), null);
    }

    /** A qualified majority of votes for and against, reached when the share is reached. */
    public static DecisionRule qualified(Fraction share, @Nullable Quorum quorum) {
        return new DecisionRule(
                Method.QUALIFIED, share, Base.YES_NO, false, false, null, 0, 0, 0, null, List.of(), quorum);
    }

    @AssertTrue(message = "{rule.share}")
    @com.fasterxml.jackson.annotation.JsonIgnore
    public boolean isShareConsistent() {
        return (method == Method.QUALIFIED) == (share != null);
    }
}

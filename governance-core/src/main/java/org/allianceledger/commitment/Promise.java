package org.allianceledger.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.allianceledger.alliance.GoalId;
import org.allianceledger.decision.Level;
import org.jspecify.annotations.Nullable;

/**
 * What is promised: one version of the terms of a commitment.
 *
 * @param key the name it goes by, such as {@code C-1}
 * @param receiver who is owed it; the alliance when an act leaves it out
 * @param goals the goals of the common agenda that it serves
 * @param quantity how many of what; null when it cannot be counted
 * @param due its last day; null when it recurs, or the source named none
 * @param recurrence how often it falls due; null when once
 * @param evidenceRule what shows that it has been kept
 * @param grant the terms of the money, when it is a grant
 */
public record Promise(
        @NotBlank @Size(max = 100) String key,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 4000) String deliverable,
        PartyId receiver,
        @Size(max = 50) Set<@NotNull GoalId> goals,
        @Nullable @Valid Quantity quantity,
        @Nullable LocalDate due,
        @Nullable @Valid Recurrence recurrence,
        @Size(max = 50) List<@NotNull @Valid Milestone> milestones,
        @Nullable @Size(max = 2000) String evidenceRule,
        @Nullable @Valid Grant grant,
        Level level) {

    public Promise {
        goals = goals == null ? Set.of() : sorted(goals);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        level = level == null ? Level.OPEN : level;
    }

    // In one order, so that the same promise is always stored in the same words.
    private static Set<GoalId> sorted(Set<GoalId> goals) {
        var sorted = new TreeSet<GoalId>(Comparator.comparing(GoalId::value));
        sorted.addAll(goals);
        return Collections.unmodifiableSet(sorted);
    }

    /** The same promise, owed to the party if it does not say to whom. */
    Promise orOwedTo(PartyId otherwise) {
        return receiver != null
                ? this
                : new Promise(
                        key,
                        title,
                        deliverable,
                        otherwise,
                        goals,
                        quantity,
                        due,
                        recurrence,
                        milestones,
                        evidenceRule,
                        grant,
                        level);
    }

    /** @param unit in the plural, such as {@code ungdomsboliger} */
    public record Quantity(
            @Min(1) @Max(1_000_000_000) long amount,
            @NotBlank @Size(max = 100) String unit) {}

    /**
     * When something that is owed again and again falls due.
     *
     * @param first the first due date
     * @param last the last one at the latest; null until further notice
     */
    public record Recurrence(
            @NotNull Every every,
            @NotNull LocalDate first,
            @Nullable LocalDate last) {

        /** The lengths of time that dues can be apart. */
        public enum Every {
            WEEK,
            MONTH,
            QUARTER,
            HALF_YEAR,
            YEAR
        }
    }

    /**
     * A dated intermediate result.
     *
     * @param target the plan's own word for when, such as a release; null if the date says it all
     * @param due null when only the target is known
     */
    public record Milestone(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 100) String target,
            @Nullable LocalDate due) {}
}

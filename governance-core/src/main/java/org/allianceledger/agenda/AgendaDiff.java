package org.allianceledger.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.allianceledger.alliance.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * What differs from one version of a common agenda to another.
 *
 * @param texts among vision, problem and direction
 * @param added goals that only the later one has
 * @param dropped goals that only the earlier one has
 * @param changed goals that both have, in other words or with other figures
 */
public record AgendaDiff(List<Change> texts, List<Goal> added, List<Goal> dropped, List<ChangedGoal> changed) {

    /** A field that says something else; null where it says nothing. */
    public record Change(
            String field, @Nullable Object old, @Nullable Object now) {}

    /** A goal that both versions have. */
    public record ChangedGoal(GoalId goalId, String key, List<Change> changes) {}

    public static AgendaDiff between(AgendaVersion earlier, AgendaVersion later) {
        var texts = new ArrayList<Change>();
        compare("vision", earlier, later, AgendaVersion::vision, texts);
        compare("problem", earlier, later, AgendaVersion::problem, texts);
        compare("direction", earlier, later, AgendaVersion::direction, texts);
        return new AgendaDiff(
                List.copyOf(texts),
                missing(later, earlier),
                missing(earlier, later),
                earlier.goals().stream()
                        .flatMap(goal -> later.goal(goal.goalId()).flatMap(now -> changed(goal, now)).stream())
                        .toList());
    }

    /** Goals of the version that the other does not have. */
    private static List<Goal> missing(AgendaVersion version, AgendaVersion other) {
        return version.goals().stream()
                .filter(goal -> other.goal(goal.goalId()).isEmpty())
                .toList();
    }

    private static Optional<ChangedGoal> changed(Goal old, Goal now) {
        var changes = new ArrayList<Change>();
        compare("key", old, now, Goal::key, changes);
        compare("text", old, now, Goal::text, changes);
        compare("indicatorId", old, now, Goal::indicatorId, changes);
        compare("indicator", old, now, Goal::indicator, changes);
        compare("unit", old, now, Goal::unit, changes);
        compare("baseline", old, now, Goal::baseline, changes);
        compare("target", old, now, Goal::target, changes);
        compare("deadline", old, now, Goal::deadline, changes);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangedGoal(now.goalId(), now.key(), List.copyOf(changes)));
    }

    private static <T> void compare(
            String field, T old, T now, Function<T, @Nullable Object> part, List<Change> changes) {
        Object before = part.apply(old);
        Object after = part.apply(now);
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, before, after));
        }
    }
}

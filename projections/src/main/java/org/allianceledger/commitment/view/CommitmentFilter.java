package org.allianceledger.commitment.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.allianceledger.commitment.CommitmentStatus;
import org.allianceledger.decision.Level;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments a list shows. What is null or false narrows nothing.
 *
 * @param statuses empty for all but those that were refused
 * @param dueFrom first due day, included
 * @param dueTo last due day, included
 * @param overdue only what is overdue on the day asked about
 * @param withoutDue only what never falls due
 * @param changedAfter only what has changed after this place in the log
 * @param changedSince only what has changed at this time or later
 * @param levels what the reader may read whoever is concerned
 * @param besides what the reader may read besides, because they are concerned
 */
public record CommitmentFilter(
        @Nullable String giver,
        @Nullable String receiver,
        @Nullable String goal,
        Set<CommitmentStatus> statuses,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        boolean overdue,
        boolean withoutDue,
        @Nullable Long changedAfter,
        @Nullable Instant changedSince,
        Set<Level> levels,
        Set<String> besides) {

    /** For a reader who may read nothing besides. */
    public CommitmentFilter(
            @Nullable String giver,
            @Nullable String receiver,
            @Nullable String goal,
            Set<CommitmentStatus> statuses,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            boolean overdue,
            boolean withoutDue,
            @Nullable Long changedAfter,
            @Nullable Instant changedSince,
            Set<Level> levels) {
        this(
                giver,
                receiver,
                goal,
                statuses,
                dueFrom,
                dueTo,
                overdue,
                withoutDue,
                changedAfter,
                changedSince,
                levels,
                Set.of());
    }

    /** Everything that a reader of these levels may read. */
    public static CommitmentFilter all(Set<Level> levels) {
        return new CommitmentFilter(null, null, null, Set.of(), null, null, false, false, null, null, levels);
    }

    /** Everything that a reader of these levels may read, and what they may read besides. */
    public static CommitmentFilter all(Set<Level> levels, Set<String> besides) {
        return new CommitmentFilter(null, null, null, Set.of(), null, null, false, false, null, null, levels, besides);
    }

    /** The same for what the other one's reader may read. */
    public CommitmentFilter readableAs(CommitmentFilter other) {
        return new CommitmentFilter(
                giver,
                receiver,
                goal,
                statuses,
                dueFrom,
                dueTo,
                overdue,
                withoutDue,
                changedAfter,
                changedSince,
                other.levels,
                other.besides);
    }

    public CommitmentFilter givenBy(String party) {
        return new CommitmentFilter(
                party,
                receiver,
                goal,
                statuses,
                dueFrom,
                dueTo,
                overdue,
                withoutDue,
                changedAfter,
                changedSince,
                levels,
                besides);
    }

    public CommitmentFilter owedTo(String party) {
        return new CommitmentFilter(
                giver,
                party,
                goal,
                statuses,
                dueFrom,
                dueTo,
                overdue,
                withoutDue,
                changedAfter,
                changedSince,
                levels,
                besides);
    }

    /** Only those that bind their giver. */
    public CommitmentFilter owed() {
        return in(CommitmentStatus::isBinding);
    }

    /** Only those that are proposed, wait for a condition or bind their giver. */
    public CommitmentFilter open() {
        return in(it -> it.isBinding() || it == CommitmentStatus.PROPOSED || it == CommitmentStatus.CONDITIONAL);
    }

    /** Only those that are fulfilled. */
    public CommitmentFilter fulfilled() {
        return in(it -> it == CommitmentStatus.FULFILLED);
    }

    private CommitmentFilter in(Predicate<CommitmentStatus> wanted) {
        var statuses = EnumSet.allOf(CommitmentStatus.class);
        statuses.removeIf(wanted.negate());
        return new CommitmentFilter(
                giver,
                receiver,
                goal,
                statuses,
                dueFrom,
                dueTo,
                overdue,
                withoutDue,
                changedAfter,
                changedSince,
                levels,
                besides);
    }

    /** Whether the line is one of them: what {@link CommitmentSql} asks the database, for lines already read. */
    boolean matches(CommitmentLine line) {
        return (levels.contains(line.level()) || besides.contains(line.id()))
                && (statuses.isEmpty() ? line.status() != CommitmentStatus.REFUSED : statuses.contains(line.status()))
                && (giver == null || giver.equals(line.giver()))
                && (receiver == null || receiver.equals(line.receiver()))
                && (goal == null || line.goals().contains(goal))
                && isDueThen(line.due())
                && (!overdue || line.overdue())
                && (changedAfter == null || line.changedPosition() > changedAfter)
                && (changedSince == null || !line.changed().isBefore(changedSince));
    }

    private boolean isDueThen(@Nullable LocalDate due) {
        if (due == null) {
            return dueFrom == null && dueTo == null;
        }
        return !withoutDue && (dueFrom == null || !due.isBefore(dueFrom)) && (dueTo == null || !due.isAfter(dueTo));
    }
}

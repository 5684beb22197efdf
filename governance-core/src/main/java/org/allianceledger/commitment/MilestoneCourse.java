package org.allianceledger.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allianceledger.commitment.DeliveryEvent.MilestoneRescheduled;
import org.allianceledger.commitment.Promise.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * A milestone with every date it has ever had.
 *
 * @param original as it was first set
 * @param current as it stands
 * @param moves each rescheduling, in order
 * @param reached the day it was reached; null while it is not
 * @param dropped the day it was dropped; null unless it was
 * @param droppedBecause null unless it was dropped with a reason
 */
public record MilestoneCourse(
        Milestone original,
        Milestone current,
        List<Move> moves,
        @Nullable LocalDate reached,
        @Nullable LocalDate dropped,
        @Nullable String droppedBecause) {

    /** One rescheduling: from what to what, why and when. */
    public record Move(
            Milestone before, Milestone after, @Nullable String reason, LocalDate occurred) {}

    static MilestoneCourse of(Milestone milestone) {
        return new MilestoneCourse(milestone, milestone, List.of(), null, null, null);
    }

    public String name() {
        return current.name();
    }

    /** True while it is still to be reached. */
    public boolean isPending() {
        return reached == null && dropped == null;
    }

    /** True if its date has passed on the day and it has not been reached. */
    public boolean isMissedOn(LocalDate day) {
        LocalDate due = current.due();
        return isPending() && due != null && due.isBefore(day);
    }

    MilestoneCourse moved(MilestoneRescheduled it) {
        return moved(new Move(it.before(), it.after(), it.reason(), it.occurred()));
    }

    MilestoneCourse moved(Move move) {
        var all = new ArrayList<>(moves);
        all.add(move);
        return new MilestoneCourse(original, move.after(), List.copyOf(all), reached, dropped, droppedBecause);
    }

    /** Set anew after it was dropped; what it has been stays. */
    MilestoneCourse again(Milestone milestone) {
        return new MilestoneCourse(original, milestone, moves, null, null, null);
    }

    MilestoneCourse reachedOn(LocalDate day) {
        return new MilestoneCourse(original, current, moves, day, dropped, droppedBecause);
    }

    MilestoneCourse droppedOn(LocalDate day, @Nullable String reason) {
        return new MilestoneCourse(original, current, moves, reached, day, reason);
    }
}

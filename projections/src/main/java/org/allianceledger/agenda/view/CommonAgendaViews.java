package org.allianceledger.agenda.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.agenda.AgendaDiff;
import org.allianceledger.agenda.Goal;
import org.allianceledger.ledger.Authority;
import org.jspecify.annotations.Nullable;

/** What readers are told about a common agenda. */
public final class CommonAgendaViews {

    private CommonAgendaViews() {}

    /** What a version is worth on a day. */
    public enum Standing {
        PROPOSED,
        NOT_YET,
        IN_FORCE,
        SUPERSEDED
    }

    /**
     * A version in a list.
     *
     * @param from null as long as it is only proposed
     * @param until its last day; null as long as none is known
     * @param supersedes identifier of the version before it; null for none
     */
    public record Line(
            String id,
            String key,
            Standing standing,
            LocalDate proposed,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String supersedes,
            int goals) {}

    /** A goal and how far it has come; {@code whereWeAre} is null when nothing is known of it. */
    public record GoalShown(Goal goal, @Nullable WhereWeAre whereWeAre) {}

    /** What a member has had minuted about adopting it; the text is null for whoever may not read the decision. */
    public record Minuted(
            String seatId, String opinion, @Nullable String text, LocalDate occurred) {}

    /**
     * A version with all it says.
     *
     * @param adoption what adopting it rests on; null as long as it is only proposed
     * @param minuted reservations and dissents about the decision that adopted it
     */
    public record Version(
            Line version,
            String vision,
            String problem,
            String direction,
            List<GoalShown> goals,
            @Nullable Authority adoption,
            List<Minuted> minuted) {}

    /** @param inForce null on a day when no version is in force */
    public record Page(@Nullable Version inForce, List<Line> versions, LocalDate asOf, Instant knownAt) {}

    /** What differs from one version to another. */
    public record Diff(Line from, Line to, AgendaDiff diff) {}
}

package org.allianceledger.report.view;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.decision.Conflict.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Who may have a conflict of interest in a decision.
 *
 * @param day whose seats are looked at: the day of the vote, or the day asked about before there was one
 * @param open how many nobody has raised or answered
 */
public record Suggestions(String decisionId, String bodyId, LocalDate day, List<Suggestion> suggestions, long open) {

    /** What people have made of it. */
    public enum Answer {
        OPEN,
        /** The member's own answer is that there is none; the body decides if somebody doubts it. */
        DENIED,
        DECLARED,
        RECUSED,
        DISMISSED,
        /** Found after the vote. */
        DISCOVERED;

        /** Whether somebody may still have to look at it before the vote. */
        public boolean isUnsettled() {
            return this == OPEN || this == DENIED || this == DECLARED;
        }
    }

    /**
     * A conflict that somebody should look at.
     *
     * @param partnerId whose seat it is; null if no partner's
     * @param restsOn identifier of what the suggestion rests on
     * @param recorded the ground that people have put on the seat's conflict; null if none was raised
     */
    public record Suggestion(
            String seatId,
            @Nullable String seatKey,
            String personId,
            String person,
            @Nullable String partnerId,
            @Nullable String partner,
            Ground ground,
            String danish,
            String english,
            String restsOn,
            Answer answer,
            @Nullable Ground recorded) {}
}

package org.allianceledger.popolo;

import java.util.List;
import org.allianceledger.ledger.Period;
import org.jspecify.annotations.Nullable;

/**
 * One of a post's seats, with the terms that follow each other in it.
 *
 * @param post what all seats of the post have in common
 */
public record PlannedSeat(Post post, Period life, List<PlannedTerm> terms) {

    /**
     * What tells the seats of one post from those of another.
     *
     * @param key the post's id, or the organisation's id and the role
     * @param onBehalfOf the key of the partner or body that the seat is tied to
     */
    public record Post(
            String key,
            String role,
            @Nullable String label,
            @Nullable String onBehalfOf) {}
}

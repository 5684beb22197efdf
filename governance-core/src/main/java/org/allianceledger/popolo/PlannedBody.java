package org.allianceledger.popolo;

import java.util.List;
import org.allianceledger.ledger.Period;
import org.jspecify.annotations.Nullable;

/**
 * A body as it should stand in the ledger.
 *
 * @param parent the key of the body it stands under
 * @param life from its first to its last day; every seat and every body under it lies within
 */
public record PlannedBody(
        String pointer,
        String key,
        String name,
        String kind,
        @Nullable String parent,
        Period life,
        List<PlannedSeat> seats) {}

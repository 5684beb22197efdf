package org.allianceledger.body;

import java.time.LocalDate;
import java.util.Optional;
import org.allianceledger.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** A body as its events tell it, for whoever checks afterwards what was decided by it. */
public final class BodyHistory {

    private @Nullable BodyState state;

    /** Takes in the next event; one that is not about a body or its seats is passed over. */
    public void apply(LedgerEvent event) {
        BodyState known = state;
        if (event instanceof BodyEvent.BodyEstablished established) {
            state = BodyState.of(established);
        } else if (known != null && event instanceof BodyEvent it) {
            state = known.after(it);
        } else if (known != null && event instanceof SeatEvent it) {
            state = known.after(it);
        }
    }

    /** The body on the day; empty as long as nothing is known of it. */
    public Optional<BodyOnDay> onDay(LocalDate day) {
        return Optional.ofNullable(state).map(it -> it.onDay(day));
    }
}

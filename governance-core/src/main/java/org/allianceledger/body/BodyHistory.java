package org.allianceledger.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.allianceledger.body.BodyEvent.BodyEstablished;
import org.allianceledger.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** A body as its events tell it, folded by the same functions that decide, for views that must not differ from them. */
public final class BodyHistory {

    private final @Nullable BodyState state;

    private BodyHistory(@Nullable BodyState state) {
        this.state = state;
    }

    /** The history that a body's events tell. */
    public static BodyHistory of(List<? extends LedgerEvent> events) {
        BodyState state = null;
        for (LedgerEvent event : events) {
            if (event instanceof BodyEstablished established) {
                state = BodyState.of(established);
            } else if (state != null && event instanceof BodyEvent change) {
                state = state.after(change);
            } else if (state != null && event instanceof SeatEvent change) {
                state = state.after(change);
            }
        }
        return new BodyHistory(state);
    }

    /** True if there is such a body at all. */
    public boolean isKnown() {
        return state != null;
    }

    /** The body as it stands on a day; empty if it does not exist then. */
    public Optional<BodyOnDay> onDay(LocalDate day) {
        return state != null && state.period().contains(day) ? Optional.of(state.onDay(day)) : Optional.empty();
    }
}

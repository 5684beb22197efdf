package org.allianceledger.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.allianceledger.body.BodyEvent.BodyEstablished;
import org.allianceledger.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** A body as its events tell it, folded by the same functions that decide, for views that must not differ from them. */
public final class BodyHistory {

    /** The history of a body of which nothing has happened yet. */
    public static final BodyHistory UNKNOWN = new BodyHistory(null);

    private final @Nullable BodyState state;

    private BodyHistory(@Nullable BodyState state) {
        this.state = state;
    }

    /** The history that a body's events tell. */
    public static BodyHistory of(List<? extends LedgerEvent> events) {
        var history = UNKNOWN;
        for (LedgerEvent event : events) {
            history = history.after(event);
        }
        return history;
    }

    /** The history after one more event; one that is not about a body or its seats changes nothing. */
    public BodyHistory after(LedgerEvent event) {
        BodyState known = state;
        if (event instanceof BodyEstablished established) {
            return new BodyHistory(BodyState.of(established));
        } else if (known != null && event instanceof BodyEvent change) {
            return new BodyHistory(known.after(change));
        } else if (known != null && event instanceof SeatEvent change) {
            return new BodyHistory(known.after(change));
        }
        return this;
    }

    /** What the rules need to know of the body. */
    Optional<BodyState> state() {
        return Optional.ofNullable(state);
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

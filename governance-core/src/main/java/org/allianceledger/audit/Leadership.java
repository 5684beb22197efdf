package org.allianceledger.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.body.BodyEvent;
import org.allianceledger.body.BodyHistory;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatEvent;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** Who sits where, told by the events of the bodies and nothing else. */
public final class Leadership {

    private final Map<String, BodyHistory> bodies = new LinkedHashMap<>();

    /** A body and its seats as the last day of the log leaves them. */
    public record Body(String alliance, String id, String name, String kind, List<Seat> seats) {

        /** Seats that somebody holds. */
        public long filled() {
            return seats.stream().filter(it -> it.holder() != null).count();
        }
    }

    /** @param holder identifier of the person; null if the seat is vacant */
    public record Seat(
            String id,
            String role,
            int votes,
            @Nullable String holder,
            @Nullable String acting) {}

    void apply(String aggregate, LedgerEvent event) {
        if (event instanceof BodyEvent || event instanceof SeatEvent) {
            bodies.put(
                    aggregate,
                    bodies.getOrDefault(aggregate, BodyHistory.UNKNOWN).after(event));
        }
    }

    List<Body> on(LocalDate day) {
        var standing = new ArrayList<Body>();
        bodies.values().forEach(it -> it.onDay(day).map(Leadership::body).ifPresent(standing::add));
        return standing;
    }

    private static Body body(BodyOnDay it) {
        return new Body(
                it.alliance().value(),
                it.id().value(),
                it.name(),
                it.kind(),
                it.seats().stream().map(Leadership::seat).toList());
    }

    private static Seat seat(SeatOnDay it) {
        return new Seat(
                it.id().value(),
                it.role(),
                it.votes(),
                it.holder() == null ? null : it.holder().value(),
                it.acting() == null ? null : it.acting().value());
    }
}

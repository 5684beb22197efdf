package org.allianceledger.page.steering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.leadership.view.Leadership.BodyView;
import org.allianceledger.leadership.view.Leadership.HolderView;
import org.allianceledger.leadership.view.Leadership.SeatView;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.view.PointInTime;
import org.springframework.stereotype.Component;

/** What the seats of a body, and those in them, are called on a day. */
@Component
class SeatNames {

    private final LeadershipQueries leadership;

    SeatNames(LeadershipQueries leadership) {
        this.leadership = leadership;
    }

    /** The body, if it was there. */
    Optional<BodyView> body(AllianceId alliance, String body, PointInTime when) {
        return leadership.leadership(alliance, when).map(Leadership::bodies).stream()
                .flatMap(List::stream)
                .filter(it -> it.id().equals(body))
                .findFirst();
    }

    /** The seats of a body by their identifiers, in its order. */
    Map<String, SeatView> seats(AllianceId alliance, String body, PointInTime when) {
        var seats = new LinkedHashMap<String, SeatView>();
        body(alliance, body, when)
                .ifPresent(found -> found.roles().stream()
                        .flatMap(role -> role.seats().stream())
                        .forEach(seat -> seats.put(seat.id(), seat)));
        return seats;
    }

    /** Who is in the seat, or what it is called while nobody is. */
    static String nameOf(SeatView seat) {
        HolderView holder = seat.holder();
        String label = seat.label();
        String key = seat.key();
        if (holder != null) {
            return holder.name();
        }
        return label != null ? label : key != null ? key : seat.id();
    }
}

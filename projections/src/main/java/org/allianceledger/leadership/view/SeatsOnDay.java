package org.allianceledger.leadership.view;

import java.util.HashMap;
import java.util.Map;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.leadership.view.Leadership.HolderView;
import org.allianceledger.leadership.view.Leadership.SeatView;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.meeting.view.ShownSeats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells meetings how the seats of a body and the people in them are shown on a day. */
@Component
class SeatsOnDay implements ShownSeats {

    private final LeadershipQueries leadership;

    SeatsOnDay(LeadershipQueries leadership) {
        this.leadership = leadership;
    }

    @Override
    public Map<String, String> names(AllianceId alliance, BodyId body, PointInTime when) {
        var names = new HashMap<String, String>();
        leadership
                .leadership(alliance, when)
                .ifPresent(state -> state.bodies().stream()
                        .filter(it -> it.id().equals(body.value()))
                        .flatMap(it -> it.roles().stream())
                        .flatMap(role -> role.seats().stream())
                        .forEach(seat -> name(seat, names)));
        return names;
    }

    private static void name(SeatView seat, Map<String, String> names) {
        HolderView holder = seat.holder();
        String label = seat.label() != null ? seat.label() : seat.key();
        String shown = holder == null ? label : holder.name();
        if (shown != null) {
            names.put(seat.id(), shown);
        }
        put(holder, names);
        put(seat.acting(), names);
        seat.substitutes().forEach(it -> put(it, names));
    }

    private static void put(@Nullable HolderView person, Map<String, String> names) {
        if (person != null) {
            names.put(person.personId(), person.name());
        }
    }
}

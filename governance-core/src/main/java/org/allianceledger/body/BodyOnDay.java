package org.allianceledger.body;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A body and the seats that exist in it on a day.
 *
 * @param kind what sort of body it is, such as {@code steering_group}; empty where that does not matter
 * @param parent the body above it; null if there is none
 */
public record BodyOnDay(
        AllianceId alliance,
        BodyId id,
        String name,
        String kind,
        @Nullable BodyId parent,
        List<SeatOnDay> seats) {

    /** A body of whatever kind. */
    public BodyOnDay(AllianceId alliance, BodyId id, String name, @Nullable BodyId parent, List<SeatOnDay> seats) {
        this(alliance, id, name, "", parent, seats);
    }

    public Optional<SeatOnDay> seat(SeatId seat) {
        return seats.stream().filter(it -> it.id().equals(seat)).findFirst();
    }

    public Stream<SeatOnDay> votingSeats() {
        return seats.stream().filter(SeatOnDay::isVoting);
    }

    /** The voting seat that the person holds, if any. */
    public Optional<SeatOnDay> votingSeatOf(PersonId person) {
        return votingSeats().filter(it -> person.equals(it.holder())).findFirst();
    }

    /** Everyone who holds a role in the body or is acting in it. */
    public Stream<PersonId> holdersOf(String role) {
        return seats.stream()
                .filter(it -> it.role().equals(role))
                .flatMap(it -> Stream.of(Optional.ofNullable(it.holder()), Optional.ofNullable(it.acting())))
                .flatMap(Optional::stream);
    }
}

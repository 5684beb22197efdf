package org.allianceledger.popolo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatTie;
import org.allianceledger.ledger.Period;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger already holds of an alliance, as far as an import must know. Periods are what is left of them: a
 * dissolved body's seats and an abolished seat's terms end with it at the latest.
 *
 * @param from the day the alliance began
 * @param persons registered and not erased, by the key they have in their source
 */
public record Held(
        AllianceId alliance, LocalDate from, Map<String, PersonId> persons, List<Partner> partners, List<Body> bodies) {

    /** @param key the partner's key, or its name when it has none */
    public record Partner(PartnerId id, String key, Period life) {}

    public record Body(
            BodyId id,
            @Nullable String key,
            String name,
            @Nullable BodyId parent,
            Period life,
            List<Seat> seats) {}

    public record Seat(SeatId id, @Nullable String key, String role, SeatTie tie, Period life, List<Term> terms) {}

    /**
     * One person's time as a seat's holder.
     *
     * @param person the holder's key in their source, their {@link PersonId} if they have none; null once erased
     */
    public record Term(@Nullable String person, Period period) {}

    /** An alliance that has neither people, partners nor bodies yet. */
    public static Held nothing(AllianceId alliance, LocalDate from) {
        return new Held(alliance, from, Map.of(), List.of(), List.of());
    }
}

package org.allianceledger.body;

import java.time.LocalDate;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.person.PersonId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a seat. A term that ends by itself leaves no event: expiry is computed. */
public sealed interface SeatEvent extends LedgerEvent {

    AllianceId allianceId();

    BodyId bodyId();

    SeatId seatId();

    @Revision("1")
    record SeatCreated(
            AllianceId allianceId,
            BodyId bodyId,
            SeatId seatId,
            @Nullable String key,
            String role,
            @Nullable String label,
            int votes,
            SeatTie tie,
            Set<String> categories,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements SeatEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record SeatAbolished(
            AllianceId allianceId,
            BodyId bodyId,
            SeatId seatId,
            LocalDate lastDay,
            LocalDate occurred,
            Authority authority)
            implements SeatEvent {
        @Override
        public LocalDate effective() {
            return lastDay;
        }
    }

    @Revision("1")
    record SeatFilled(
            AllianceId allianceId,
            BodyId bodyId,
            SeatId seatId,
            TermId termId,
            PersonId personId,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate occurred,
            Authority authority)
            implements SeatEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record TermRenewed(
            AllianceId allianceId,
            BodyId bodyId,
            SeatId seatId,
            TermId termId,
            PersonId personId,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate occurred,
            Authority authority)
            implements SeatEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record SeatVacated(
            AllianceId allianceId,
            BodyId bodyId,
            SeatId seatId,
            TermId termId,
            LocalDate lastDay,
            LocalDate occurred,
            Authority authority)
            implements SeatEvent {
        @Override
        public LocalDate effective() {
            return lastDay;
        }
    }

    @Revision("1")
    record SubstituteNamed(
            AllianceId allianceId,
            BodyId bodyId,
            SeatId seatId,
            TermId termId,
            PersonId personId,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate occurred,
            Authority authority)
            implements SeatEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record SubstituteDismissed(
            AllianceId allianceId,
            BodyId bodyId,
            SeatId seatId,
            TermId termId,
            LocalDate lastDay,
            LocalDate occurred,
            Authority authority)
            implements SeatEvent {
        @Override
        public LocalDate effective() {
            return lastDay;
        }
    }

    @Revision("1")
    record ActingHolderAppointed(
            AllianceId allianceId,
            BodyId bodyId,
            SeatId seatId,
            TermId termId,
            PersonId personId,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate occurred,
            Authority authority)
            implements SeatEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record ActingEnded(
            AllianceId allianceId,
            BodyId bodyId,
            SeatId seatId,
            TermId termId,
            LocalDate lastDay,
            LocalDate occurred,
            Authority authority)
            implements SeatEvent {
        @Override
        public LocalDate effective() {
            return lastDay;
        }
    }
}

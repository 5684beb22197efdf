package org.allianceledger.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Everything one can ask of a seat in a body. A role such as vice chair is a seat without a vote. */
public sealed interface SeatCommand extends Act {

    BodyId bodyId();

    SeatId seatId();

    /**
     * Creates a seat.
     *
     * @param key the seat's own short name, or its identifier in a source
     * @param role what its holder is: {@code chair}, {@code vice_chair}, {@code member}, {@code secretariat_lead} …
     * @param votes 0 or 1
     * @param categories what composition rules look for, such as {@code lived_experience} or {@code municipal}
     */
    record CreateSeat(
            @NotNull BodyId bodyId,
            @NotNull SeatId seatId,
            @Nullable @Size(max = 200) String key,
            @NotBlank @Size(max = 100) String role,
            @Nullable @Size(max = 200) String label,
            @Min(0) @Max(1) int votes,
            @NotNull @Valid SeatTie tie,
            @Size(max = 20) Set<@NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9_-]*") String> categories,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SeatCommand {

        public CreateSeat {
            seatId = seatId == null ? SeatId.next() : seatId;
            tie = tie == null ? SeatTie.INDEPENDENT : tie;
            categories = categories == null ? Set.of() : Set.copyOf(categories);
        }
    }

    record AbolishSeat(
            @NotNull BodyId bodyId,
            @NotNull SeatId seatId,
            @NotNull LocalDate lastDay,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SeatCommand {}

    /** @param until last day of the term; null when it runs until further notice */
    record FillSeat(
            @NotNull BodyId bodyId,
            @NotNull SeatId seatId,
            @NotNull TermId termId,
            @NotNull PersonId personId,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SeatCommand {

        public FillSeat {
            termId = termId == null ? TermId.next() : termId;
        }
    }

    /** Adds a term for the same holder, from the day after the latest one ends. */
    record RenewTerm(
            @NotNull BodyId bodyId,
            @NotNull SeatId seatId,
            @NotNull TermId termId,
            @Nullable LocalDate until,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SeatCommand {

        public RenewTerm {
            termId = termId == null ? TermId.next() : termId;
        }
    }

    /** @param lastDay the holder's last day; not before the day the resignation was received */
    record VacateSeat(
            @NotNull BodyId bodyId,
            @NotNull SeatId seatId,
            @NotNull LocalDate lastDay,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SeatCommand {}

    record NameSubstitute(
            @NotNull BodyId bodyId,
            @NotNull SeatId seatId,
            @NotNull TermId termId,
            @NotNull PersonId personId,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SeatCommand {

        public NameSubstitute {
            termId = termId == null ? TermId.next() : termId;
        }
    }

    record DismissSubstitute(
            @NotNull BodyId bodyId,
            @NotNull SeatId seatId,
            @NotNull PersonId personId,
            @NotNull LocalDate lastDay,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SeatCommand {}

    /** Lets someone hold a vacant seat's role for a time, without the seat's vote. */
    record AppointActingHolder(
            @NotNull BodyId bodyId,
            @NotNull SeatId seatId,
            @NotNull TermId termId,
            @NotNull PersonId personId,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SeatCommand {

        public AppointActingHolder {
            termId = termId == null ? TermId.next() : termId;
        }
    }

    record EndActing(
            @NotNull BodyId bodyId,
            @NotNull SeatId seatId,
            @NotNull LocalDate lastDay,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SeatCommand {}
}

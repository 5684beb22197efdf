package org.allianceledger.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.jspecify.annotations.Nullable;

/** Everything one can ask about a person. What is personal in it goes to the register, never into an event. */
public sealed interface PersonCommand extends Act {

    PersonId personId();

    /**
     * Registers a person with an alliance.
     *
     * @param alias what is shown when nothing else may be; public, permanent, and no part of the name
     * @param display how to show the person: the full name when left out, the alias if there is lived experience
     * @param livedExperience what the person has lived through, if that is why they take part
     */
    record RegisterPerson(
            @NotNull AllianceId allianceId,
            @NotNull PersonId personId,
            @Nullable @Size(max = 60) String alias,
            @NotNull @Valid Identity identity,
            @Nullable @Size(max = 500) String livedExperience,
            @Nullable Display display,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PersonCommand {

        public RegisterPerson {
            personId = personId == null ? PersonId.next() : personId;
        }

        /** Keeps what is personal out of logs. */
        @Override
        public String toString() {
            return "RegisterPerson[" + personId + "]";
        }
    }

    record RectifyPerson(
            @NotNull PersonId personId,
            @NotNull @Valid Identity identity,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PersonCommand {}

    record ChooseDisplay(
            @NotNull PersonId personId,
            @NotNull Display display,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PersonCommand {}

    /** @param requestedOn the day the person asked; the month's deadline runs from it */
    record ErasePerson(
            @NotNull PersonId personId,
            @Nullable LocalDate requestedOn,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PersonCommand {}
}

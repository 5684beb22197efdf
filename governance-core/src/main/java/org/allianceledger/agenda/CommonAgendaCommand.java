package org.allianceledger.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.jspecify.annotations.Nullable;

/** Everything one can ask of a common agenda. */
public sealed interface CommonAgendaCommand extends Act {

    AllianceId allianceId();

    VersionId versionId();

    /**
     * Puts a version into words. It binds nobody, and never changes: another wording is another version.
     *
     * @param key the name it goes by, such as {@code FA-1}
     * @param problem how the problem is understood
     */
    record ProposeCommonAgenda(
            @NotNull AllianceId allianceId,
            @NotNull VersionId versionId,
            @NotBlank @Size(max = 100) String key,
            @NotBlank @Size(max = 4000) String vision,
            @NotBlank @Size(max = 8000) String problem,
            @NotBlank @Size(max = 8000) String direction,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Goal> goals,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements CommonAgendaCommand {

        public ProposeCommonAgenda {
            versionId = versionId == null ? VersionId.next() : versionId;
        }
    }

    /**
     * Puts a version in force, and ends the one before it: the first adoption, and every revision after it.
     *
     * @param from first day on which it is in force
     */
    record AdoptCommonAgenda(
            @NotNull AllianceId allianceId,
            @NotNull VersionId versionId,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements CommonAgendaCommand {}
}

package org.allianceledger.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.jspecify.annotations.Nullable;

/** Everything one can ask of a body as a whole. */
public sealed interface BodyCommand extends Act {

    BodyId bodyId();

    /**
     * Establishes a body.
     *
     * @param key the body's own short name or its identifier in a source; free again once the body is dissolved
     * @param kind what sort of body it is, such as {@code steering_group} or {@code working_group}
     * @param localLabel what this alliance calls that kind
     * @param parent the body it stands under
     */
    record EstablishBody(
            @NotNull AllianceId allianceId,
            @NotNull BodyId bodyId,
            @Nullable @Size(max = 200) String key,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 100) String kind,
            @Nullable @Size(max = 200) String localLabel,
            @Nullable @Valid TermsOfReference termsOfReference,
            @Nullable @Valid Competence competence,
            @Nullable BodyId parent,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements BodyCommand {

        public EstablishBody {
            bodyId = bodyId == null ? BodyId.next() : bodyId;
        }
    }

    record ChangeCompetence(
            @NotNull BodyId bodyId,
            @NotNull @Valid Competence competence,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements BodyCommand {}

    /** @param lastDay the last day on which the body exists; every seat and term in it ends then at the latest */
    record DissolveBody(
            @NotNull BodyId bodyId,
            @NotNull LocalDate lastDay,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements BodyCommand {}
}

package org.allianceledger.communication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Everything one can ask of what an alliance tells about itself. */
public sealed interface NarrativeCommand extends Act {

    AllianceId allianceId();

    /** Writes a version, which binds nobody until it is adopted. */
    record DraftNarrative(
            @NotNull AllianceId allianceId,
            @NotNull VersionId versionId,
            @NotBlank @Size(max = 100) String key,
            @NotBlank @Size(max = 10_000) String problem,
            @Size(max = 20) List<@NotBlank @Size(max = 1000) String> keyMessages,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements NarrativeCommand {

        public DraftNarrative {
            versionId = versionId == null ? VersionId.next() : versionId;
            keyMessages = keyMessages == null ? List.of() : List.copyOf(keyMessages);
        }
    }

    /** @param reason why it takes the place of the one before, or why there is one at all */
    record AdoptNarrative(
            @NotNull AllianceId allianceId,
            @NotNull VersionId versionId,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements NarrativeCommand {}

    /**
     * Speaks in public for the alliance.
     *
     * @param versionId the version in force that day
     * @param personId who speaks, by a mandate to
     */
    record IssueStatement(
            @NotNull AllianceId allianceId,
            @NotNull StatementId statementId,
            @NotNull VersionId versionId,
            @NotNull PersonId personId,
            @NotBlank @Size(max = 200) String channel,
            @NotBlank @Size(max = 10_000) String text,
            @NotNull LocalDate on,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements NarrativeCommand {

        public IssueStatement {
            statementId = statementId == null ? StatementId.next() : statementId;
        }
    }
}

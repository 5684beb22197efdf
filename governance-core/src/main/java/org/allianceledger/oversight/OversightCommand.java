package org.allianceledger.oversight;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Kroner;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Everything one can ask of a matter of oversight. */
public sealed interface OversightCommand extends Act {

    AllianceId allianceId();

    MatterId matterId();

    /** An empty list says that there is nothing to declare. */
    record DeclareInterests(
            @NotNull AllianceId allianceId,
            @NotNull MatterId matterId,
            @NotNull PersonId personId,
            @Min(1900) @Max(9999) int year,
            @NotNull @Size(max = 100) List<@NotNull @Valid Interest> interests,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements OversightCommand {

        public DeclareInterests {
            matterId = matterId == null ? MatterId.next() : matterId;
        }
    }

    record RecordAuditReview(
            @NotNull AllianceId allianceId,
            @NotNull MatterId matterId,
            @NotBlank @Size(max = 100) String key,
            @NotBlank @Size(max = 200) String auditor,
            @NotNull LocalDate periodFrom,
            @NotNull LocalDate periodUntil,
            @NotBlank @Size(max = 2000) String scope,
            @NotBlank @Size(max = 4000) String conclusion,
            @Size(max = 500) List<@NotNull @Valid Finding> findings,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements OversightCommand {

        public RecordAuditReview {
            matterId = matterId == null ? MatterId.next() : matterId;
            findings = findings == null ? List.of() : findings;
        }
    }

    record AnswerFinding(
            @NotNull AllianceId allianceId,
            @NotNull MatterId matterId,
            @Min(1) @Max(1000) int number,
            @NotBlank @Size(max = 4000) String answer,
            @Nullable @Size(max = 300) String reference,
            boolean closed,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements OversightCommand {}

    record RequestAccess(
            @NotNull AllianceId allianceId,
            @NotNull MatterId matterId,
            @NotBlank @Size(max = 100) String key,
            @NotBlank @Size(max = 100) String by,
            @NotBlank @Size(max = 2000) String about,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements OversightCommand {

        public RequestAccess {
            matterId = matterId == null ? MatterId.next() : matterId;
        }
    }

    /** @param reason needed unless access was granted in full */
    record AnswerAccessRequest(
            @NotNull AllianceId allianceId,
            @NotNull MatterId matterId,
            @NotNull Access access,
            @Nullable @Size(max = 2000) String reason,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements OversightCommand {}

    /** @param requestId the request for access that it answers; null if it was sent without being asked for */
    record ExportJournalPackage(
            @NotNull AllianceId allianceId,
            @NotNull MatterId matterId,
            @NotBlank @Size(max = 100) String key,
            @NotNull PartnerId partnerId,
            @Nullable MatterId requestId,
            @NotEmpty @Size(max = 1000) List<@NotNull @Valid JournalEntry> entries,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements OversightCommand {

        public ExportJournalPackage {
            matterId = matterId == null ? MatterId.next() : matterId;
        }
    }

    record PublishCheckpoint(
            @NotNull AllianceId allianceId,
            @NotNull MatterId matterId,
            @NotBlank @Size(max = 100) String key,
            @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 200) String> sentTo,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements OversightCommand {

        public PublishCheckpoint {
            matterId = matterId == null ? MatterId.next() : matterId;
        }
    }

    /** @param amount in øre */
    record ApproveSecretariatBudget(
            @NotNull AllianceId allianceId,
            @NotNull MatterId matterId,
            @NotBlank @Size(max = 100) String key,
            @Min(1900) @Max(9999) int year,
            @Min(0) @Max(Kroner.MOST) long amount,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements OversightCommand {

        public ApproveSecretariatBudget {
            matterId = matterId == null ? MatterId.next() : matterId;
        }
    }
}

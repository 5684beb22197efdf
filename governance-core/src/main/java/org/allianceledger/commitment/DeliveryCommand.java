package org.allianceledger.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.commitment.Promise.Milestone;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Kroner;
import org.jspecify.annotations.Nullable;

/** What is told, shown and found about the delivery of a commitment. */
public sealed interface DeliveryCommand extends CommitmentCommand {

    long MOST = 1_000_000_000;

    record ReportProgress(
            @NotNull CommitmentId commitmentId,
            @NotNull PartyId by,
            @Nullable @Min(0) @Max(100) Integer percent,
            @Nullable @Min(0) @Max(MOST) Long delivered,
            @Nullable @Size(max = 200) String stated,
            @Nullable @Size(max = 100) String stage,
            @Nullable @Size(max = 100) String aimsAt,
            @Nullable @Size(max = 2000) String text,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements DeliveryCommand {}

    record SetMilestone(
            @NotNull CommitmentId commitmentId,
            @NotNull @Valid Milestone milestone,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements DeliveryCommand {}

    /** @param after the milestone of that name as it is to be */
    record RescheduleMilestone(
            @NotNull CommitmentId commitmentId,
            @NotNull @Valid Milestone after,
            @Nullable @Size(max = 2000) String reason,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements DeliveryCommand {}

    record DropMilestone(
            @NotNull CommitmentId commitmentId,
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 2000) String reason,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements DeliveryCommand {}

    record ReachMilestone(
            @NotNull CommitmentId commitmentId,
            @NotBlank @Size(max = 100) String name,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements DeliveryCommand {}

    /** @param documents by what they hold; their bytes may be in this store or elsewhere */
    record SubmitEvidence(
            @NotNull CommitmentId commitmentId,
            @NotNull EvidenceId evidenceId,
            @NotNull PartyId by,
            @NotBlank @Size(max = 300) String title,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid Document> documents,
            @Nullable @Min(0) @Max(MOST) Long delivered,
            @Nullable @Size(max = 50) String period,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements DeliveryCommand {

        public SubmitEvidence {
            evidenceId = evidenceId == null ? EvidenceId.next() : evidenceId;
            // A list with a null in it is left for validation to name.
            documents = documents == null ? List.of() : documents;
        }
    }

    record AcceptEvidence(
            @NotNull CommitmentId commitmentId,
            @NotNull EvidenceId evidenceId,
            @NotNull PartyId assessor,
            @NotNull Verdict verdict,
            @Nullable @Min(0) @Max(MOST) Long delivered,
            @NotNull LocalDate deliveredOn,
            @Nullable @Size(max = 2000) String remark,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements DeliveryCommand {}

    record RejectEvidence(
            @NotNull CommitmentId commitmentId,
            @NotNull EvidenceId evidenceId,
            @NotNull PartyId assessor,
            @NotNull Verdict verdict,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements DeliveryCommand {

        public RejectEvidence {
            verdict = verdict == null ? Verdict.NO_EVIDENCE : verdict;
        }
    }

    /** @param reference what shows that the condition is met */
    record MeetInstalmentCondition(
            @NotNull CommitmentId commitmentId,
            @Min(1) @Max(100) int number,
            @NotBlank @Size(max = 300) String reference,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements DeliveryCommand {}

    /** @param amount in øre; what was promised when left out */
    record ReleaseInstalment(
            @NotNull CommitmentId commitmentId,
            @Min(1) @Max(100) int number,
            @Nullable @Min(1) @Max(Kroner.MOST) Long amount,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements DeliveryCommand {}
}

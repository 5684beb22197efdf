package org.allianceledger.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.allianceledger.ledger.Authority;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What changes the terms of a commitment, finds it broken, or ends it without full delivery. */
public sealed interface SettlementCommand extends CommitmentCommand {

    /** @param due the due date asked for; null if it is about something else */
    record RequestRenegotiation(
            @NotNull CommitmentId commitmentId,
            @NotNull PartyId by,
            @NotBlank @Size(max = 2000) String reason,
            @NotBlank @Size(max = 2000) String wish,
            @Nullable LocalDate due,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SettlementCommand {}

    /** @param promise the whole of the new terms, under the same key */
    record AmendCommitment(
            @NotNull CommitmentId commitmentId,
            @NotNull @Valid Promise promise,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SettlementCommand {}

    record RefuseRenegotiation(
            @NotNull CommitmentId commitmentId,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SettlementCommand {}

    record HearGiver(
            @NotNull CommitmentId commitmentId,
            @NotBlank @Size(max = 4000) String statement,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SettlementCommand {}

    record DeclareBreach(
            @NotNull CommitmentId commitmentId,
            @NotBlank @Size(max = 2000) String reason,
            @NotNull LocalDate remedyBy,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SettlementCommand {}

    record RemedyBreach(
            @NotNull CommitmentId commitmentId,
            @NotBlank @Size(max = 2000) String how,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SettlementCommand {}

    /** @param promise the terms of the commitment in its place */
    record ReplaceCommitment(
            @NotNull CommitmentId commitmentId,
            @NotNull CommitmentId successor,
            @NotBlank @Size(max = 2000) String reason,
            @NotNull @Valid Promise promise,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SettlementCommand {

        public ReplaceCommitment {
            successor = successor == null ? CommitmentId.next() : successor;
        }
    }

    /**
     * @param delivered what stays to the first giver's credit; what accepted evidence shows when left out
     * @param personId who acts under a mandate; null when a body has decided
     * @param promise the terms under which the other party takes over
     */
    record TransferCommitment(
            @NotNull CommitmentId commitmentId,
            @NotNull CommitmentId successor,
            @NotNull PartyId to,
            @Nullable @Min(0) @Max(DeliveryCommand.MOST) Long delivered,
            @Nullable PersonId personId,
            @Nullable PersonId representative,
            @Nullable @Valid HomeMandate proof,
            @NotNull @Valid Promise promise,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SettlementCommand {

        public TransferCommitment {
            successor = successor == null ? CommitmentId.next() : successor;
        }
    }

    /**
     * @param delivered what stays to the giver's credit; what accepted evidence shows when left out
     * @param personId who acts under a mandate; null when a body has decided
     */
    record ReleaseCommitment(
            @NotNull CommitmentId commitmentId,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable @Min(0) @Max(DeliveryCommand.MOST) Long delivered,
            @NotNull LocalDate lastDay,
            @Nullable PersonId personId,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SettlementCommand {}

    record MoveResponsibility(
            @NotNull CommitmentId commitmentId,
            @NotNull PartyId to,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements SettlementCommand {}
}

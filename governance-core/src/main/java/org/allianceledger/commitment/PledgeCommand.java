package org.allianceledger.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What leads a giver to be bound, or not to be. */
public sealed interface PledgeCommand extends CommitmentCommand {

    record ProposeCommitment(
            @NotNull AllianceId allianceId,
            @NotNull CommitmentId commitmentId,
            @NotNull PartyId giver,
            @NotNull @Valid Promise promise,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PledgeCommand {

        public ProposeCommitment {
            commitmentId = commitmentId == null ? CommitmentId.next() : commitmentId;
        }
    }

    /**
     * A giver binds itself, to something new or to what was proposed.
     *
     * @param commitmentId of what was proposed; a new one when left out
     * @param giver left out for the one it was proposed for
     * @param promise left out for the terms that were proposed
     */
    record GiveCommitment(
            @NotNull AllianceId allianceId,
            @NotNull CommitmentId commitmentId,
            @Nullable PartyId giver,
            @Nullable PersonId representative,
            @Nullable @Valid HomeMandate proof,
            @Nullable @Valid Promise promise,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PledgeCommand {

        public GiveCommitment {
            commitmentId = commitmentId == null ? CommitmentId.next() : commitmentId;
        }
    }

    /** A giver binds itself in case a condition is met; as {@link GiveCommitment} otherwise. */
    record GiveCommitmentConditionally(
            @NotNull AllianceId allianceId,
            @NotNull CommitmentId commitmentId,
            @Nullable PartyId giver,
            @Nullable PersonId representative,
            @Nullable @Valid HomeMandate proof,
            @Nullable @Valid Promise promise,
            @NotNull @Valid Condition condition,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PledgeCommand {

        public GiveCommitmentConditionally {
            commitmentId = commitmentId == null ? CommitmentId.next() : commitmentId;
        }
    }

    record WithdrawCommitment(
            @NotNull CommitmentId commitmentId,
            @Nullable @Size(max = 2000) String reason,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PledgeCommand {}

    /**
     * @param reference the act that decided it
     * @param from since when it binds; it may lie before the day this is told
     */
    record MeetCommitmentCondition(
            @NotNull CommitmentId commitmentId,
            @NotBlank @Size(max = 300) String reference,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PledgeCommand {}

    /**
     * @param reference the act that decided it
     * @param from since when it can no longer bind; it may lie before the day this is told
     */
    record FailCommitmentCondition(
            @NotNull CommitmentId commitmentId,
            @NotBlank @Size(max = 300) String reference,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements PledgeCommand {}
}

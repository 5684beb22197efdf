package org.allianceledger.commitment;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.Promise.Milestone;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Restricted;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** How a commitment is being kept: what its giver says, what they can show, and what others make of it. */
public sealed interface DeliveryEvent extends CommitmentEvent {

    /**
     * The giver's own word on how far it is; each report says everything anew.
     *
     * @param percent 0 to 100; null when not said
     * @param delivered how many of the promised quantity so far; null when not said
     * @param stated the giver's word for where it stands, kept as it was written
     * @param stage the stage it has reached, in the plan's own word
     * @param aimsAt the milestone target it is heading for, in the plan's own word
     */
    @Revision("1")
    record ProgressReported(
            AllianceId allianceId,
            CommitmentId commitmentId,
            PartyId by,
            @Nullable Integer percent,
            @Nullable Long delivered,
            @Restricted @Nullable String stated,
            @Nullable String stage,
            @Nullable String aimsAt,
            @Restricted @Nullable String text,
            LocalDate occurred,
            Authority authority)
            implements DeliveryEvent {}

    @Revision("1")
    record MilestoneSet(
            AllianceId allianceId,
            CommitmentId commitmentId,
            @Restricted Milestone milestone,
            LocalDate occurred,
            Authority authority)
            implements DeliveryEvent {}

    /** A milestone has moved; both the old and the new date stay. */
    @Revision("1")
    record MilestoneRescheduled(
            AllianceId allianceId,
            CommitmentId commitmentId,
            @Restricted Milestone before,
            @Restricted Milestone after,
            @Restricted @Nullable String reason,
            LocalDate occurred,
            Authority authority)
            implements DeliveryEvent {}

    @Revision("1")
    record MilestoneDropped(
            AllianceId allianceId,
            CommitmentId commitmentId,
            @Restricted String name,
            @Restricted Milestone before,
            @Restricted @Nullable String reason,
            LocalDate occurred,
            Authority authority)
            implements DeliveryEvent {}

    @Revision("1")
    record MilestoneReached(
            AllianceId allianceId,
            CommitmentId commitmentId,
            @Restricted String name,
            @Restricted Milestone milestone,
            LocalDate occurred,
            Authority authority)
            implements DeliveryEvent {}

    /**
     * The giver has handed in what shows a delivery.
     *
     * @param delivered how many of the promised quantity it shows in all; null when it cannot be counted
     * @param period what stretch of a recurring commitment it is about, such as {@code 2023-Q3}
     */
    @Revision("1")
    record EvidenceSubmitted(
            AllianceId allianceId,
            CommitmentId commitmentId,
            EvidenceId evidenceId,
            PartyId by,
            @Restricted String title,
            @Restricted List<Document> documents,
            @Nullable Long delivered,
            @Nullable String period,
            LocalDate occurred,
            Authority authority)
            implements DeliveryEvent {}

    /**
     * Somebody other than the giver has found the evidence good.
     *
     * @param deliveredOn the day of the delivery itself
     */
    @Revision("1")
    record EvidenceAccepted(
            AllianceId allianceId,
            CommitmentId commitmentId,
            EvidenceId evidenceId,
            PartyId assessor,
            Verdict verdict,
            @Nullable Long delivered,
            LocalDate deliveredOn,
            @Restricted @Nullable String remark,
            LocalDate occurred,
            Authority authority)
            implements DeliveryEvent {
        @Override
        public LocalDate effective() {
            return deliveredOn;
        }
    }

    @Revision("1")
    record EvidenceRejected(
            AllianceId allianceId,
            CommitmentId commitmentId,
            EvidenceId evidenceId,
            PartyId assessor,
            Verdict verdict,
            @Restricted String reason,
            LocalDate occurred,
            Authority authority)
            implements DeliveryEvent {}

    /** All that was promised is delivered and shown; follows from accepted evidence and is never stated by itself. */
    @Revision("1")
    record CommitmentFulfilled(
            AllianceId allianceId,
            CommitmentId commitmentId,
            EvidenceId evidenceId,
            LocalDate on,
            LocalDate occurred,
            Authority authority)
            implements DeliveryEvent {
        @Override
        public LocalDate effective() {
            return on;
        }
    }

    /** @param reference what shows that the condition of the instalment is met */
    @Revision("1")
    record InstalmentConditionMet(
            AllianceId allianceId,
            CommitmentId commitmentId,
            int number,
            String reference,
            LocalDate occurred,
            Authority authority)
            implements DeliveryEvent {}

    /** @param amount in øre */
    @Revision("1")
    record InstalmentReleased(
            AllianceId allianceId,
            CommitmentId commitmentId,
            int number,
            long amount,
            LocalDate occurred,
            Authority authority)
            implements DeliveryEvent {}
}

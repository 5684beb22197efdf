package org.allianceledger.commitment;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerId;
import org.allianceledger.ledger.RefusalEvent;
import org.allianceledger.ledger.Restricted;
import org.allianceledger.person.PersonId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** How a commitment came to bind its giver, or did not. */
public sealed interface PledgeEvent extends CommitmentEvent {

    /** Somebody has put a promise into words; it binds nobody. */
    @Revision("1")
    record CommitmentProposed(
            AllianceId allianceId,
            CommitmentId commitmentId,
            PartyId giver,
            @Restricted Promise promise,
            LocalDate occurred,
            Authority authority)
            implements PledgeEvent {}

    /**
     * The giver is bound.
     *
     * @param representative who gave the word; null when a source does not say
     * @param proof that they may bind the giver; null for a body of the alliance, and when a source does not say
     * @param succeeds the commitment that this one replaces or takes over; null for none
     */
    @Revision("1")
    record CommitmentGiven(
            AllianceId allianceId,
            CommitmentId commitmentId,
            PartyId giver,
            @Nullable PersonId representative,
            @Nullable HomeMandate proof,
            @Restricted Promise promise,
            LocalDate from,
            @Nullable CommitmentId succeeds,
            LocalDate occurred,
            Authority authority)
            implements PledgeEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    /** The giver is bound if a condition is met in time. */
    @Revision("1")
    record CommitmentGivenConditionally(
            AllianceId allianceId,
            CommitmentId commitmentId,
            PartyId giver,
            @Nullable PersonId representative,
            @Nullable HomeMandate proof,
            @Restricted Promise promise,
            @Restricted Condition condition,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements PledgeEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    /**
     * Somebody tried to bind a giver without being allowed to.
     *
     * @param from since when it was to bind
     */
    @Revision("1")
    record CommitmentRefused(
            AllianceId allianceId,
            CommitmentId commitmentId,
            PartyId giver,
            @Nullable PersonId representative,
            @Nullable HomeMandate proof,
            @Restricted Promise promise,
            LocalDate from,
            String reason,
            String danish,
            String english,
            LocalDate occurred,
            Authority authority)
            implements PledgeEvent, RefusalEvent {
        @Override
        public LedgerId attempt() {
            return commitmentId;
        }

        @Override
        public @Nullable Long triedAmount() {
            Grant grant = promise.grant();
            return grant == null ? null : grant.amount();
        }
    }

    /** A promise that was only proposed has been taken back. */
    @Revision("1")
    record CommitmentWithdrawn(
            AllianceId allianceId,
            CommitmentId commitmentId,
            @Restricted @Nullable String reason,
            LocalDate occurred,
            Authority authority)
            implements PledgeEvent {}

    /**
     * What the commitment depended on has been decided in its favour.
     *
     * @param reference the act that decided it
     * @param from since when it binds
     */
    @Revision("1")
    record CommitmentConditionMet(
            AllianceId allianceId,
            CommitmentId commitmentId,
            String reference,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements PledgeEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    /** @param reference the act that decided it */
    @Revision("1")
    record CommitmentConditionFailed(
            AllianceId allianceId,
            CommitmentId commitmentId,
            String reference,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements PledgeEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }
}

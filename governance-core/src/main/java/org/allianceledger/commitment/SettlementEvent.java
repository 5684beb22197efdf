package org.allianceledger.commitment;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Restricted;
import org.allianceledger.person.PersonId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** How the terms of a commitment were changed, how it was found broken, and how it ended without full delivery. */
public sealed interface SettlementEvent extends CommitmentEvent {

    /**
     * The giver or the receiver wants other terms; the old ones apply until the body has answered.
     *
     * @param wish what they ask for
     * @param due the due date they ask for; null if it is about something else
     */
    @Revision("1")
    record RenegotiationRequested(
            AllianceId allianceId,
            CommitmentId commitmentId,
            PartyId by,
            @Restricted String reason,
            @Restricted String wish,
            @Nullable LocalDate due,
            LocalDate occurred,
            Authority authority)
            implements SettlementEvent {}

    /** @param version counted from 1, the terms it was given with */
    @Revision("1")
    record CommitmentAmended(
            AllianceId allianceId,
            CommitmentId commitmentId,
            int version,
            @Restricted Promise promise,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements SettlementEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record RenegotiationRefused(
            AllianceId allianceId,
            CommitmentId commitmentId,
            @Restricted String reason,
            LocalDate occurred,
            Authority authority)
            implements SettlementEvent {}

    /** What the giver had to say before anybody calls it a breach. */
    @Revision("1")
    record GiverHeard(
            AllianceId allianceId,
            CommitmentId commitmentId,
            @Restricted String statement,
            LocalDate occurred,
            Authority authority)
            implements SettlementEvent {}

    /** @param remedyBy last day on which it can be put right */
    @Revision("1")
    record BreachDeclared(
            AllianceId allianceId,
            CommitmentId commitmentId,
            @Restricted String reason,
            LocalDate remedyBy,
            LocalDate occurred,
            Authority authority)
            implements SettlementEvent {}

    @Revision("1")
    record BreachRemedied(
            AllianceId allianceId,
            CommitmentId commitmentId,
            @Restricted String how,
            LocalDate occurred,
            Authority authority)
            implements SettlementEvent {}

    /**
     * Another commitment of the same giver has taken its place.
     *
     * @param promise the terms of the successor
     * @param from since when the successor binds
     */
    @Revision("1")
    record CommitmentReplaced(
            AllianceId allianceId,
            CommitmentId commitmentId,
            CommitmentId successor,
            @Restricted String reason,
            @Restricted Promise promise,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements SettlementEvent {}

    /**
     * Another party has taken over what was left.
     *
     * @param delivered what stays to the first giver's credit; null when it cannot be counted
     * @param personId who acted under a mandate; null when a body decided
     * @param representative who gave the word of the party that takes over
     * @param promise the terms of the successor
     * @param from since when the successor binds
     */
    @Revision("1")
    record CommitmentTransferred(
            AllianceId allianceId,
            CommitmentId commitmentId,
            CommitmentId successor,
            PartyId to,
            @Nullable Long delivered,
            @Nullable PersonId personId,
            @Nullable PersonId representative,
            @Nullable HomeMandate proof,
            @Restricted Promise promise,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements SettlementEvent {}

    /**
     * The giver need not deliver what is left.
     *
     * @param delivered what stays to their credit; null when it cannot be counted
     * @param lastDay last day on which they were bound
     * @param personId who acted under a mandate; null when a body decided
     */
    @Revision("1")
    record CommitmentReleased(
            AllianceId allianceId,
            CommitmentId commitmentId,
            @Restricted String reason,
            @Nullable Long delivered,
            LocalDate lastDay,
            @Nullable PersonId personId,
            LocalDate occurred,
            Authority authority)
            implements SettlementEvent {
        @Override
        public LocalDate effective() {
            return lastDay;
        }
    }

    /** Another body of the alliance answers for it; the commitment is the same. */
    @Revision("1")
    record ResponsibilityMoved(
            AllianceId allianceId,
            CommitmentId commitmentId,
            PartyId from,
            PartyId to,
            LocalDate occurred,
            Authority authority)
            implements SettlementEvent {}
}

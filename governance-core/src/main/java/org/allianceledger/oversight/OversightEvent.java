package org.allianceledger.oversight;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.Restricted;
import org.allianceledger.person.PersonId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened in a matter of oversight. */
public sealed interface OversightEvent extends LedgerEvent {

    AllianceId allianceId();

    MatterId matterId();

    /** A member's yearly declaration. What they declared is for the body, not for everybody. */
    @Revision("1")
    record InterestsDeclared(
            AllianceId allianceId,
            MatterId matterId,
            PersonId personId,
            int year,
            @Restricted List<Interest> interests,
            LocalDate occurred,
            Authority authority)
            implements OversightEvent {}

    /**
     * An auditor has been through a period.
     *
     * @param auditor the firm and, if it wishes, the person as it signs
     */
    @Revision("1")
    record AuditReviewRecorded(
            AllianceId allianceId,
            MatterId matterId,
            String key,
            String auditor,
            LocalDate periodFrom,
            LocalDate periodUntil,
            @Restricted String scope,
            @Restricted String conclusion,
            @Restricted List<Finding> findings,
            LocalDate occurred,
            Authority authority)
            implements OversightEvent {}

    /**
     * The alliance has answered a finding.
     *
     * @param reference the decision or mandate that answers it; null for words alone
     */
    @Revision("1")
    record FindingAnswered(
            AllianceId allianceId,
            MatterId matterId,
            int number,
            @Restricted String answer,
            @Nullable String reference,
            boolean closed,
            LocalDate occurred,
            Authority authority)
            implements OversightEvent {}

    /**
     * Somebody has asked to see records.
     *
     * @param by what sort of requester, never a private person's name
     */
    @Revision("1")
    record AccessRequested(
            AllianceId allianceId,
            MatterId matterId,
            String key,
            String by,
            String about,
            LocalDate occurred,
            Authority authority)
            implements OversightEvent {}

    @Revision("1")
    record AccessRequestAnswered(
            AllianceId allianceId,
            MatterId matterId,
            Access access,
            @Nullable String reason,
            LocalDate occurred,
            Authority authority)
            implements OversightEvent {}

    /** A public partner has been given what its own journal must hold: a date and a short theme for each record. */
    @Revision("1")
    record JournalPackageExported(
            AllianceId allianceId,
            MatterId matterId,
            String key,
            PartnerId partnerId,
            @Nullable MatterId requestId,
            List<JournalEntry> entries,
            LocalDate occurred,
            Authority authority)
            implements OversightEvent {}

    /** The head of the log has been published and sent to people who keep it. */
    @Revision("1")
    record CheckpointPublished(
            AllianceId allianceId,
            MatterId matterId,
            String key,
            List<String> sentTo,
            LocalDate occurred,
            Authority authority)
            implements OversightEvent {}

    /** @param amount in øre */
    @Revision("1")
    record SecretariatBudgetApproved(
            AllianceId allianceId,
            MatterId matterId,
            String key,
            int year,
            long amount,
            LocalDate occurred,
            Authority authority)
            implements OversightEvent {}
}

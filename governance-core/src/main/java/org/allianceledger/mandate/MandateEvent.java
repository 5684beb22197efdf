package org.allianceledger.mandate;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.LedgerId;
import org.allianceledger.ledger.RefusalEvent;
import org.allianceledger.ledger.Restricted;
import org.allianceledger.person.PersonId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a mandate. One that expires leaves no event: expiry is computed. */
public sealed interface MandateEvent extends LedgerEvent {

    AllianceId allianceId();

    MandateId mandateId();

    /** A body has given a mandate. */
    @Revision("1")
    record MandateGranted(
            AllianceId allianceId,
            MandateId mandateId,
            Terms terms,
            Guard guard,
            LocalDate occurred,
            Authority authority)
            implements MandateEvent {
        @Override
        public LocalDate effective() {
            return terms.from();
        }
    }

    /** A holder has passed a part of their mandate on. */
    @Revision("1")
    record MandateSubdelegated(
            AllianceId allianceId,
            MandateId mandateId,
            MandateId parentId,
            @Nullable PersonId personId,
            Terms terms,
            Guard guard,
            LocalDate occurred,
            Authority authority)
            implements MandateEvent {
        @Override
        public LocalDate effective() {
            return terms.from();
        }
    }

    /** The same, in the history of the mandate it was passed on from. */
    @Revision("1")
    record MandateBranched(
            AllianceId allianceId,
            MandateId mandateId,
            MandateId childId,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements MandateEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    /** A holder was not allowed to pass their mandate on. */
    @Revision("1")
    record MandateSubdelegationRefused(
            AllianceId allianceId,
            MandateId mandateId,
            MandateId childId,
            @Restricted @Nullable PersonId personId,
            @Restricted Terms terms,
            String reason,
            @Restricted String danish,
            @Restricted String english,
            LocalDate occurred,
            Authority authority)
            implements MandateEvent, RefusalEvent {
        @Override
        public LedgerId attempt() {
            return childId;
        }

        @Override
        public LocalDate effective() {
            return terms.from();
        }
    }

    /** The mandate runs for a further period; the terms are those it had, with the new days. */
    @Revision("1")
    record MandateRenewed(
            AllianceId allianceId,
            MandateId mandateId,
            @Nullable MandateId parentId,
            Terms terms,
            LocalDate occurred,
            Authority authority)
            implements MandateEvent {
        @Override
        public LocalDate effective() {
            return terms.from();
        }
    }

    @Revision("1")
    record MandateSuspended(
            AllianceId allianceId,
            MandateId mandateId,
            LocalDate from,
            String reason,
            LocalDate occurred,
            Authority authority)
            implements MandateEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    /** The mandate can be used again from a day on. */
    @Revision("1")
    record MandateResumed(
            AllianceId allianceId, MandateId mandateId, LocalDate from, LocalDate occurred, Authority authority)
            implements MandateEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    /** The mandate can be used no more from a day on. */
    @Revision("1")
    record MandateRevoked(
            AllianceId allianceId,
            MandateId mandateId,
            LocalDate from,
            String reason,
            LocalDate occurred,
            Authority authority)
            implements MandateEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    /** The mandate has ended with the one it came from. */
    @Revision("1")
    record MandateLapsed(
            AllianceId allianceId,
            MandateId mandateId,
            MandateId revokedId,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements MandateEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    /** The mandate was used. */
    @Revision("1")
    record DispositionRecorded(
            AllianceId allianceId,
            MandateId mandateId,
            DispositionId dispositionId,
            @Nullable PersonId personId,
            long amount,
            String purpose,
            String text,
            @Nullable String beneficiary,
            LocalDate day,
            LocalDate occurred,
            Authority authority)
            implements MandateEvent {
        @Override
        public LocalDate effective() {
            return day;
        }

        Disposal disposal() {
            return new Disposal(amount, purpose, text, beneficiary, day);
        }
    }

    /** A mandate under this one was used, which counts here too. */
    @Revision("1")
    record MandateDrawn(
            AllianceId allianceId,
            MandateId mandateId,
            DispositionId dispositionId,
            MandateId usedId,
            long amount,
            String purpose,
            String text,
            @Nullable String beneficiary,
            LocalDate day,
            LocalDate occurred,
            Authority authority)
            implements MandateEvent {
        @Override
        public LocalDate effective() {
            return day;
        }

        Disposal disposal() {
            return new Disposal(amount, purpose, text, beneficiary, day);
        }
    }

    /** The mandate did not allow what somebody wanted to use it for. */
    @Revision("1")
    record DispositionRefused(
            AllianceId allianceId,
            MandateId mandateId,
            DispositionId dispositionId,
            @Restricted @Nullable PersonId personId,
            @Restricted long amount,
            @Restricted String purpose,
            @Restricted String text,
            @Restricted @Nullable String beneficiary,
            LocalDate day,
            String reason,
            @Restricted String danish,
            @Restricted String english,
            LocalDate occurred,
            Authority authority)
            implements MandateEvent, RefusalEvent {
        @Override
        public LedgerId attempt() {
            return dispositionId;
        }

        @Override
        public LocalDate triedFor() {
            return day;
        }

        @Override
        public Long triedAmount() {
            return amount;
        }

        @Override
        public LocalDate effective() {
            return day;
        }
    }

    /** The holder has said that they have a conflict of interest about someone. */
    @Revision("1")
    record HolderConflictDeclared(
            AllianceId allianceId,
            MandateId mandateId,
            String beneficiary,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements MandateEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }
}

package org.allianceledger.agreement;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.LedgerId;
import org.allianceledger.person.PersonId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to an agreement between partners, or to who may speak for one. */
public sealed interface AgreementEvent extends LedgerEvent {

    AllianceId allianceId();

    /** What it happened to. */
    LedgerId subject();

    @Revision("1")
    record PartnershipAgreementSigned(
            AllianceId allianceId,
            AgreementId agreementId,
            String key,
            String title,
            List<Signature> signatures,
            List<String> bindingParts,
            int noticeMonths,
            @Nullable String sha256,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements AgreementEvent {
        @Override
        public LedgerId subject() {
            return agreementId;
        }

        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record PartnershipAgreementAmended(
            AllianceId allianceId,
            AgreementId agreementId,
            int version,
            String what,
            List<Signature> signatures,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements AgreementEvent {
        @Override
        public LedgerId subject() {
            return agreementId;
        }

        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record PartnershipAgreementTerminated(
            AllianceId allianceId,
            AgreementId agreementId,
            String reason,
            LocalDate lastDay,
            LocalDate occurred,
            Authority authority)
            implements AgreementEvent {
        @Override
        public LedgerId subject() {
            return agreementId;
        }

        @Override
        public LocalDate effective() {
            return lastDay;
        }
    }

    /** A council has been elected; whoever spoke for the partner may not bind it until appointed again. */
    @Revision("1")
    record ElectionPeriodStarted(
            AllianceId allianceId,
            RepresentationId representationId,
            PartnerId partnerId,
            String council,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements AgreementEvent {
        @Override
        public LedgerId subject() {
            return representationId;
        }

        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record RepresentativeReappointed(
            AllianceId allianceId,
            RepresentationId representationId,
            PartnerId partnerId,
            PersonId personId,
            String reference,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements AgreementEvent {
        @Override
        public LedgerId subject() {
            return representationId;
        }

        @Override
        public LocalDate effective() {
            return from;
        }
    }
}

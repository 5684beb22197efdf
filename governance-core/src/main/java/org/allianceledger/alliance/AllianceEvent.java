package org.allianceledger.alliance;

import java.time.LocalDate;
import java.util.Set;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to an alliance as a whole. */
public sealed interface AllianceEvent extends LedgerEvent {

    AllianceId allianceId();

    @Revision("1")
    record AllianceRegistered(
            AllianceId allianceId,
            String key,
            String name,
            @Nullable String purpose,
            int withdrawalNoticeMonths,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements AllianceEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record PartnerAdmitted(
            AllianceId allianceId,
            PartnerId partnerId,
            @Nullable String key,
            String name,
            @Nullable String kind,
            Set<Contribution> contributions,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements AllianceEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record ContributionsDescribed(
            AllianceId allianceId,
            PartnerId partnerId,
            Set<Contribution> contributions,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements AllianceEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record PartnerWithdrawalNotified(
            AllianceId allianceId, PartnerId partnerId, LocalDate lastDay, LocalDate occurred, Authority authority)
            implements AllianceEvent {
        @Override
        public LocalDate effective() {
            return lastDay;
        }
    }

    @Revision("1")
    record PartnerWithdrawn(
            AllianceId allianceId, PartnerId partnerId, LocalDate lastDay, LocalDate occurred, Authority authority)
            implements AllianceEvent {
        @Override
        public LocalDate effective() {
            return lastDay;
        }
    }

    @Revision("1")
    record PartnerExpelled(
            AllianceId allianceId,
            PartnerId partnerId,
            LocalDate lastDay,
            String reason,
            LocalDate occurred,
            Authority authority)
            implements AllianceEvent {
        @Override
        public LocalDate effective() {
            return lastDay;
        }
    }

    @Revision("1")
    record HostAppointed(
            AllianceId allianceId,
            String organisation,
            @Nullable PartnerId partnerId,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements AllianceEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record SecretariatAppointed(
            AllianceId allianceId, String name, LocalDate from, LocalDate occurred, Authority authority)
            implements AllianceEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    /**
     * The alliance has its first rule set, and from now on decides by it.
     *
     * @param from first day on which that rule set governs
     */
    @Revision("1")
    record AllianceConstituted(AllianceId allianceId, LocalDate from, LocalDate occurred, Authority authority)
            implements AllianceEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }
}

package org.allianceledger.indicator;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.decision.Level;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Restricted;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What is measured, how, and by whose leave. */
public sealed interface MethodEvent extends IndicatorEvent {

    /** The alliance measures by an indicator, with the first version of its method. */
    @Revision("1")
    record IndicatorDefined(
            AllianceId allianceId,
            IndicatorId indicatorId,
            String key,
            @Restricted String title,
            String unit,
            @Restricted String description,
            String owner,
            @Restricted List<String> sources,
            Frequency frequency,
            @Restricted String method,
            boolean smallCounts,
            int maskBelow,
            boolean needsAgreement,
            Level level,
            LocalDate occurred,
            Authority authority)
            implements MethodEvent {}

    /** It is measured otherwise from a day on, so that what comes after cannot be compared with what came before. */
    @Revision("1")
    record MethodChanged(
            AllianceId allianceId,
            IndicatorId indicatorId,
            int version,
            @Restricted String method,
            LocalDate from,
            @Restricted String reason,
            LocalDate occurred,
            Authority authority)
            implements MethodEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    /**
     * Some parties agree about sharing the data.
     *
     * @param until its last day; null until further notice
     * @param signedOn null as long as it is unsigned
     */
    @Revision("1")
    record DataSharingAgreed(
            AllianceId allianceId,
            IndicatorId indicatorId,
            AgreementId agreementId,
            @Restricted List<String> parties,
            @Restricted String reference,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate signedOn,
            LocalDate occurred,
            Authority authority)
            implements MethodEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record DataSharingSigned(
            AllianceId allianceId,
            IndicatorId indicatorId,
            AgreementId agreementId,
            LocalDate on,
            @Restricted String reference,
            LocalDate occurred,
            Authority authority)
            implements MethodEvent {
        @Override
        public LocalDate effective() {
            return on;
        }
    }
}

package org.allianceledger.why;

import java.util.Optional;
import org.allianceledger.agenda.CommonAgendaEvent;
import org.allianceledger.alliance.AllianceEvent;
import org.allianceledger.body.BodyEvent;
import org.allianceledger.body.SeatEvent;
import org.allianceledger.decision.DecisionEvent;
import org.allianceledger.decision.EffectEvent.DecisionCarriedOut;
import org.allianceledger.indicator.IndicatorEvent;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.LedgerId;
import org.allianceledger.mandate.MandateEvent;
import org.allianceledger.meeting.MeetingEvent;
import org.allianceledger.ruleset.RuleSetEvent;

/**
 * A part of the leadership state that an event creates or changes, by identifiers.
 *
 * @param alliance the alliance it is in
 */
public record Subject(String alliance, String id) {

    /** What the event is about; empty if it changes no part of the state. */
    public static Optional<Subject> of(LedgerEvent event) {
        return switch (event) {
            case SeatEvent it -> subject(it.allianceId(), it.seatId());
            case BodyEvent it -> subject(it.allianceId(), it.bodyId());
            case RuleSetEvent it -> subject(it.allianceId(), it.ruleSetId());
            case MandateEvent it -> subject(it.allianceId(), it.mandateId());
            // That something followed from it is no ground of the decision itself.
            case DecisionCarriedOut ignored -> Optional.empty();
            case DecisionEvent it -> subject(it.allianceId(), it.decisionId());
            case CommonAgendaEvent it -> subject(it.allianceId(), it.versionId());
            case IndicatorEvent it -> subject(it.allianceId(), it.indicatorId());
            case MeetingEvent it -> subject(it.allianceId(), it.meetingId());
            case AllianceEvent it -> subject(it.allianceId(), partnerOr(it));
            default -> Optional.empty();
        };
    }

    private static Optional<Subject> subject(LedgerId alliance, LedgerId id) {
        return Optional.of(new Subject(alliance.value(), id.value()));
    }

    private static LedgerId partnerOr(AllianceEvent event) {
        return switch (event) {
            case AllianceEvent.PartnerAdmitted it -> it.partnerId();
            case AllianceEvent.PartnerWithdrawalNotified it -> it.partnerId();
            case AllianceEvent.PartnerWithdrawn it -> it.partnerId();
            case AllianceEvent.PartnerExpelled it -> it.partnerId();
            default -> event.allianceId();
        };
    }
}

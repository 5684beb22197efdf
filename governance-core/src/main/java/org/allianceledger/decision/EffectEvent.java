package org.allianceledger.decision;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Restricted;
import org.allianceledger.ruleset.RuleSetId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Events of what becomes of a decision once it is taken. */
public sealed interface EffectEvent extends DecisionEvent {

    @Revision("1")
    record UrgentDecisionTaken(
            AllianceId allianceId,
            BodyId bodyId,
            DecisionId decisionId,
            @Nullable String key,
            @Restricted String title,
            @Restricted String text,
            String matter,
            Level level,
            @Nullable Long amount,
            SeatId seatId,
            @Restricted String urgency,
            @Nullable LocalDate from,
            @Restricted List<Authorisation> authorises,
            RuleSetId ruleSetId,
            LocalDate occurred,
            Authority authority)
            implements EffectEvent {
        @Override
        public LocalDate effective() {
            return from == null ? occurred : from;
        }
    }

    @Revision("1")
    record DecisionRatified(AllianceId allianceId, DecisionId decisionId, LocalDate occurred, Authority authority)
            implements EffectEvent {}

    @Revision("1")
    record RatificationRefused(AllianceId allianceId, DecisionId decisionId, LocalDate occurred, Authority authority)
            implements EffectEvent {}

    @Revision("1")
    record DecisionSuperseded(
            AllianceId allianceId,
            DecisionId decisionId,
            @Nullable LocalDate from,
            DecisionId successor,
            LocalDate lastDay,
            LocalDate occurred,
            Authority authority)
            implements EffectEvent {
        @Override
        public LocalDate effective() {
            return lastDay;
        }
    }

    @Revision("1")
    record DecisionRescinded(
            AllianceId allianceId,
            DecisionId decisionId,
            @Restricted String reason,
            @Nullable LocalDate from,
            LocalDate lastDay,
            LocalDate occurred,
            Authority authority)
            implements EffectEvent {
        @Override
        public LocalDate effective() {
            return lastDay;
        }
    }

    @Revision("1")
    record DecisionAnnulled(
            AllianceId allianceId,
            DecisionId decisionId,
            @Restricted String finding,
            Hands hands,
            LocalDate occurred,
            Authority authority)
            implements EffectEvent {}

    @Revision("1")
    record ReviewOpened(
            AllianceId allianceId,
            DecisionId decisionId,
            @Restricted String reason,
            LocalDate occurred,
            Authority authority)
            implements EffectEvent {}

    @Revision("1")
    record DecisionConfirmed(
            AllianceId allianceId,
            DecisionId decisionId,
            @Nullable LocalDate reviewOn,
            LocalDate occurred,
            Authority authority)
            implements EffectEvent {}

    @Revision("1")
    record DecisionConditionMet(
            AllianceId allianceId,
            DecisionId decisionId,
            @Restricted String reference,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements EffectEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record DecisionLapsed(
            AllianceId allianceId,
            DecisionId decisionId,
            @Restricted String reason,
            LocalDate occurred,
            Authority authority)
            implements EffectEvent {}

    @Revision("1")
    record DecisionFulfilled(
            AllianceId allianceId,
            DecisionId decisionId,
            @Restricted String reference,
            LocalDate occurred,
            Authority authority)
            implements EffectEvent {}

    @Revision("1")
    record DecisionCalledIn(
            AllianceId allianceId,
            DecisionId decisionId,
            SeatId seatId,
            BodyId toBody,
            LocalDate occurred,
            Authority authority)
            implements EffectEvent {}

    @Revision("1")
    record DissentRecorded(
            AllianceId allianceId,
            DecisionId decisionId,
            SeatId seatId,
            Opinion opinion,
            @Restricted String text,
            LocalDate occurred,
            Authority authority)
            implements EffectEvent {}

    @Revision("1")
    record DecisionCarriedOut(
            AllianceId allianceId,
            DecisionId decisionId,
            String act,
            String subject,
            LocalDate occurred,
            Authority authority)
            implements EffectEvent {}
}

package org.allianceledger.decision;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.Conflict.Ground;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Restricted;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.voting.Question.Resolution;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Events of from the first draft until a vote opens. */
public sealed interface ProposalEvent extends DecisionEvent {

    @Revision("1")
    record DecisionProposed(
            AllianceId allianceId,
            BodyId bodyId,
            DecisionId decisionId,
            @Nullable String key,
            boolean draft,
            @Restricted String title,
            @Restricted String text,
            String matter,
            @Nullable String rule,
            Level level,
            @Nullable LocalDate from,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate evaluateOn,
            @Restricted List<Authorisation> authorises,
            @Restricted List<String> candidates,
            int places,
            List<String> reliesOn,
            @Nullable DecisionId amends,
            @Nullable String proposedBy,
            LocalDate occurred,
            Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record ProposalFiled(AllianceId allianceId, DecisionId decisionId, LocalDate occurred, Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record ProposalRevised(
            AllianceId allianceId,
            DecisionId decisionId,
            @Restricted String title,
            @Restricted String text,
            @Nullable String rule,
            @Nullable LocalDate from,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate evaluateOn,
            @Restricted List<Authorisation> authorises,
            @Restricted List<String> candidates,
            int places,
            List<String> reliesOn,
            @Restricted @Nullable String reason,
            int version,
            String hash,
            LocalDate occurred,
            Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record ProposalAdmitted(
            AllianceId allianceId,
            DecisionId decisionId,
            @Nullable MeetingId meetingId,
            @Nullable ItemId itemId,
            LocalDate occurred,
            Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record AdmissionRefused(
            AllianceId allianceId,
            DecisionId decisionId,
            @Restricted String reason,
            LocalDate occurred,
            Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record ProposalWithdrawn(
            AllianceId allianceId,
            DecisionId decisionId,
            @Restricted @Nullable String reason,
            LocalDate occurred,
            Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record DeliberationOpened(
            AllianceId allianceId,
            DecisionId decisionId,
            @Nullable MeetingId meetingId,
            @Nullable ItemId itemId,
            LocalDate occurred,
            Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record ObjectionRaised(
            AllianceId allianceId,
            DecisionId decisionId,
            SeatId seatId,
            @Restricted String reason,
            int number,
            int version,
            LocalDate occurred,
            Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record ObjectionResolved(
            AllianceId allianceId,
            DecisionId decisionId,
            int number,
            Resolution resolution,
            @Restricted String how,
            LocalDate occurred,
            Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record ConflictDeclared(
            AllianceId allianceId,
            DecisionId decisionId,
            SeatId seatId,
            Ground ground,
            String raisedBy,
            LocalDate occurred,
            Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record ConflictDenied(
            AllianceId allianceId, DecisionId decisionId, SeatId seatId, LocalDate occurred, Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record ConflictDismissed(
            AllianceId allianceId, DecisionId decisionId, SeatId seatId, LocalDate occurred, Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record SeatRecused(
            AllianceId allianceId,
            DecisionId decisionId,
            SeatId seatId,
            Ground ground,
            String raisedBy,
            @Nullable MeetingId meetingId,
            @Nullable ItemId itemId,
            boolean voidsBallot,
            LocalDate occurred,
            Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record DecisionDeferred(
            AllianceId allianceId,
            DecisionId decisionId,
            @Restricted String reason,
            @Nullable LocalDate until,
            LocalDate occurred,
            Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record DecisionReferred(
            AllianceId allianceId,
            DecisionId decisionId,
            BodyId toBody,
            @Restricted String reason,
            LocalDate occurred,
            Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record ReferralReturned(
            AllianceId allianceId,
            DecisionId decisionId,
            @Restricted String reason,
            LocalDate occurred,
            Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record AmendmentFiled(
            AllianceId allianceId, DecisionId decisionId, DecisionId amendment, LocalDate occurred, Authority authority)
            implements ProposalEvent {}

    @Revision("1")
    record AmendmentSettled(
            AllianceId allianceId,
            DecisionId decisionId,
            DecisionId amendment,
            boolean adopted,
            LocalDate occurred,
            Authority authority)
            implements ProposalEvent {}
}

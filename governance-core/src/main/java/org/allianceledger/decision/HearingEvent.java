package org.allianceledger.decision;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.SeatId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Restricted;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;
import org.axonframework.serialization.Revision;

/** Events about those a proposal concerns: whether they were heard, and that they had the last word. */
public sealed interface HearingEvent extends DecisionEvent {

    /** The proposal is about the conditions of the target group. */
    @Revision("1")
    record TargetGroupDeclared(
            AllianceId allianceId,
            DecisionId decisionId,
            @Restricted String reason,
            LocalDate occurred,
            Authority authority)
            implements HearingEvent {}

    @Revision("1")
    record InvolvementCited(
            AllianceId allianceId, DecisionId decisionId, String involvementId, LocalDate occurred, Authority authority)
            implements HearingEvent {}

    /** It is said why nobody was heard. */
    @Revision("1")
    record InvolvementWaived(
            AllianceId allianceId,
            DecisionId decisionId,
            @Restricted String reason,
            LocalDate occurred,
            Authority authority)
            implements HearingEvent {}

    @Revision("1")
    record LastWordGiven(
            AllianceId allianceId,
            DecisionId decisionId,
            SeatId seatId,
            MeetingId meetingId,
            ItemId itemId,
            LocalDate occurred,
            Authority authority)
            implements HearingEvent {}
}

package org.allianceledger.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Restricted;
import org.allianceledger.person.PersonId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened in the room. */
public sealed interface AttendanceEvent extends MeetingEvent {

    @Revision("1")
    record MeetingOpened(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            LocalTime at,
            SeatId presiding,
            LocalDate occurred,
            Authority authority)
            implements AttendanceEvent {}

    @Revision("1")
    record SeatArrived(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            SeatId seatId,
            PersonId personId,
            boolean substitute,
            LocalTime at,
            LocalDate occurred,
            Authority authority)
            implements AttendanceEvent {}

    @Revision("1")
    record SeatLeft(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            SeatId seatId,
            LocalTime at,
            @Nullable ItemId leftFor,
            LocalDate occurred,
            Authority authority)
            implements AttendanceEvent {}

    @Revision("1")
    record SeatReturned(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            SeatId seatId,
            LocalTime at,
            LocalDate occurred,
            Authority authority)
            implements AttendanceEvent {}

    @Revision("1")
    record ProxyHandedIn(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            SeatId giver,
            SeatId holder,
            LocalDate occurred,
            Authority authority)
            implements AttendanceEvent {}

    @Revision("1")
    record ProxyWithdrawn(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            SeatId giver,
            SeatId holder,
            LocalDate occurred,
            Authority authority)
            implements AttendanceEvent {}

    @Revision("1")
    record PresidingChanged(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            SeatId seatId,
            @Restricted @Nullable String reason,
            LocalDate occurred,
            Authority authority)
            implements AttendanceEvent {}

    /** @param subject identifier of the decision that took its turn */
    @Revision("1")
    record ItemTreated(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            @Restricted ItemId itemId,
            @Restricted String subject,
            Sittings.Turn turn,
            LocalDate occurred,
            Authority authority)
            implements AttendanceEvent {}

    @Revision("1")
    record MeetingAdjourned(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            LocalTime at,
            LocalDate occurred,
            Authority authority)
            implements AttendanceEvent {}
}

package org.allianceledger.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Restricted;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a meeting's call and agenda. */
public sealed interface AgendaEvent extends MeetingEvent {

    @Revision("1")
    record MeetingCalled(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            String key,
            LocalDate day,
            LocalTime start,
            String place,
            AgendaCommand.Kind kind,
            LocalDate occurred,
            Authority authority)
            implements AgendaEvent {
        @Override
        public LocalDate effective() {
            return day;
        }
    }

    @Revision("1")
    record ItemPlaced(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            ItemId itemId,
            int number,
            @Restricted String title,
            @Nullable String publicTitle,
            AgendaCommand.Purpose purpose,
            @Restricted @Nullable String subject,
            @Restricted @Nullable String presentation,
            @Restricted @Nullable String recommendation,
            @Restricted @Nullable String lateReason,
            LocalDate occurred,
            Authority authority)
            implements AgendaEvent {}

    @Revision("1")
    record ItemRemoved(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            ItemId itemId,
            @Restricted String reason,
            LocalDate occurred,
            Authority authority)
            implements AgendaEvent {}

    /**
     * The agenda was sent.
     *
     * @param revision 1 the first time
     * @param noticeDays whole days from this sending to the meeting
     * @param requiredDays what the rules of procedure ask for
     */
    @Revision("1")
    record AgendaSent(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            int revision,
            List<SeatId> called,
            @Restricted List<Material> material,
            int noticeDays,
            int requiredDays,
            @Nullable String shortNoticeReason,
            @Restricted @Nullable String lateReason,
            LocalDate occurred,
            Authority authority)
            implements AgendaEvent {}

    /** @param closed the items that the body agreed to treat behind closed doors */
    @Revision("1")
    record AgendaConfirmed(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            List<ItemId> order,
            List<ItemId> closed,
            LocalDate occurred,
            Authority authority)
            implements AgendaEvent {}

    @Revision("1")
    record ItemClosed(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            ItemId itemId,
            Closing.Ground ground,
            LocalDate reviewDate,
            String neutralTitle,
            LocalDate occurred,
            Authority authority)
            implements AgendaEvent {}

    @Revision("1")
    record ItemOpened(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            ItemId itemId,
            @Nullable String reason,
            LocalDate occurred,
            Authority authority)
            implements AgendaEvent {}
}

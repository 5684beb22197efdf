package org.allianceledger.meeting;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Restricted;
import org.allianceledger.person.PersonId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a meeting's minutes. */
public sealed interface MinutesEvent extends MeetingEvent {

    /**
     * Minutes were drafted.
     *
     * @param draft 1 the first time
     * @param sha256 hash of the Danish text made from the events, with seats by their identifiers and without remarks
     * @param objectionsUntil last day on which objections are heard
     */
    @Revision("1")
    record MinutesDrafted(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            int draft,
            @Restricted List<Remark> remarks,
            @Restricted String sha256,
            LocalDate objectionsUntil,
            LocalDate occurred,
            Authority authority)
            implements MinutesEvent {}

    @Revision("1")
    record MinutesObjected(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            int number,
            SeatId seatId,
            @Restricted String text,
            LocalDate occurred,
            Authority authority)
            implements MinutesEvent {}

    @Revision("1")
    record ObjectionAnswered(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            int number,
            MinutesCommand.Answer answer,
            @Restricted String text,
            LocalDate occurred,
            Authority authority)
            implements MinutesEvent {}

    @Revision("1")
    record MinutesApproved(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            MinutesCommand.Approval how,
            @Nullable MeetingId approvedIn,
            LocalDate occurred,
            Authority authority)
            implements MinutesEvent {}

    @Revision("1")
    record MinutesAdded(
            AllianceId allianceId,
            BodyId bodyId,
            MeetingId meetingId,
            int number,
            @Nullable ItemId itemId,
            @Restricted String target,
            @Restricted String text,
            @Restricted String reason,
            PersonId requestedBy,
            PersonId approvedBy,
            LocalDate occurred,
            Authority authority)
            implements MinutesEvent {}
}

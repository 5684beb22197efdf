package org.allianceledger.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.allianceledger.body.SeatId;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Everything one can ask of a meeting while people come and go. */
public sealed interface AttendanceCommand extends MeetingCommand {

    /** @param presiding the seat that chairs; null for the chair's, or else the acting chair's or the vice chair's own */
    record OpenMeeting(
            @NotNull MeetingId meetingId,
            @NotNull LocalTime at,
            @Nullable SeatId presiding,
            @Nullable LocalDate occurred)
            implements AttendanceCommand {}

    /** @param personId who takes the seat; null for its member, otherwise a substitute named before */
    record RecordArrival(
            @NotNull MeetingId meetingId,
            @NotNull SeatId seatId,
            @Nullable PersonId personId,
            @NotNull LocalTime at,
            @Nullable LocalDate occurred)
            implements AttendanceCommand {}

    /** @param leftFor the item during which a conflicted member is out of the room; null otherwise */
    record RecordDeparture(
            @NotNull MeetingId meetingId,
            @NotNull SeatId seatId,
            @NotNull LocalTime at,
            @Nullable ItemId leftFor,
            @Nullable LocalDate occurred)
            implements AttendanceCommand {}

    record RecordReturn(
            @NotNull MeetingId meetingId,
            @NotNull SeatId seatId,
            @NotNull LocalTime at,
            @Nullable LocalDate occurred) implements AttendanceCommand {}

    record HandInProxy(
            @NotNull MeetingId meetingId,
            @NotNull SeatId giver,
            @NotNull SeatId holder,
            @Nullable LocalDate occurred) implements AttendanceCommand {}

    record WithdrawProxy(
            @NotNull MeetingId meetingId,
            @NotNull SeatId giver,
            @Nullable LocalDate occurred) implements AttendanceCommand {}

    /** Lets another seat chair, as when the chair is recused. */
    record PresideOver(
            @NotNull MeetingId meetingId,
            @NotNull SeatId seatId,
            @Nullable @Size(max = 2000) String reason,
            @Nullable LocalDate occurred)
            implements AttendanceCommand {}

    record AdjournMeeting(
            @NotNull MeetingId meetingId,
            @NotNull LocalTime at,
            @Nullable LocalDate occurred) implements AttendanceCommand {}
}

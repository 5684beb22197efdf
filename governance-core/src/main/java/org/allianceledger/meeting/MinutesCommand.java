package org.allianceledger.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.body.SeatId;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Everything one can ask of a meeting's minutes. */
public sealed interface MinutesCommand extends MeetingCommand {

    /** How minutes come to be approved. */
    enum Approval {
        TACITLY,
        BY_CHAIR,
        AT_NEXT_MEETING
    }

    /** @param remarks free text that adds colour and changes nothing */
    record DraftMinutes(
            @NotNull MeetingId meetingId,
            @Size(max = 500) List<@Valid @NotNull Remark> remarks,
            @Nullable LocalDate occurred)
            implements MinutesCommand {

        public DraftMinutes {
            remarks = remarks == null ? List.of() : remarks;
        }
    }

    /** A member's reservation about the minutes' accuracy, which is no dissent from a decision. */
    record ObjectToMinutes(
            @NotNull MeetingId meetingId,
            @NotNull SeatId seatId,
            @NotBlank @Size(max = 8000) String text,
            @Nullable LocalDate occurred)
            implements MinutesCommand {}

    /** @param number which objection, counted from 1 */
    record AnswerObjection(
            @NotNull MeetingId meetingId,
            @Min(1) @Max(10_000) int number,
            @NotNull MinutesCommand.Answer answer,
            @NotBlank @Size(max = 8000) String text,
            @Nullable LocalDate occurred)
            implements MinutesCommand {}

    /** What came of an objection. */
    enum Answer {
        UPHELD,
        NOTED,
        REJECTED
    }

    /** @param approvedIn the meeting that approved them, for {@link Approval#AT_NEXT_MEETING} alone */
    record ApproveMinutes(
            @NotNull MeetingId meetingId,
            @NotNull MinutesCommand.Approval how,
            @Nullable MeetingId approvedIn,
            @Nullable LocalDate occurred)
            implements MinutesCommand {}

    /**
     * Corrects approved minutes by adding to them.
     *
     * @param itemId the item it is about; null if it is about the meeting as a whole
     * @param target what in the minutes it corrects
     */
    record AddToMinutes(
            @NotNull MeetingId meetingId,
            @Nullable ItemId itemId,
            @NotBlank @Size(max = 2000) String target,
            @NotBlank @Size(max = 8000) String text,
            @NotBlank @Size(max = 2000) String reason,
            @NotNull PersonId requestedBy,
            @NotNull PersonId approvedBy,
            @Nullable LocalDate occurred)
            implements MinutesCommand {}
}

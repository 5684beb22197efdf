package org.allianceledger.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatId;
import org.jspecify.annotations.Nullable;

/** Everything one can ask of a meeting's call and agenda. */
public sealed interface AgendaCommand extends MeetingCommand {

    /** What sort of meeting it is. */
    enum Kind {
        ORDINARY,
        EXTRAORDINARY
    }

    /** What the body is asked to do with an item. */
    enum Purpose {
        DECISION,
        DISCUSSION,
        INFORMATION
    }

    /** @param key what the body calls the meeting, such as {@code SG-01} */
    record CallMeeting(
            @NotNull BodyId bodyId,
            @NotNull MeetingId meetingId,
            @NotBlank @Size(max = 100) String key,
            @NotNull LocalDate day,
            @NotNull LocalTime start,
            @NotBlank @Size(max = 300) String place,
            @NotNull Kind kind,
            @Nullable LocalDate occurred)
            implements AgendaCommand {

        public CallMeeting {
            meetingId = meetingId == null ? MeetingId.next() : meetingId;
            kind = kind == null ? Kind.ORDINARY : kind;
        }
    }

    /**
     * Places an item on the agenda.
     *
     * @param publicTitle what outsiders read instead of the title; null if the title says nothing confidential
     * @param subject identifier of the decision it is about; null if there is none yet
     * @param closing how it is closed to the public from the start; null if it is open
     * @param lateReason why it comes after the agenda was sent; null if it does not
     */
    record PlaceItem(
            @NotNull MeetingId meetingId,
            @NotNull ItemId itemId,
            @Min(1) @Max(1000) int number,
            @NotBlank @Size(max = 300) String title,
            @Nullable @Size(max = 300) String publicTitle,
            @NotNull AgendaCommand.Purpose purpose,

            @Nullable @Size(max = 100) @Pattern(regexp = "[A-Za-z0-9-]+")
            String subject,

            @Nullable @Size(max = 20_000) String presentation,
            @Nullable @Size(max = 8000) String recommendation,
            @Nullable @Valid Closing closing,
            @Nullable @Size(max = 2000) String lateReason,
            @Nullable LocalDate occurred)
            implements AgendaCommand {

        public PlaceItem {
            itemId = itemId == null ? ItemId.next() : itemId;
        }
    }

    /** Takes an item that has not been treated off the agenda. */
    record RemoveItem(
            @NotNull MeetingId meetingId,
            @NotNull ItemId itemId,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred)
            implements AgendaCommand {}

    /**
     * Sends the agenda with its material, or more of it later.
     *
     * @param calledSeats who it went to; null for every voting seat that has a member or a substitute that day
     * @param shortNoticeReason why it is sent later than the rules of procedure ask; null if it is not
     * @param lateReason why it is sent again; null the first time
     */
    record SendAgenda(
            @NotNull MeetingId meetingId,
            @Size(max = 500) List<@Valid @NotNull Material> material,
            @Nullable @Size(max = 500) List<@NotNull SeatId> calledSeats,
            @Nullable @Size(max = 2000) String shortNoticeReason,
            @Nullable @Size(max = 2000) String lateReason,
            @Nullable LocalDate occurred)
            implements AgendaCommand {

        public SendAgenda {
            material = material == null ? List.of() : material;
        }
    }

    /** @param order the items in the order they are to be treated; null for the order of their numbers */
    record ConfirmAgenda(
            @NotNull MeetingId meetingId,
            @Nullable @Size(max = 1000) List<@NotNull ItemId> order,
            @Nullable LocalDate occurred)
            implements AgendaCommand {}

    record CloseItemToPublic(
            @NotNull MeetingId meetingId,
            @NotNull ItemId itemId,
            @NotNull @Valid Closing closing,
            @Nullable LocalDate occurred)
            implements AgendaCommand {}

    record OpenItemToPublic(
            @NotNull MeetingId meetingId,
            @NotNull ItemId itemId,
            @Nullable @Size(max = 2000) String reason,
            @Nullable LocalDate occurred)
            implements AgendaCommand {}
}

package org.allianceledger.meeting.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.allianceledger.ledger.Authority;
import org.allianceledger.meeting.AgendaCommand;
import org.allianceledger.meeting.Closing;
import org.allianceledger.meeting.Material;
import org.allianceledger.meeting.MeetingState;
import org.allianceledger.meeting.MinutesCommand;
import org.allianceledger.meeting.Sittings;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as somebody may read it.
 *
 * @param version how often it has changed, counted from 0
 * @param knownAt using only what was recorded by then
 * @param corrected true if its minutes were added to after approval: show »rettet«
 */
public record MeetingPage(
        String id,
        String key,
        String allianceId,
        String bodyId,
        LocalDate day,
        LocalTime start,
        String place,
        AgendaCommand.Kind kind,
        MeetingState.Stage stage,
        boolean agendaConfirmed,
        boolean corrected,
        @Nullable LocalTime opened,
        @Nullable LocalTime adjourned,
        @Nullable SeatView presiding,
        List<ItemView> items,
        List<SendingView> agendas,
        List<AttendanceView> attendance,
        List<MovementView> timeline,
        List<ProxyView> proxies,
        MinutesView minutes,
        Authority authority,
        long version,
        Instant knownAt) {

    /** A seat and what it may be called. */
    public record SeatView(String id, String name) {}

    /**
     * An item, or the stub of a closed one.
     *
     * @param title the neutral one, for those who may read no more
     * @param closing null while the item is open
     */
    public record ItemView(
            String id,
            int number,
            String title,
            AgendaCommand.Purpose purpose,
            @Nullable Closing closing,
            boolean stub,
            @Nullable String subject,
            @Nullable String presentation,
            @Nullable String recommendation,
            @Nullable String lateReason,
            List<TurnView> turns) {}

    /** A turn that a decision had under an item. */
    public record TurnView(String subject, Sittings.Turn turn) {}

    /** One sending of the agenda; material that the reader may not read is left out. */
    public record SendingView(
            int revision,
            LocalDate sent,
            int noticeDays,
            int requiredDays,
            @Nullable String shortNoticeReason,
            @Nullable String lateReason,
            List<String> called,
            List<Material> material) {}

    /** How a seat stands now. */
    public record AttendanceView(
            SeatView seat,
            String personId,
            @Nullable String person,
            boolean substitute,
            boolean inRoom,
            @Nullable String leftFor) {}

    /** A step in the time line; what is null does not belong to its kind. */
    public record MovementView(
            String event,
            @Nullable LocalTime at,
            @Nullable SeatView seat,
            @Nullable String personId,
            @Nullable Boolean substitute,
            @Nullable String itemId) {}

    /** One seat's proxy for another. */
    public record ProxyView(SeatView giver, SeatView holder) {}

    /** How far the minutes have come; texts that the reader may not read are null. */
    public record MinutesView(
            @Nullable Integer draft,
            @Nullable LocalDate drafted,
            @Nullable String sha256,
            @Nullable LocalDate objectionsUntil,
            List<ObjectionView> objections,
            MinutesCommand.@Nullable Approval approval,
            @Nullable LocalDate approved,
            @Nullable String approvedIn,
            List<AdditionView> additions) {}

    /** An objection to the minutes, and its answer. */
    public record ObjectionView(
            int number,
            SeatView seat,
            LocalDate made,
            @Nullable String text,
            MinutesCommand.@Nullable Answer answer,
            @Nullable String answerText) {}

    /** An addition to approved minutes. */
    public record AdditionView(
            int number,
            @Nullable String itemId,
            LocalDate made,
            @Nullable String target,
            @Nullable String text,
            @Nullable String reason,
            String requestedBy,
            String approvedBy) {}
}
